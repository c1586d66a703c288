package be.socialinnovation.aid;

import be.socialinnovation.money.Money;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The limits of a scheme that not every scheme has. What a scheme does not limit is empty.
 *
 * @param minimumAid the smallest aid that it pays
 * @param lumpSum what it pays on top of the rate and its caps
 * @param perPartner the most that it pays for each company that takes part
 * @param perYear what one applicant can get in a calendar year
 * @param envelope all that it pays for all projects together
 * @param shares parts of the costs that may only be a part of the whole
 * @param perFte the costs that it accepts for a full-time equivalent
 */
@Value.Builder
public record SchemeLimits(
    Optional<Money> minimumAid,
    Optional<Money> lumpSum,
    Optional<Money> perPartner,
    Optional<YearlyLimit> perYear,
    Optional<Money> envelope,
    Seq<CostShare> shares,
    Optional<FteCosts> perFte)
    implements WithSchemeLimits {

  /** No limits of these kinds. */
  public static final SchemeLimits NONE = builder().shares(Vector.empty()).build();

  /** Refuses an amount that is not positive with {@link IllegalArgumentException}. */
  public SchemeLimits {
    Objects.requireNonNull(minimumAid, "minimumAid");
    Objects.requireNonNull(lumpSum, "lumpSum");
    Objects.requireNonNull(perPartner, "perPartner");
    Objects.requireNonNull(perYear, "perYear");
    Objects.requireNonNull(envelope, "envelope");
    Objects.requireNonNull(shares, "shares");
    Objects.requireNonNull(perFte, "perFte");
    if (Vector.of(minimumAid, lumpSum, perPartner, envelope)
        .exists(it -> it.filter(amount -> !amount.isPositive()).isPresent())) {
      throw new IllegalArgumentException("an amount of a scheme must be more than nothing: "
          + minimumAid + ", " + lumpSum + ", " + perPartner + ", " + envelope);
    }
  }

  /** A builder, in which only the shares must be set. */
  public static SchemeLimitsBuilder builder() {
    return new SchemeLimitsBuilder();
  }

  /** The amounts, whose currency an aid must have. */
  Seq<Money> amounts() {
    return Vector.of(minimumAid, lumpSum, perPartner, envelope)
        .appendAll(perYear.map(YearlyLimit::amounts).orElse(Vector.empty()))
        .flatMap(it -> it.stream().toList());
  }
}
