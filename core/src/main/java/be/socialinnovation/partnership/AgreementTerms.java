package be.socialinnovation.partnership;

import be.socialinnovation.money.Ratio;
import be.socialinnovation.organisation.OrganisationId;
import io.vavr.collection.TreeMap;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * The clauses of a cooperation agreement that rules or calculations rest on, as data; the agreement itself stays on paper.
 *
 * @param budget who bears which costs
 * @param background what each party brings in that stays its own, in its words
 * @param results who owns what the work yields
 * @param jointNoticeDays how many days before exploiting joint results the others are told
 * @param liabilityCap how far a party is liable at most, as a multiple of its part of the costs
 * @param withdrawalNoticeDays how many days a party gives notice before it withdraws
 * @param cureDays how many days a party has to remedy a breach
 */
@Value.Builder
public record AgreementTerms(
    Budget budget,
    TreeMap<OrganisationId, String> background,
    ResultOwnership results,
    int jointNoticeDays,
    Ratio liabilityCap,
    int withdrawalNoticeDays,
    int cureDays)
    implements WithAgreementTerms {

  /** Refuses a negative number of days or a negative cap with {@link IllegalArgumentException}. */
  public AgreementTerms {
    Objects.requireNonNull(budget, "budget");
    Objects.requireNonNull(background, "background");
    Objects.requireNonNull(results, "results");
    Objects.requireNonNull(liabilityCap, "liabilityCap");
    if (jointNoticeDays < 0 || withdrawalNoticeDays < 0 || cureDays < 0) {
      throw new IllegalArgumentException("a number of days must not be negative: " + jointNoticeDays
          + ", " + withdrawalNoticeDays + ", " + cureDays);
    }
    if (liabilityCap.numerator() < 0) {
      throw new IllegalArgumentException("a cap must not be negative: " + liabilityCap);
    }
  }

  /**
   * The figures that model agreements are known for, not verified in a text: joint results exploited after 45 days, liability up to a
   * party's own part of the costs, 30 days to remedy a breach. The notice of 30 days for a withdrawal is chosen, not found.
   */
  public static AgreementTerms customary(Budget budget) {
    return builder()
        .budget(budget)
        .background(TreeMap.empty())
        .results(ResultOwnership.GENERATOR)
        .jointNoticeDays(45)
        .liabilityCap(Ratio.of(1, 1))
        .withdrawalNoticeDays(30)
        .cureDays(30)
        .build();
  }

  /** A builder, in which everything must be set. */
  public static AgreementTermsBuilder builder() {
    return new AgreementTermsBuilder();
  }
}
