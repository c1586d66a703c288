package be.socialinnovation.json;

import static be.socialinnovation.json.ReadingRule.DOCUMENT_IS_WELL_FORMED;
import static be.socialinnovation.json.ReadingRule.DOCUMENT_STAYS_WITHIN_LIMITS;
import static be.socialinnovation.json.ReadingRule.ELEMENTS_ARE_UNIQUE;
import static be.socialinnovation.json.ReadingRule.FORMAT_VERSION_IS_KNOWN;
import static be.socialinnovation.json.ReadingRule.NAMES_ARE_UNIQUE;
import static be.socialinnovation.json.ReadingRule.NAME_IS_KNOWN;
import static be.socialinnovation.json.ReadingRule.TERM_IS_OF_ITS_VOCABULARY;
import static be.socialinnovation.json.ReadingRule.VALUE_CAN_BE_TRUE;
import static be.socialinnovation.json.ReadingRule.VALUE_HAS_ITS_SHAPE;
import static be.socialinnovation.json.ReadingRule.VALUE_IS_THERE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import be.socialinnovation.json.Tally.Command;
import be.socialinnovation.json.Tally.TallyStage;
import be.socialinnovation.money.Money;
import be.socialinnovation.money.Percentage;
import be.socialinnovation.organisation.OrganisationId;
import be.socialinnovation.workflow.Fact;
import be.socialinnovation.workflow.Language;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictReadingTest {

  record Line(String name, int count, boolean done) {}

  record Sheet(
      int formatVersion,
      String title,
      Seq<Line> lines,
      Seq<Command> commands,
      Map<OrganisationId, Money> totals,
      Set<TallyStage> stages,
      Optional<TallyStage> stage,
      Optional<LocalDate> due,
      Optional<Instant> entered,
      Optional<Percentage> rate,
      Optional<BigDecimal> factor,
      Optional<Long> size)
      implements Document {}

  /** The third line of a document that is otherwise in order. */
  private static String with(String line) {
    return "{\n\"formatVersion\": 1, \"title\": \"t\",\n" + line + "\n}";
  }

  private static Either<Problem, Sheet> read(String content) {
    return Tally.JSON.read("sheet.json", content.getBytes(StandardCharsets.UTF_8), Sheet.class);
  }

  private static void rejects(
      String content, ReadingRule rule, String pointer, int line, int column) {
    Problem problem = read(content).getLeft();
    assertThat(problem.finding().rule()).as(problem.toString()).isEqualTo(rule);
    assertThat(problem.pointer()).as(problem.toString()).isEqualTo(pointer);
    assertThat(problem.line() + ":" + problem.column())
        .as(problem.toString())
        .isEqualTo(line + ":" + column);
    assertThat(problem.document()).isEqualTo("sheet.json");
    assertThat(problem.text(Language.NL) + problem.text(Language.FR) + problem).doesNotContain("{");
  }

  @Nested
  class A_good_document {

    @Test
    void is_read_with_everything_absent_empty() {
      assertThat(read("{\"title\":\"é\",\"formatVersion\":1}"))
          .isEqualTo(Either.right(new Sheet(
              1,
              "é",
              Vector.empty(),
              Vector.empty(),
              TreeMap.empty(),
              TreeSet.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty())));
    }

    @Test
    void is_read_with_everything_there() {
      Sheet sheet = new Sheet(
          1,
          "t",
          Vector.of(new Line("a", 3, true)),
          Vector.of(new Command.Begin()),
          TreeMap.of(OrganisationId.of("gezinsbond"), Money.eur("12.50")),
          TreeSet.of(TallyStage.COUNTING, TallyStage.UNBORN),
          Optional.of(TallyStage.COUNTING),
          Optional.of(LocalDate.of(2013, 6, 30)),
          Optional.of(Instant.parse("2013-06-30T10:00:00.5Z")),
          Optional.of(Percentage.of("26.7")),
          Optional.of(new BigDecimal("1.50")),
          Optional.of(5_000_000_000L));
      assertThat(read(Tally.JSON.write(sheet))).isEqualTo(Either.right(sheet));
      assertThat(Tally.JSON.write(sheet))
          .contains("\"due\": \"2013-06-30\"", "\"rate\": \"26.7 %\"");
    }

    @Test
    void may_hold_the_tag_behind_the_components() {
      assertThat(read(with(
                  "\"commands\": [{\"who\": \"a\", \"amount\": {\"currency\": \"EUR\", \"amount\": \"1.00\"},"
                      + " \"type\": \"count\"}]"))
              .get()
              .commands())
          .containsExactly(new Command.Count(
              OrganisationId.of("a"), Money.eur("1.00"), Optional.empty(), Vector.empty()));
    }
  }

  @Nested
  class Text_that_is_no_document {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "{\n\"formatVersion\": 1,\n}",
          "{\n\"formatVersion\": 1, // one\n}",
          "{\n\"formatVersion\": 1, 'title': 2}",
          "{\n\"formatVersion\": NaN}",
          "{\n\"formatVersion\": 01}",
          "{\n\"formatVersion\": 1"
        })
    void is_rejected_where_the_parser_stops(String content) {
      Problem problem = read(content).getLeft();
      assertThat(problem.finding().rule())
          .as(problem.toString())
          .isEqualTo(DOCUMENT_IS_WELL_FORMED);
      assertThat(problem.line()).as(problem.toString()).isBetween(2, 3);
    }

    @Test
    void is_rejected_when_empty() {
      rejects("", DOCUMENT_IS_WELL_FORMED, "", 1, 1);
    }

    @Test
    void is_rejected_when_something_follows() {
      rejects(with("\"lines\": []") + "\n{}", DOCUMENT_IS_WELL_FORMED, "", 5, 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "12", "\"text\""})
    void is_rejected_when_it_is_no_object(String content) {
      rejects(content, VALUE_HAS_ITS_SHAPE, "", 1, 1);
    }

    @Test
    void is_rejected_when_it_is_not_utf_8() {
      byte[] latin1 =
          "{\"formatVersion\":1,\n\"title\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1);
      Problem problem = Tally.JSON.read("sheet.json", latin1, Sheet.class).getLeft();
      assertThat(problem.names(DOCUMENT_IS_WELL_FORMED)).isTrue();
      assertThat(problem.line() + ":" + problem.column()).isEqualTo("2:10");
    }
  }

  @Nested
  class A_version {

    @Test
    void must_be_there() {
      rejects("{\"title\": \"t\"}", FORMAT_VERSION_IS_KNOWN, "/formatVersion", 1, 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "2", "-1", "1.0", "\"1\"", "null", "[1]", "true", "1e0"})
    void must_be_known(String version) {
      rejects(
          "{\n \"formatVersion\": " + version + "}",
          FORMAT_VERSION_IS_KNOWN,
          "/formatVersion",
          2,
          19);
    }

    @Test
    void is_not_taken_from_a_nested_object() {
      rejects(
          "{\"title\": {\"formatVersion\": 1}}", FORMAT_VERSION_IS_KNOWN, "/formatVersion", 1, 1);
    }
  }

  @Nested
  class A_name {

    @Test
    void must_be_known() {
      rejects(
          with("\"lines\": [{\"name\": \"a\", \"count\": 1, \"done\": true, \"nmae\": 1}]"),
          NAME_IS_KNOWN,
          "/lines/0/nmae",
          3,
          59);
    }

    @Test
    void must_be_known_although_the_record_has_a_question_of_that_name() {
      rejects(with("\"big\": true"), NAME_IS_KNOWN, "/big", 3, 8);
    }

    @Test
    void must_stand_once_in_an_object() {
      rejects(with("\"title\": \"u\""), NAMES_ARE_UNIQUE, "/title", 3, 8);
    }

    @Test
    void must_stand_once_in_a_map() {
      rejects(
          with("\"totals\": {\"a\": {\"amount\": \"1\", \"currency\": \"EUR\"},\n\"a\": null}"),
          NAMES_ARE_UNIQUE,
          "/totals/a",
          4,
          4);
    }

    @Test
    void must_stand_once_as_a_type_tag() {
      rejects(
          with("\"commands\": [{\"type\": \"begin\", \"type\": \"begin\"}]"),
          NAMES_ARE_UNIQUE,
          "/commands/0/type",
          3,
          38);
    }

    @Test
    void is_escaped_in_the_pointer() {
      rejects(with("\"a/b~c\": 1"), NAME_IS_KNOWN, "/a~1b~0c", 3, 10);
    }
  }

  @Nested
  class A_value {

    @Test
    void must_be_there_when_it_is_required() {
      rejects(
          with("\"lines\": [{\"name\": \"a\", \"done\": true}]"),
          VALUE_IS_THERE,
          "/lines/0/count",
          3,
          11);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "lines",
          "commands",
          "totals",
          "stages",
          "stage",
          "due",
          "entered",
          "rate",
          "factor",
          "size"
        })
    void must_not_be_null_when_it_may_be_absent(String name) {
      rejects(with("\"" + name + "\": null"), VALUE_IS_THERE, "/" + name, 3, name.length() + 5);
    }

    @Test
    void must_not_be_null_when_it_is_required() {
      rejects("{\"formatVersion\": 1, \"title\": null}", VALUE_IS_THERE, "/title", 1, 31);
    }

    @Test
    void must_not_be_null_as_a_primitive() {
      rejects(
          with("\"lines\": [{\"name\": \"a\", \"done\": null, \"count\": 1}]"),
          VALUE_IS_THERE,
          "/lines/0/done",
          3,
          33);
    }

    @Test
    void must_not_be_null_in_a_sequence() {
      rejects(
          with("\"commands\": [{\"type\": \"begin\"}, null]"),
          VALUE_IS_THERE,
          "/commands/1",
          3,
          33);
    }

    @Test
    void must_not_be_null_in_a_map() {
      rejects(with("\"totals\": {\"a\": null}"), VALUE_IS_THERE, "/totals/a", 3, 17);
    }

    @Test
    void must_not_be_null_in_a_set() {
      rejects(with("\"stages\": [null]"), VALUE_IS_THERE, "/stages/0", 3, 12);
    }
  }

  @Nested
  class A_shape {

    private static void rejectsLine(String count, int column) {
      rejects(
          with("\"lines\": [{\"name\": \"a\", \"done\": true, \"count\": " + count + "}]"),
          VALUE_HAS_ITS_SHAPE,
          "/lines/0/count",
          3,
          column);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "\"1\"",
          "true",
          "1.0",
          "1.5",
          "2147483648",
          "1e3",
          "1e999999999",
          "[1]",
          "{}",
          "\"\""
        })
    void of_a_whole_number_is_kept(String count) {
      rejectsLine(count, 48);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "\" \"", "\"1\""})
    void of_a_number_that_may_be_absent_is_kept(String number) {
      rejects(with("\"size\": " + number), VALUE_HAS_ITS_SHAPE, "/size", 3, 9);
      rejects(with("\"factor\": " + number), VALUE_HAS_ITS_SHAPE, "/factor", 3, 11);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1.5", "true", "[\"t\"]", "{}"})
    void of_a_text_is_kept(String title) {
      rejects(
          "{\"formatVersion\": 1, \"title\": " + title + "}", VALUE_HAS_ITS_SHAPE, "/title", 1, 31);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "[2026,1,2]",
          "20260102",
          "\"2026-02-30\"",
          "\"2 januari\"",
          "\"2026-01-02T00:00\"",
          "\"\"",
          "{}"
        })
    void of_a_day_is_kept(String due) {
      rejects(with("\"due\": " + due), VALUE_HAS_ITS_SHAPE, "/due", 3, 8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1767312000", "\"2026-01-02\"", "1.5", "[2026]"})
    void of_a_moment_is_kept(String entered) {
      rejects(with("\"entered\": " + entered), VALUE_HAS_ITS_SHAPE, "/entered", 3, 12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "\"a\"", "{\"0\": {\"type\": \"begin\"}}", "1"})
    void of_a_sequence_is_kept(String commands) {
      rejects(with("\"commands\": " + commands), VALUE_HAS_ITS_SHAPE, "/commands", 3, 13);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"a\"", "1"})
    void of_a_map_is_kept(String totals) {
      rejects(with("\"totals\": " + totals), VALUE_HAS_ITS_SHAPE, "/totals", 3, 11);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "\"yes\"", "\"true\""})
    void of_a_yes_or_no_is_kept(String done) {
      rejects(
          with("\"lines\": [{\"name\": \"a\", \"count\": 1, \"done\": " + done + "}]"),
          VALUE_HAS_ITS_SHAPE,
          "/lines/0/done",
          3,
          45);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12.50", "\"EUR 12.50\"", "[\"12.50\", \"EUR\"]"})
    void of_money_is_kept(String money) {
      rejects(with("\"totals\": {\"a\": " + money + "}"), VALUE_HAS_ITS_SHAPE, "/totals/a", 3, 17);
    }

    @Test
    void of_an_amount_is_a_text() {
      rejects(
          with("\"totals\": {\"a\": {\"amount\": 12.50, \"currency\": \"EUR\"}}"),
          VALUE_HAS_ITS_SHAPE,
          "/totals/a/amount",
          3,
          28);
    }
  }

  @Nested
  class A_term {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "\"Begin\"",
          "\"be.socialinnovation.json.Tally$Command$Begin\"",
          "\"stop\"",
          "\"\""
        })
    void that_tags_a_type_must_be_known(String tag) {
      rejects(
          with("\"commands\": [{\"type\": \"begin\"}, {\"type\": " + tag + "}]"),
          TERM_IS_OF_ITS_VOCABULARY,
          "/commands/1/type",
          3,
          42);
    }

    @Test
    void that_tags_a_type_must_be_there() {
      rejects(with("\"commands\": [{}]"), VALUE_IS_THERE, "/commands/0/type", 3, 14);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"counting\"", "\"stage 1\"", "\"1\"", "\"\""})
    void of_an_enum_must_be_the_name_of_a_constant(String stage) {
      rejects(with("\"stage\": " + stage), TERM_IS_OF_ITS_VOCABULARY, "/stage", 3, 10);
    }

    @Test
    void of_an_enum_must_not_be_its_number() {
      rejects(with("\"stage\": 1"), TERM_IS_OF_ITS_VOCABULARY, "/stage", 3, 10);
    }

    @Test
    void says_which_terms_are_known() {
      Problem problem = read(with("\"commands\": [{\"type\": \"stop\"}]")).getLeft();
      assertThat(problem.finding().facts()).contains(Fact.of("known", Vector.of("begin", "count")));
    }
  }

  @Nested
  class The_domain {

    @Test
    void says_what_can_be_true_of_money() {
      rejects(
          with("\"totals\": {\"a\": {\"amount\": \"12.505\", \"currency\": \"EUR\"}}"),
          VALUE_CAN_BE_TRUE,
          "/totals/a",
          3,
          17);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "12,50", "+1", " 1"})
    void takes_only_plain_decimals_of_money(String amount) {
      rejects(
          with("\"totals\": {\"a\": {\"amount\": \"" + amount + "\", \"currency\": \"EUR\"}}"),
          VALUE_CAN_BE_TRUE,
          "/totals/a",
          3,
          17);
    }

    @Test
    void says_what_can_be_true_of_a_key() {
      rejects(
          with("\"totals\": {\"a b\": {\"amount\": \"1\", \"currency\": \"EUR\"}}"),
          VALUE_CAN_BE_TRUE,
          "/totals/a b",
          3,
          19);
    }

    @Test
    void repeats_its_own_message() {
      Problem problem = read(with("\"rate\": \"35\"")).getLeft();
      assertThat(problem.names(VALUE_CAN_BE_TRUE)).isTrue();
      assertThat(problem.finding().facts())
          .contains(Fact.of("found", "a percentage must read as 35 %: 35"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e65", "-1E-9999"})
    void bounds_the_magnitude_of_a_decimal(String factor) {
      rejects(with("\"factor\": " + factor), VALUE_CAN_BE_TRUE, "/factor", 3, 11);
    }

    @Test
    void takes_each_element_of_a_set_once() {
      rejects(
          with("\"stages\": [\"COUNTING\", \"COUNTING\"]"), ELEMENTS_ARE_UNIQUE, "/stages", 3, 11);
    }
  }

  @Nested
  class Limits {

    private static String nested(int depth) {
      return with("\"title2\": " + "[".repeat(depth - 1) + "]".repeat(depth - 1));
    }

    @Test
    void of_depth_are_64() {
      assertThat(read(nested(64)).getLeft().names(NAME_IS_KNOWN)).isTrue();
      assertThat(read(nested(65)).getLeft().names(DOCUMENT_STAYS_WITHIN_LIMITS)).isTrue();
    }

    @Test
    void of_a_number_are_64_characters() {
      assertThat(read(with("\"factor\": 1." + "5".repeat(62))).isRight()).isTrue();
      assertThat(read(with("\"factor\": 1." + "5".repeat(64)))
              .getLeft()
              .names(DOCUMENT_STAYS_WITHIN_LIMITS))
          .isTrue();
    }

    @Test
    void of_a_name_are_256_characters() {
      assertThat(read(with("\"" + "n".repeat(256) + "\": 1")).getLeft().names(NAME_IS_KNOWN))
          .isTrue();
      assertThat(read(with("\"" + "n".repeat(257) + "\": 1"))
              .getLeft()
              .names(DOCUMENT_STAYS_WITHIN_LIMITS))
          .isTrue();
    }

    @Test
    void of_a_text_are_those_of_the_document() {
      String text = "{\"formatVersion\":1,\"title\":\"%s\"}";
      int around = text.length() - 2;
      assertThat(read(text.formatted("x".repeat(10_000_000 - around))).isRight())
          .isTrue();
      assertThat(read(text.formatted("x".repeat(10_000_001 - around)))
              .getLeft()
              .names(DOCUMENT_STAYS_WITHIN_LIMITS))
          .isTrue();
    }

    @Test
    void of_a_document_are_10_million_bytes() {
      String document = "{\"formatVersion\":1,\"title\":\"t\"}";
      assertThat(read(document + " ".repeat(10_000_000 - document.length())).isRight())
          .isTrue();
      rejects(
          document + " ".repeat(10_000_001 - document.length()),
          DOCUMENT_STAYS_WITHIN_LIMITS,
          "",
          1,
          1);
    }
  }

  @Nested
  class What_could_not_be_read_again {

    private static Sheet sheet(int formatVersion, String title) {
      Sheet read = read(with("\"lines\": []")).get();
      return new Sheet(
          formatVersion,
          title,
          read.lines(),
          read.commands(),
          read.totals(),
          read.stages(),
          read.stage(),
          read.due(),
          read.entered(),
          read.rate(),
          read.factor(),
          read.size());
    }

    private static void isNotWritten(Sheet sheet, String why) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Tally.JSON.write(sheet))
          .withMessageContaining(why);
    }

    record Pair<T>(int formatVersion, T command) implements Document {}

    @Test
    void is_written_only_with_its_type_when_it_has_parameters() {
      Pair<Command> pair = new Pair<>(1, new Command.Begin());
      var type =
          Tally.JSON.mapper().getTypeFactory().constructParametricType(Pair.class, Command.class);
      assertThatIllegalArgumentException().isThrownBy(() -> Tally.JSON.write(pair));
      assertThat(Tally.JSON
              .<Pair<Command>>read("pair", Tally.JSON.write(pair, type), type)
              .get())
          .isEqualTo(pair);
    }

    @Test
    void is_not_written() {
      assertThat(Tally.JSON.write(sheet(1, "😋"))).contains("😋");
      isNotWritten(sheet(2, "t"), "JSON-04");
      isNotWritten(sheet(1, "x".repeat(10_000_000)), "JSON-03");
      isNotWritten(sheet(1, "é".repeat(5_000_000)), "JSON-03");
      isNotWritten(sheet(1, "half a pair \ud83d"), "surrogate");
    }
  }
}
