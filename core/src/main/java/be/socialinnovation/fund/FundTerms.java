package be.socialinnovation.fund;

import be.socialinnovation.committee.Charter;
import be.socialinnovation.money.Money;
import be.socialinnovation.money.Percentage;
import be.socialinnovation.money.Ratio;
import be.socialinnovation.money.Rounding;
import be.socialinnovation.workflow.Fact;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the partners of a fund agreed on. Terms are data: they are put in force when the fund is established and may be amended, and every
 * request is judged by those in force.
 *
 * @param name the name of the fund
 * @param vehicle the legal form
 * @param currency the one currency in which the fund is kept
 * @param distribution what may be paid out to the partners
 * @param agreedReturn the asset lock: how much the partners may ever receive beyond their capital, as a part of what they paid in; the rest
 *     of a surplus stays in the mission
 * @param charter how the investment committee decides
 * @param noticeDays how many business days lie between the notice of a call and the day by which it is paid, not negative
 * @param calendar which days those are
 * @param instruments the forms in which the fund may pay projects
 * @param diligence what has to be looked at before money is approved
 * @param firstLoss who takes losses first; empty where all share them alike
 * @param defaults what holds for who does not pay
 * @param recycling how far money that came back may go round again
 * @param investsUntil the last day on which money is approved for projects; empty where there is none
 * @param concentration which part of the commitments may be promised to one project, from 0 to 100 %
 * @param rounding how interest is rounded to the cent
 */
@Value.Builder
public record FundTerms(
    String name,
    Vehicle vehicle,
    Currency currency,
    DistributionPolicy distribution,
    Percentage agreedReturn,
    Charter charter,
    int noticeDays,
    BusinessCalendar calendar,
    TreeSet<Instrument> instruments,
    TreeSet<DiligenceTopic> diligence,
    Optional<FirstLoss> firstLoss,
    DefaultTerms defaults,
    Recycling recycling,
    Optional<LocalDate> investsUntil,
    Percentage concentration,
    Rounding rounding)
    implements WithFundTerms {

  public FundTerms {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(vehicle, "vehicle");
    Objects.requireNonNull(currency, "currency");
    Objects.requireNonNull(distribution, "distribution");
    Objects.requireNonNull(agreedReturn, "agreedReturn");
    Objects.requireNonNull(charter, "charter");
    Objects.requireNonNull(calendar, "calendar");
    Objects.requireNonNull(instruments, "instruments");
    Objects.requireNonNull(diligence, "diligence");
    Objects.requireNonNull(firstLoss, "firstLoss");
    Objects.requireNonNull(defaults, "defaults");
    Objects.requireNonNull(recycling, "recycling");
    Objects.requireNonNull(investsUntil, "investsUntil");
    Objects.requireNonNull(concentration, "concentration");
    Objects.requireNonNull(rounding, "rounding");
    if (name.isBlank()) {
      throw new IllegalArgumentException("a fund must have a name: \"" + name + "\"");
    }
    if (noticeDays < 0) {
      throw new IllegalArgumentException("days of notice must not be negative: " + noticeDays);
    }
    if (!agreedReturn.isAtLeast(Percentage.ZERO)) {
      throw new IllegalArgumentException("an agreed return must not be negative: " + agreedReturn);
    }
    requireShare(concentration, "a concentration limit");
    if (firstLoss.isPresent() && !firstLoss.get().cap().currency().equals(currency)) {
      throw new IllegalArgumentException(
          "a first loss must be in " + currency + ": " + firstLoss.get().cap());
    }
  }

  /** A builder without defaults but what is optional. */
  public static FundTermsBuilder builder() {
    return new FundTermsBuilder();
  }

  /** The interest on an amount that was due on one day and is paid on another: nothing when it is paid in time. */
  public Money lateInterest(Money amount, LocalDate due, LocalDate paidOn) {
    long days = Math.max(0, ChronoUnit.DAYS.between(due, paidOn));
    return amount.times(defaults.interest().toRatio().times(Ratio.of(days, 365)), rounding);
  }

  /** What a defaulter is bought out at: the agreed part of its contributions or of their fair value, whichever is less. */
  public Money buyOutPrice(CapitalAccount account) {
    return account.paid().min(account.netAssetValue()).times(defaults.buyOut(), rounding);
  }

  /** What the story tells of terms that come into force. */
  Seq<Fact> facts() {
    return Vector.of(
        Fact.of("name", name), Fact.of("vehicle", vehicle), Fact.of("distribution", distribution));
  }

  static void requireShare(Percentage share, String what) {
    if (!share.isAtLeast(Percentage.ZERO) || !share.isAtMost(Percentage.HUNDRED)) {
      throw new IllegalArgumentException(what + " must be from 0 to 100 %: " + share);
    }
  }
}
