package be.socialinnovation.json;

import static be.socialinnovation.json.ReadingRule.DOSSIER_AGREES_WITH_ITS_STEPS;
import static be.socialinnovation.json.ReadingRule.VALUE_CAN_BE_TRUE;
import static be.socialinnovation.json.Tally.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import be.socialinnovation.json.Tally.Command;
import be.socialinnovation.json.Tally.Command.Begin;
import be.socialinnovation.json.Tally.Command.Count;
import be.socialinnovation.json.Tally.Happened;
import be.socialinnovation.json.Tally.Sheet;
import be.socialinnovation.json.Tally.Tallies;
import be.socialinnovation.money.Money;
import be.socialinnovation.organisation.OrganisationId;
import be.socialinnovation.workflow.Dossier;
import be.socialinnovation.workflow.Language;
import be.socialinnovation.workflow.Refusal;
import be.socialinnovation.workflow.Stamp;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class DossierDocumentTest {

  static final Tallies TALLIES = Tallies.under("kitchen-2013");

  private final Dossier<Sheet, Command, Happened> counted = Dossier.open("T-1", TALLIES)
      .handle(new Begin(), on(1))
      .flatMap(dossier -> dossier.handle(count("12.50"), on(2)))
      .flatMap(dossier -> dossier.handle(count("7.00"), on(3)))
      .flatMap(dossier -> dossier.takeBack(3, on(4)))
      .get();

  private static Stamp on(int day) {
    return Stamp.of(LocalDate.of(2013, 3, day), "user-1", "as agreed");
  }

  private static Count count(String amount) {
    return new Count(
        OrganisationId.of("gezinsbond"),
        Money.eur(amount),
        Optional.of(LocalDate.of(2013, 6, 30)),
        Vector.of(new Begin()));
  }

  /** A file as this version of the format was first written: it must stay as it is. */
  static String kept(String file) throws IOException {
    try (InputStream stream = DossierDocumentTest.class.getResourceAsStream("format-1/" + file)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private Either<Problem, Dossier<Sheet, Command, Happened>> read(String content) {
    return JSON.readDossier("t-1.json", content, TALLIES);
  }

  @Nested
  class A_dossier_written {

    @Test
    void is_read_again_as_it_was() {
      assertThat(read(JSON.write(counted))).isEqualTo(Either.right(counted));
      assertThat(read(JSON.write(counted)).get().state()).isEqualTo(counted.state());
    }

    @Test
    void says_what_it_is_and_tags_commands_and_events() throws IOException {
      assertThat(JSON.write(counted)).isEqualTo(kept("tally.json"));
    }
  }

  @Nested
  class A_dossier_that_does_not_hold_together {

    private void rejects(String from, String to, ReadingRule rule, String pointer) {
      String written = JSON.write(counted);
      assertThat(written).contains(from);
      Problem problem = read(written.replace(from, to)).getLeft();
      assertThat(problem.finding().rule()).as(problem.toString()).isEqualTo(rule);
      assertThat(problem.pointer()).isEqualTo(pointer);
    }

    @Test
    void is_rejected_when_it_is_of_another_kind_or_policy() {
      rejects("\"kind\": \"tally\"", "\"kind\": \"fund\"", DOSSIER_AGREES_WITH_ITS_STEPS, "/kind");
      rejects(
          "\"policy\": \"kitchen-2013\",\n  \"stage\"",
          "\"policy\": \"p\",\n  \"stage\"",
          DOSSIER_AGREES_WITH_ITS_STEPS,
          "/policy");
    }

    @Test
    void is_rejected_when_stage_or_state_is_not_what_the_steps_lead_to() {
      rejects(
          "\"stage\": \"COUNTING\",\n  \"steps\"",
          "\"stage\": \"UNBORN\",\n  \"steps\"",
          DOSSIER_AGREES_WITH_ITS_STEPS,
          "/stage");
      rejects(
          "\"gezinsbond\": {\n        \"amount\": \"12.50\"",
          "\"gezinsbond\": {\n        \"amount\": \"12.51\"",
          DOSSIER_AGREES_WITH_ITS_STEPS,
          "/state");
    }

    @Test
    void is_rejected_when_the_steps_are_no_history() {
      rejects("\"version\": 2", "\"version\": 3", VALUE_CAN_BE_TRUE, "/steps");
      rejects("\"takesBack\": 3", "\"takesBack\": 5", VALUE_CAN_BE_TRUE, "/steps/3");
      rejects("\"takesBack\": 3", "\"takesBack\": 0", VALUE_CAN_BE_TRUE, "/steps/3");
      rejects("\"version\": 1", "\"version\": 0", VALUE_CAN_BE_TRUE, "/steps/0");
      rejects("\"id\": \"T-1\"", "\"id\": \" \"", VALUE_CAN_BE_TRUE, "/steps");
    }
  }

  @Nested
  class What_others_put_beside_it {

    private final JsonNode beside =
        JSON.mapper().readTree("{\"crm\":{\"id\":7,\"tags\":[\"a\",null]},\"x\":1.50}");

    @Test
    void is_read_and_written_back_as_it_was() {
      var extended =
          new Extended<>(counted, new Extensions(Optional.of(beside), TreeMap.of(2, beside)));
      String written = JSON.write(extended);
      var read = JSON.readExtended("tally.json", written, TALLIES).get();
      assertThat(read).isEqualTo(extended);
      assertThat(JSON.write(read)).isEqualTo(written);
      assertThat(read(written)).isEqualTo(Either.right(counted));
    }

    @Test
    void leaves_a_document_without_it_as_it_was() {
      assertThat(JSON.write(new Extended<>(counted, Extensions.NONE)))
          .isEqualTo(JSON.write(counted))
          .doesNotContain("extensions");
    }

    @Test
    void stands_under_one_name_and_is_an_object() {
      String written =
          JSON.write(new Extended<>(counted, new Extensions(Optional.of(beside), TreeMap.empty())));
      assertThat(read(written.replace("\"extensions\"", "\"others\"")).getLeft().pointer())
          .isEqualTo("/others");
      for (String value : Vector.of("[ ]", "1", "\"a\"")) {
        Problem problem = read(JSON.write(counted)
                .replaceFirst("\"kind\"", "\"extensions\" : " + value + ", \"kind\""))
            .getLeft();
        assertThat(problem.names(VALUE_CAN_BE_TRUE)).as(problem.toString()).isTrue();
        assertThat(problem.toString()).contains("extensions must be an object");
      }
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Extensions(Optional.of(beside.get("x")), TreeMap.empty()));
    }

    @Test
    void is_read_only_as_it_can_be_written_again() {
      String written = JSON.write(new Extended<>(
          counted,
          new Extensions(Optional.of(JSON.mapper().readTree("{\"x\":7}")), TreeMap.empty())));
      for (String number :
          Vector.of("1e30", "1e-30", "-1e61", "-1e62", "1e63", "\"\\ud83d\\ude0b\"")) {
        var read = JSON.readExtended(
                "t.json", written.replace("\"x\": 7", "\"x\": " + number), TALLIES)
            .get();
        assertThat(JSON.readExtended("t.json", JSON.write(read), TALLIES)
                .get()
                .extensions()
                .ofDossier()
                .orElseThrow()
                .get("x")
                .decimalValue(BigDecimal.ONE))
            .isEqualByComparingTo(
                read.extensions().ofDossier().orElseThrow().get("x").decimalValue(BigDecimal.ONE));
      }
      for (String number : Vector.of("1e64", "1e70", "1e-70", "1e99999999")) {
        Problem problem = read(written.replace("\"x\": 7", "\"x\": " + number)).getLeft();
        assertThat(problem.toString()).contains("JSON-10", "at most 64 characters");
      }
      Problem problem = read(written.replace("\"x\": 7", "\"x\": \"\\ud83d\"")).getLeft();
      assertThat(problem.names(ReadingRule.DOCUMENT_IS_WELL_FORMED)).isTrue();
      assertThat(problem.pointer()).isEqualTo("/extensions/x");
    }

    @Test
    void is_refused_when_it_is_too_deep_to_be_read_again() {
      ObjectNode outer = JSON.mapper().createObjectNode();
      ObjectNode inner = outer;
      for (int depth = 0; depth < 600; depth++) {
        inner = inner.putObject("x");
      }
      var deep = new Extended<>(counted, new Extensions(Optional.of(outer), TreeMap.empty()));
      assertThatIllegalArgumentException().isThrownBy(() -> JSON.write(deep));
    }

    @Test
    void stands_beside_a_step_that_is_there() {
      for (int version : new int[] {0, 5}) {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> new Extended<>(
                counted, new Extensions(Optional.empty(), TreeMap.of(version, beside))))
            .withMessageContaining("1 to 4");
      }
      assertThat(new Extended<>(counted, new Extensions(Optional.empty(), TreeMap.of(4, beside)))
              .steps()
              .map(StepDocument::extensions)
              .last())
          .contains(beside);
    }
  }

  @Nested
  class A_refusal_written {

    @Test
    void carries_codes_facts_and_the_texts_of_the_language() throws IOException {
      Refusal refusal = counted.handle(count("-1.00"), on(5)).getLeft();
      assertThat(JSON.write(refusal, Language.NL)).isEqualTo(kept("tally-refusal.json"));
    }
  }
}
