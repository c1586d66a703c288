package be.socialinnovation.aid;

import be.socialinnovation.money.Money;
import be.socialinnovation.workflow.Assessment;
import be.socialinnovation.workflow.Language;
import be.socialinnovation.workflow.Verdict;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Whether an aid may come on top of others for the same costs, rule by rule.
 *
 * @param sheet the costs, and the aids granted before
 * @param wanted the aid that is asked
 * @param law the block exemptions among which the day chooses
 * @param on the day of the legal right to the aid
 */
public record CumulationAnswer(CostSheet sheet, AidOnCosts wanted, StateAidLaw law, LocalDate on) {

  /** Refuses an aid that cannot stand on the sheet with {@link IllegalArgumentException}. */
  public CumulationAnswer {
    Objects.requireNonNull(sheet, "sheet");
    Objects.requireNonNull(wanted, "wanted");
    Objects.requireNonNull(law, "law");
    Objects.requireNonNull(on, "on");
    sheet.with(wanted);
  }

  /** Every rule with what it says. */
  public Assessment assessment() {
    return Assessment.of(
        AidTexts.TEXTS.term("Cumulation", "asked.cumulation"),
        Vector.of(CumulationRule.values()),
        sheet,
        wanted,
        law,
        on);
  }

  /** What all rules say together. */
  public Verdict verdict() {
    return assessment().verdict();
  }

  /** The most that the wanted aid could be for sure, as far as cumulation goes: whatever the missing facts turn out to be. */
  public Money admissible() {
    return Room.forAid(sheet, wanted)
        .sure()
        .min(Room.forPublicMoney(sheet, wanted).sure());
  }

  /** The checklist in a language. */
  public String text(Language language) {
    return assessment().text(language);
  }

  @Override
  public String toString() {
    return text(Language.EN);
  }
}
