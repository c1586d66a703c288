package be.socialinnovation.examples.founding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrongInputTest {

  static final List<String> FILES = Told.FILES;

  @TempDir
  Path folder;

  private Path in;
  private Path out;

  @BeforeEach
  void copy() throws IOException {
    in = folder.resolve("in");
    out = folder.resolve("out");
    Told.copyInputs(in);
  }

  @Nested
  class A_damaged_file {

    @Test
    void is_not_what_the_copies_are() {
      assertThat(run().status()).isZero();
    }

    @ParameterizedTest
    @FieldSource("be.socialinnovation.examples.founding.WrongInputTest#FILES")
    void may_not_hold_an_unknown_property(String file) throws IOException {
      replace(file, "\"formatVersion\": 1,", "\"formatVersion\": 1, \"extra\": 1,");
      assertRefused(file, "/extra", "JSON-05");
    }

    @ParameterizedTest
    @FieldSource("be.socialinnovation.examples.founding.WrongInputTest#FILES")
    void may_not_hold_a_name_twice(String file) throws IOException {
      replace(file, "\"formatVersion\": 1,", "\"formatVersion\": 1, \"formatVersion\": 1,");
      assertRefused(file, "/formatVersion", "JSON-02");
    }

    @ParameterizedTest
    @FieldSource("be.socialinnovation.examples.founding.WrongInputTest#FILES")
    void must_be_of_version_1(String file) throws IOException {
      replace(file, "\"formatVersion\": 1,", "\"formatVersion\": 2,");
      assertRefused(file, "/formatVersion", "JSON-04");
    }

    @ParameterizedTest
    @FieldSource("be.socialinnovation.examples.founding.WrongInputTest#FILES")
    void must_be_json(String file) throws IOException {
      Files.writeString(in.resolve(file), "once upon a time");
      assertRefused(file, "", "JSON-01");
    }

    @ParameterizedTest
    @FieldSource("be.socialinnovation.examples.founding.WrongInputTest#FILES")
    void must_be_whole(String file) throws IOException {
      String text = Files.readString(in.resolve(file));
      Files.writeString(in.resolve(file), text.substring(0, text.length() / 2));
      assertRefused(file, "", "JSON-01");
    }

    @ParameterizedTest
    @FieldSource("be.socialinnovation.examples.founding.WrongInputTest#FILES")
    void must_be_there(String file) throws IOException {
      Files.delete(in.resolve(file));
      assertRefused(file, "", "");
    }

    @ParameterizedTest
    @FieldSource("be.socialinnovation.examples.founding.WrongInputTest#FILES")
    void must_be_a_file(String file) throws IOException {
      Files.delete(in.resolve(file));
      Files.createDirectory(in.resolve(file));
      assertRefused(file, "", "");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "organisations.json | \"sector\": \"BUSINESS\" | \"sector\": 3 | /members/0/sector | JSON-08",
          "fund.json | \"noticeDays\": 10 | \"noticeDays\": \"ten\" | /terms/noticeDays | JSON-07",
          "schemes.json | \"longestMonths\": 12 | \"longestMonths\": 1.5 | /schemes/0/longestMonths | JSON-07",
          "story.json | \"on\": \"2012-10-01\" | \"on\": 20121001 | /scenes/0/on | JSON-07",
          "story.json | \"en\": \"a board of seven directors\" | \"en\": 7 | /scenes/4/why/en | JSON-07",
          "story.json | \"en\": \"a board of seven directors\" | \"de\": \"sieben\" | /scenes/4/why/en | JSON-06"
        })
    void must_hold_values_of_their_shape(
        String file, String right, String wrong, String pointer, String rule) throws IOException {
      replace(file, right, wrong);
      assertRefused(file, pointer, rule);
    }
  }

  @Nested
  class A_scene {

    @Test
    void must_name_a_known_scheme() throws IOException {
      replace("story.json", "\"scheme\": \"kmo-innovatieproject\"", "\"scheme\": \"unheard-of\"");
      assertThat(refused()).contains("story.json /scenes/", "/deed ", "JSON-10", "unheard-of");
    }

    @Test
    void must_ask_for_what_can_be() throws IOException {
      replace("story.json", "\"amount\": \"14000.00\"", "\"amount\": \"-14000.00\"");
      assertThat(refused()).contains("story.json", "/deed", "JSON-10", "-14000.00");
    }

    @Test
    void must_ask_for_something() throws IOException {
      replace(
          "story.json",
          "{\"type\": \"commit-all\", \"fund\": \"angel-fund\"}",
          "{\"type\": \"pay-calls\", \"fund\": \"angel-fund\"}");
      assertThat(refused()).contains("story.json /scenes/7/deed JSON-10");
    }

    @Test
    void must_stay_within_what_money_can_count() throws IOException {
      replace("fund.json", "\"amount\": \"20000.00\"", "\"amount\": \"92233720368547758.07\"");
      assertThat(refused()).contains("story.json /scenes/", "/deed JSON-10");
    }

    @Test
    void must_not_be_before_the_previous_one() throws IOException {
      replace("story.json", "\"on\": \"2012-12-07\"", "\"on\": \"2012-10-14\"");
      assertThat(refused()).contains("story.json /scenes/2/on JSON-10", "2012-10-14");
    }

    @Test
    void may_name_a_case_as_it_likes_without_leaving_the_folder() throws IOException {
      replaceAll("story.json", "\"P-2013-003\"", "\"../../P-2013/003\"");
      assertThat(run().status()).isZero();
      assertThat(out.resolve("dossiers/project-..%2F..%2FP-2013%2F003.json")).isRegularFile();
    }

    @Test
    void must_not_leave_money_running_in_a_circle() throws IOException {
      replaceAll("story.json", "\"buurtwerk-noord\"", "\"angel-fund\"");
      replaceAll("organisations.json", "\"buurtwerk-noord\"", "\"angel-fund\"");
      replaceAll("fund.json", "\"Social Impact Angel Fund\"", "\"Samen aan tafel\"");
      assertThat(refused()).contains("story.json /scenes JSON-10", "Samen aan tafel");
    }

    @Test
    void that_the_rules_refuse_is_no_wrong_input() throws IOException {
      replace("story.json", "\"amount\": \"27500.00\"", "\"amount\": \"927500.00\"");
      assertThat(run().status()).isZero();
    }
  }

  @Nested
  class The_program {

    @ParameterizedTest
    @ValueSource(
        strings = {"--lang", "--lang de", "--language nl", "nl", "--in", "--lang nl --out"})
    void wants_arguments_that_it_knows(String arguments) {
      Told told = Told.run(arguments.split(" "));
      assertThat(told.status()).isEqualTo(2);
      assertThat(told.out()).isEmpty();
      assertThat(told.err()).startsWith("usage: [--lang nl|fr|en]");
    }

    @Test
    void says_so_when_its_folder_cannot_be_written() throws IOException {
      Files.writeString(out, "a file where the folder should be");
      Told told = run();
      assertThat(told.status()).isEqualTo(2);
      assertThat(told.out()).isEmpty();
      assertThat(told.err()).contains(out.toString());
    }

    @Test
    void leaves_no_draft_when_a_place_is_taken() throws IOException {
      Files.createDirectories(out.resolve("founding.html").resolve("taken"));
      assertThat(run().status()).isEqualTo(2);
      assertThat(out.toFile().list())
          .containsExactlyInAnyOrder(
              "dossiers", "exports", "founding.html", "journals", "refusals");
    }

    @Test
    void leaves_an_earlier_run_as_it_was_when_the_input_is_wrong() throws IOException {
      run();
      String page = Files.readString(out.resolve("founding.html"));
      replace("story.json", "\"en\": \"a board of seven directors\"", "\"en\": 7");
      assertThat(run().status()).isEqualTo(2);
      assertThat(out.resolve("founding.html")).hasContent(page);
    }
  }

  private Told run() {
    return Told.run("--lang", "en", "--in", in.toString(), "--out", out.toString());
  }

  private String refused() {
    Told told = run();
    assertThat(told.status()).isEqualTo(2);
    assertThat(told.out()).isEmpty();
    assertThat(out).doesNotExist();
    return told.err();
  }

  private void assertRefused(String file, String pointer, String rule) {
    assertThat(refused()).contains(file, pointer + (rule.isEmpty() ? "" : " " + rule));
  }

  private void replace(String file, String right, String wrong) throws IOException {
    String text = Files.readString(in.resolve(file));
    assertThat(text).contains(right);
    int at = text.indexOf(right);
    Files.writeString(
        in.resolve(file), text.substring(0, at) + wrong + text.substring(at + right.length()));
  }

  private void replaceAll(String file, String right, String wrong) throws IOException {
    String text = Files.readString(in.resolve(file));
    Files.writeString(in.resolve(file), text.replace(right, wrong));
  }
}
