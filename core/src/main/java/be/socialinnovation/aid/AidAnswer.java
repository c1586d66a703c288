package be.socialinnovation.aid;

import be.socialinnovation.workflow.Assessment;
import be.socialinnovation.workflow.Finding;
import be.socialinnovation.workflow.Language;
import be.socialinnovation.workflow.Verdict;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether an aid may be given on a day, rule by rule, and how much could be.
 *
 * @param facts what is known of the project and its beneficiary
 * @param wanted the aid that is asked, in the currency of the costs
 * @param law the block exemptions among which the day chooses
 * @param on the day of the legal right to the aid
 */
public record AidAnswer(AidCase facts, WantedAid wanted, StateAidLaw law, LocalDate on) {

  /** Refuses an aid in another currency than the costs with {@link IllegalArgumentException}. */
  public AidAnswer {
    Objects.requireNonNull(facts, "facts");
    Objects.requireNonNull(wanted, "wanted");
    Objects.requireNonNull(law, "law");
    Objects.requireNonNull(on, "on");
    if (!wanted.amount().currency().equals(facts.costs().currency())) {
      throw new IllegalArgumentException(
          "an aid must be in the currency of the costs: " + wanted.amount() + ", " + facts.costs());
    }
  }

  /** Every bound on the day, with the rule set that was used and the largest amount that is let through. */
  public AidBounds bounds() {
    return AidBounds.of(facts, law, Optional.of(on));
  }

  /** Every rule with what it says of the aid. */
  public Assessment assessment() {
    return Assessment.of(
        AidTexts.TEXTS.term("WantedAid", "asked.aid"),
        Vector.of(AidRule.values()),
        facts,
        wanted,
        law,
        on);
  }

  /** What one of the rules says of the aid. */
  public Finding finding(AidRule rule) {
    return Assessment.of(
            AidTexts.TEXTS.term("WantedAid", "asked.aid"), Vector.of(rule), facts, wanted, law, on)
        .findings()
        .single();
  }

  /** What all rules say together. */
  public Verdict verdict() {
    return assessment().verdict();
  }

  /** The rules and the bounds in a language. */
  public String text(Language language) {
    return assessment().text(language) + "\n" + bounds().text(language);
  }

  @Override
  public String toString() {
    return text(Language.EN);
  }
}
