package be.socialinnovation.fund;

import be.socialinnovation.money.Percentage;
import be.socialinnovation.workflow.Policy;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The law and practice by which a fund is judged, by the days on which they are valid. What the partners agreed on themselves stands in
 * {@link FundTerms}.
 *
 * @param id the name under which every step records it
 * @param validFrom the first day
 * @param validTo the last day; empty while no end is known
 * @param publicFirstLoss which part of the total investment public partners may take as a first loss, from 0 to 100 %
 * @param publicGuarantee which part of a loan may be guaranteed with public money, from 0 to 100 %
 */
@Value.Builder
public record FundPolicy(
    String id,
    LocalDate validFrom,
    Optional<LocalDate> validTo,
    Percentage publicFirstLoss,
    Percentage publicGuarantee)
    implements Policy, WithFundPolicy {

  /** The first day of the code of companies and associations, for associations founded from then on. */
  static final LocalDate CODE = LocalDate.of(2019, 5, 1);

  /** The first day of the code for the associations that were there before. */
  static final LocalDate CODE_FOR_ALL = LocalDate.of(2020, 1, 1);

  public FundPolicy {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(validFrom, "validFrom");
    Objects.requireNonNull(validTo, "validTo");
    Objects.requireNonNull(publicFirstLoss, "publicFirstLoss");
    Objects.requireNonNull(publicGuarantee, "publicGuarantee");
    Policy.requireInOrder(validFrom, validTo);
    FundTerms.requireShare(publicFirstLoss, "a public first loss");
    FundTerms.requireShare(publicGuarantee, "a public guarantee");
  }

  /** A builder without defaults but the last day. */
  public static FundPolicyBuilder builder() {
    return new FundPolicyBuilder();
  }

  /**
   * An illustration for the years of the founding: from 2013 until the code of companies and associations replaced the law of 1921 for
   * new associations on 1 May 2019. The limits on public money are those of Regulation (EU) 651/2014, which applies from 1 July 2014; used
   * on earlier days they are an illustration too.
   */
  public static FundPolicy illustrative2013() {
    return illustrative("fund-illustrative-2013", LocalDate.of(2013, 1, 1))
        .withValidTo(CODE.minusDays(1));
  }

  /** The same illustration from 1 May 2019 on, while no end is known. */
  public static FundPolicy illustrative2019() {
    return illustrative("fund-illustrative-2019", CODE);
  }

  private static FundPolicy illustrative(String id, LocalDate from) {
    return builder()
        .id(id)
        .validFrom(from)
        .publicFirstLoss(Percentage.of(25))
        .publicGuarantee(Percentage.of(80))
        .build();
  }
}
