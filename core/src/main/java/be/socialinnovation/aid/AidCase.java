package be.socialinnovation.aid;

import be.socialinnovation.money.Money;
import be.socialinnovation.organisation.SizeClass;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is known of a project and its beneficiary when an aid is measured. What nobody has told stays empty, and nothing is guessed for
 * it.
 *
 * @param scheme the scheme that should pay
 * @param costs the accepted budget, more than nothing; also the eligible costs of State aid law
 * @param externalKnowledge the part of it that is relevant knowledge bought from parties not related to the applicant
 * @param category what the aid is for; that of the scheme where empty
 * @param size the size class of the beneficiary
 * @param cooperation the companies that carry the project together
 * @param grounds other grounds for a bonus that are known to be there or not
 * @param partners how many companies take part, at least 1
 * @param earlierThisYear aid that the applicant already has under the scheme in the calendar year
 * @param earlierAdvice aid for innovation advice that the undertaking already has in the three years
 */
@Value.Builder
public record AidCase(
    Scheme scheme,
    Money costs,
    Optional<Money> externalKnowledge,
    Optional<AidCategory> category,
    Optional<SizeClass> size,
    Optional<Cooperation> cooperation,
    TreeMap<BonusGround, Boolean> grounds,
    Optional<Integer> partners,
    Optional<Money> earlierThisYear,
    Optional<Money> earlierAdvice)
    implements WithAidCase {

  /** Refuses costs that no budget can have with {@link IllegalArgumentException}. */
  public AidCase {
    Objects.requireNonNull(scheme, "scheme");
    Objects.requireNonNull(costs, "costs");
    Objects.requireNonNull(externalKnowledge, "externalKnowledge");
    Objects.requireNonNull(category, "category");
    Objects.requireNonNull(size, "size");
    Objects.requireNonNull(cooperation, "cooperation");
    Objects.requireNonNull(grounds, "grounds");
    Objects.requireNonNull(partners, "partners");
    Objects.requireNonNull(earlierThisYear, "earlierThisYear");
    Objects.requireNonNull(earlierAdvice, "earlierAdvice");
    if (!costs.isPositive()) {
      throw new IllegalArgumentException("accepted costs must be more than nothing: " + costs);
    }
    if (!scheme.paysIn(costs.currency())) {
      throw new IllegalArgumentException(
          "accepted costs must be in the currency of the scheme's figures: " + costs);
    }
    if (externalKnowledge
        .filter(it -> it.isNegative() || it.isGreaterThan(costs))
        .isPresent()) {
      throw new IllegalArgumentException("external knowledge must be a part of the costs of "
          + costs + ": " + externalKnowledge.get());
    }
    Optional<Money> share = cooperation.flatMap(Cooperation::largestShare);
    if (share.filter(it -> it.isGreaterThan(costs)).isPresent()) {
      throw new IllegalArgumentException(
          "a company's share must be a part of the costs of " + costs + ": " + share.get());
    }
    if (partners.orElse(1) < 1) {
      throw new IllegalArgumentException("one company must take part at least: " + partners);
    }
    if (Vector.of(earlierThisYear, earlierAdvice)
        .exists(it -> it.filter(
                amount -> amount.isNegative() || !amount.currency().equals(costs.currency()))
            .isPresent())) {
      throw new IllegalArgumentException(
          "earlier aid must be nothing or more, in the currency of the costs: " + earlierThisYear
              + ", " + earlierAdvice);
    }
  }

  /** A case of which nothing more is known. */
  public static AidCase of(Scheme scheme, Money costs) {
    return builder().scheme(scheme).costs(costs).grounds(TreeMap.empty()).build();
  }

  /** A builder, in which the scheme, the costs and the grounds must be set. */
  public static AidCaseBuilder builder() {
    return new AidCaseBuilder();
  }

  /** What the aid is for, as far as the case or its scheme tells. */
  public Optional<AidCategory> purpose() {
    return category.or(scheme::category);
  }

  /** This case, with a ground for a bonus that is known to be there or not. */
  public AidCase withGround(BonusGround ground, boolean there) {
    return withGrounds(grounds.put(ground, there));
  }

  /** The yearly limit that counts for the applicant, as far as the cooperation is known: the least and the most that it can be. */
  Optional<Money> yearly(boolean atBest) {
    boolean cooperates = cooperation.flatMap(Cooperation::reachesOut).orElse(atBest);
    return scheme.limits().perYear().flatMap(it -> it.amount(cooperates));
  }
}
