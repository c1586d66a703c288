package be.socialinnovation.partnership;

import be.socialinnovation.money.Money;
import be.socialinnovation.organisation.OrganisationId;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import java.util.Objects;
import java.util.Optional;

/**
 * Who bears which part of the costs of the common work.
 *
 * @param costs the costs that each party bears, more than nothing and all in one currency
 * @param subcontractors who works for a price; being paid for work is no cooperation
 * @param claimsCooperationBonus whether aid is asked for at the higher rate for cooperation
 */
public record Budget(
    TreeMap<OrganisationId, Money> costs,
    TreeSet<OrganisationId> subcontractors,
    boolean claimsCooperationBonus) {

  /** Refuses costs that are not positive or of several currencies with {@link IllegalArgumentException}. */
  public Budget {
    Objects.requireNonNull(costs, "costs");
    Objects.requireNonNull(subcontractors, "subcontractors");
    costs.values().forEach(PartnershipTexts::requirePositive);
    if (costs.values().map(Money::currency).distinct().size() > 1) {
      throw new IllegalArgumentException("a budget must be in one currency: " + costs.values());
    }
  }

  /** A budget without subcontractors that claims no bonus. */
  public static Budget of(TreeMap<OrganisationId, Money> costs) {
    return new Budget(costs, TreeSet.empty(), false);
  }

  /** This budget, with work that is bought from others. */
  public Budget withSubcontractors(OrganisationId... others) {
    return new Budget(costs, TreeSet.of(others), claimsCooperationBonus);
  }

  /** This budget, for which the bonus for cooperation is claimed. */
  public Budget claimingCooperationBonus() {
    return new Budget(costs, subcontractors, true);
  }

  /** All costs together; empty when nobody bears any. */
  public Optional<Money> total() {
    return costs.values().reduceOption(Money::plus).toJavaOptional();
  }

  /** Who bears most; of equals the first by id. Empty when nobody bears anything. */
  public Optional<OrganisationId> largestBearer() {
    return costs
        .reduceOption((one, other) -> other._2().isGreaterThan(one._2()) ? other : one)
        .map(entry -> entry._1())
        .toJavaOptional();
  }

  /** Those who bear a part of the costs and are not paid for their work. */
  public Seq<OrganisationId> cooperating() {
    return costs.keySet().removeAll(subcontractors).toVector();
  }

  Budget with(TreeMap<OrganisationId, Money> otherCosts) {
    return new Budget(otherCosts, subcontractors, claimsCooperationBonus);
  }

  @Override
  public String toString() {
    return total().map(Money::toString).orElse("no costs") + " borne by " + costs.size()
        + (claimsCooperationBonus ? ", claiming the bonus for cooperation" : "");
  }
}
