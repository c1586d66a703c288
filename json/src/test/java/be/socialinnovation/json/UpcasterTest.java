package be.socialinnovation.json;

import static be.socialinnovation.json.Tally.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import be.socialinnovation.json.Tally.Command;
import be.socialinnovation.json.Tally.Command.Begin;
import be.socialinnovation.json.Tally.Happened;
import be.socialinnovation.json.Tally.Sheet;
import be.socialinnovation.json.Tally.Tallies;
import be.socialinnovation.workflow.Dossier;
import be.socialinnovation.workflow.Stamp;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.function.Function;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/* There has been one version so far: the older ones are made up, as a host's own that called things otherwise. */
class UpcasterTest {

  private static final Tallies TALLIES = Tallies.under("kitchen-2013");

  /** A document of a host's own. */
  record Pledges(int formatVersion, Seq<String> promised) implements Document {}

  private record Renaming(Class<?> of, int from, String before, String after) implements Upcaster {

    @Override
    public ObjectNode upcast(ObjectNode document) {
      if (!document.has(before)) {
        throw new IllegalArgumentException("a document of version " + from + " must say " + before);
      }
      document.set(after, document.remove(before));
      return document.put("formatVersion", from + 1);
    }
  }

  private static SocialInnovationJson with(int from, Function<ObjectNode, ObjectNode> work) {
    return JSON.with(new Upcaster() {
      @Override
      public Class<?> of() {
        return Pledges.class;
      }

      @Override
      public int from() {
        return from;
      }

      @Override
      public ObjectNode upcast(ObjectNode document) {
        return work.apply(document);
      }
    });
  }

  private final SocialInnovationJson older = JSON.with(
          new Renaming(Dossier.class, 0, "sort", "kind"))
      .with(new Renaming(Dossier.class, -1, "art", "sort"))
      .with(new Renaming(Pledges.class, 0, "pledged", "promised"));

  private final Dossier<Sheet, Command, Happened> begun = Dossier.open("T-1", TALLIES)
      .handle(new Begin(), Stamp.of(LocalDate.of(2013, 3, 1), "user-1", "as agreed"))
      .get();

  private String dossier(int version, String kind) {
    return JSON.write(begun)
        .replace("\"formatVersion\": 1", "\"formatVersion\": " + version)
        .replace("\"kind\"", "\"" + kind + "\"");
  }

  private Either<Problem, Dossier<Sheet, Command, Happened>> read(String content) {
    return older.readDossier("old.json", content, TALLIES);
  }

  @Nested
  class A_document_of_an_older_version {

    @Test
    void is_brought_forward_and_read() {
      assertThat(read(dossier(0, "sort"))).isEqualTo(Either.right(begun));
      assertThat(read(dossier(1, "kind"))).isEqualTo(Either.right(begun));
    }

    @Test
    void is_brought_forward_over_every_version_between() {
      assertThat(read(dossier(-1, "art"))).isEqualTo(Either.right(begun));
      assertThat(older.versions(Dossier.class)).containsExactly(-1, 0, 1);
    }

    @Test
    void is_refused_by_who_has_not_learnt_it() {
      Problem problem =
          JSON.readDossier("old.json", dossier(0, "sort"), TALLIES).getLeft();
      assertThat(problem.names(ReadingRule.FORMAT_VERSION_IS_KNOWN)).isTrue();
      assertThat(problem.pointer()).isEqualTo("/formatVersion");
    }

    @Test
    void is_refused_where_it_says_its_version_when_it_is_none() {
      Problem problem = read(dossier(0, "type")).getLeft();
      assertThat(problem.toString())
          .startsWith("old.json:2:20 /formatVersion JSON-10")
          .contains("must say sort");
    }

    @Test
    void is_refused_when_it_is_of_a_version_to_come() {
      assertThat(read(dossier(2, "kind")).getLeft().toString()).contains("-1, 0, 1; found: 2");
    }

    @Test
    void is_left_to_the_upcaster_of_its_own_type() {
      String old = "{\"formatVersion\": 0, \"pledged\": [\"soup\"]}";
      assertThat(older.read("pledges.json", old, Pledges.class))
          .isEqualTo(Either.right(new Pledges(1, Vector.of("soup"))));
      Problem problem =
          older.read("pledges.json", old.replace("0", "-1"), Pledges.class).getLeft();
      assertThat(problem.toString()).contains("0, 1; found: -1");
    }

    @Test
    void within_the_limit_is_not_refused_for_the_white_space_that_it_could_have() {
      assertThat(older
              .read("pledges.json", pledges(3_300_000), Pledges.class)
              .get()
              .promised())
          .hasSize(3_300_000);
    }

    @Test
    void must_stay_within_the_limit_when_it_is_brought_forward() {
      SocialInnovationJson growing = with(0, document -> {
        String longer = "a".repeat(10_000_000);
        document.putArray("promised").add(longer);
        return document.put("formatVersion", 1);
      });
      assertThat(growing
              .read("pledges.json", pledges(1), Pledges.class)
              .getLeft()
              .names(ReadingRule.DOCUMENT_STAYS_WITHIN_LIMITS))
          .isTrue();
    }

    private static String pledges(int number) {
      return "{\"formatVersion\":0,\"pledged\":["
          + Vector.fill(number, () -> "\"\"").mkString(",") + "]}";
    }
  }

  @Nested
  class An_upcaster {

    private final String old = "{\"formatVersion\": 0, \"promised\": 1}";

    @Test
    void takes_an_older_version_that_no_other_takes() {
      for (int version : new int[] {1, 2}) {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> JSON.with(new Renaming(Pledges.class, version, "a", "b")))
            .withMessageContaining("below 1");
      }
      assertThatIllegalArgumentException()
          .isThrownBy(() -> older.with(new Renaming(Pledges.class, 0, "a", "b")))
          .withMessageContaining("Pledges, version 0");
    }

    @Test
    void takes_what_is_brought_forward() {
      for (Class<?> type : Vector.of(StepDocument.class, DossierDocument.class, String.class)) {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> JSON.with(new Renaming(type, 0, "a", "b")))
            .withMessageContaining(type.getSimpleName());
      }
    }

    @Test
    void leads_to_a_later_version_and_not_beyond_the_last() {
      for (int reached : new int[] {-1, 0, 2}) {
        SocialInnovationJson reader = with(0, document -> document.put("formatVersion", reached));
        assertThatIllegalStateException()
            .isThrownBy(() -> reader.read("pledges.json", old, Pledges.class));
      }
    }

    @Test
    void that_cannot_take_a_value_as_it_is_found_says_so() {
      SocialInnovationJson reader = with(0, document -> {
        document.put("promised", document.get("promised").stringValue());
        return document;
      });
      assertThat(reader.read("pledges.json", old, Pledges.class).getLeft().pointer())
          .isEqualTo("/formatVersion");
    }

    @Test
    void that_cannot_read_a_day_says_so() {
      SocialInnovationJson reader = with(
          0,
          document -> document.put(
              "due", LocalDate.parse(document.get("due").asString()).toString()));
      String dated = "{\"formatVersion\": 0, \"due\": \"2013\"}";
      assertThat(reader.read("pledges.json", dated, Pledges.class).getLeft().toString())
          .contains("'2013' could not be parsed");
    }

    @Test
    void that_fails_otherwise_is_a_mistake_that_nobody_hides() {
      SocialInnovationJson reader = with(0, document -> (ObjectNode) document.get("promised"));
      assertThatExceptionOfType(ClassCastException.class)
          .isThrownBy(() -> reader.read("pledges.json", old, Pledges.class));
    }

    @Test
    void can_be_asked_for_a_document_that_a_host_keeps_elsewhere() {
      ObjectNode kept = JSON.mapper().createObjectNode().put("formatVersion", 0).put("pledged", "");
      assertThat(older.bringForward(Pledges.class, kept).propertyNames())
          .containsExactly("formatVersion", "promised");
      for (String version : Vector.of("3", "\"1\"", "1.9", "4294967297", "null")) {
        kept.set("formatVersion", JSON.mapper().readTree(version));
        assertThatIllegalArgumentException()
            .isThrownBy(() -> older.bringForward(Pledges.class, kept))
            .withMessageContaining("0, 1: " + version);
      }
    }
  }
}
