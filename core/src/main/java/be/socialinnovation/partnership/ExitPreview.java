package be.socialinnovation.partnership;

import be.socialinnovation.organisation.OrganisationId;
import be.socialinnovation.workflow.Fact;
import be.socialinnovation.workflow.Language;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What would follow if a party left on a day. Nothing has changed.
 *
 * @param party the party
 * @param on the day
 * @param after the partnership as it would be
 * @param consequences what the exit would bring about, the gravest first
 */
public record ExitPreview(
    OrganisationId party, LocalDate on, Partnership after, Seq<ExitConsequence> consequences) {

  public ExitPreview {
    Objects.requireNonNull(party, "party");
    Objects.requireNonNull(on, "on");
    Objects.requireNonNull(after, "after");
    Objects.requireNonNull(consequences, "consequences");
  }

  /** The preview in a language, a consequence a line. */
  public String text(Language language) {
    String key = consequences.isEmpty() ? "text.exit.nothing" : "text.exit.head";
    String head = PartnershipTexts.TEXTS.text(
        key, language, Vector.of(Fact.of("party", party.text()), Fact.of("day", on)));
    return Vector.of(head)
        .appendAll(consequences.map(consequence -> consequence.text(language)))
        .mkString("\n  ");
  }

  @Override
  public String toString() {
    return text(Language.EN);
  }
}
