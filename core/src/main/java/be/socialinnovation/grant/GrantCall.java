package be.socialinnovation.grant;

import be.socialinnovation.aid.Scheme;
import be.socialinnovation.money.Money;
import be.socialinnovation.workflow.Assessment;
import be.socialinnovation.workflow.Source;
import be.socialinnovation.workflow.Verdict;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A call for applications, as data: its days, its envelope, and how it selects.
 *
 * <p>A day that no source tells is empty, and of what depends on it nobody can tell; a host that knows it hands it in with {@code
 * withOpens} or {@code withDeadline}. A call that stays open until its scheme ends has the last day of the scheme as its deadline. Days are whole: the hour and the time
 * zone of a deadline are the host's.
 *
 * @param code the stable name
 * @param scheme the code of the scheme under which the call pays
 * @param opens the first day on which applications are taken; empty when it is not known
 * @param deadline the last day; empty when it is not known
 * @param envelope all that the call can award, more than nothing
 * @param mostPerProject the most that one project gets; empty where no limit is known
 * @param longestMonths the longest duration of the work in months; empty where no limit is known
 * @param scoring how applications are scored; empty when it is not known
 * @param selection in which order the envelope is given out; empty when it is not known
 * @param source where the figures come from
 */
@Value.Builder
public record GrantCall(
    String code,
    String scheme,
    Optional<LocalDate> opens,
    Optional<LocalDate> deadline,
    Money envelope,
    Optional<Money> mostPerProject,
    Optional<Integer> longestMonths,
    Optional<Scoring> scoring,
    Optional<Selection> selection,
    Source source)
    implements WithGrantCall {

  /** Refuses days out of order, amounts of nothing or in two currencies, and no months with {@link IllegalArgumentException}. */
  public GrantCall {
    GrantTexts.requireStated(code, "code");
    GrantTexts.requireStated(scheme, "scheme");
    Objects.requireNonNull(opens, "opens");
    Objects.requireNonNull(deadline, "deadline");
    GrantTexts.requirePositive(envelope);
    Objects.requireNonNull(mostPerProject, "mostPerProject");
    Objects.requireNonNull(longestMonths, "longestMonths");
    Objects.requireNonNull(scoring, "scoring");
    Objects.requireNonNull(selection, "selection");
    Objects.requireNonNull(source, "source");
    if (opens.isPresent() && deadline.filter(opens.get()::isAfter).isPresent()) {
      throw new IllegalArgumentException(
          "a call must open no later than its deadline: " + opens.get() + ", " + deadline.get());
    }
    if (mostPerProject
        .filter(most -> !most.isPositive() || !most.currency().equals(envelope.currency()))
        .isPresent()) {
      throw new IllegalArgumentException(
          "the most per project must be more than nothing, in the currency of the envelope: "
              + mostPerProject.get() + ", " + envelope);
    }
    if (longestMonths.orElse(1) < 1) {
      throw new IllegalArgumentException("months must be at least 1: " + longestMonths.get());
    }
  }

  /**
   * The call for social innovation of early 2013: at most 50 000 euro per project and one year, 1 000 000 euro in all, judged by a college
   * of experts. Its days, and how the experts scored and selected, are not published.
   */
  public static GrantCall ewi2013() {
    return new GrantCall(
        "ewi-social-innovation-2013",
        "ewi-social-innovation-2013",
        Optional.empty(),
        Optional.empty(),
        Money.eur("1000000"),
        Optional.of(Money.eur("50000")),
        Optional.of(12),
        Optional.empty(),
        Optional.empty(),
        CallSources.EWI_2013);
  }

  /**
   * The social innovation fund of Ghent for 2024-26: 800 000 euro in all, at most two years per project. Its days and its selection are not
   * published.
   */
  public static GrantCall ghent2024() {
    return new GrantCall(
        "sociaal-innovatiefonds-gent-2024",
        "sociaal-innovatiefonds-gent",
        Optional.empty(),
        Optional.empty(),
        Money.eur("800000"),
        Optional.empty(),
        Optional.of(24),
        Optional.empty(),
        Optional.empty(),
        CallSources.GHENT);
  }

  /** A builder, in which everything but the optional figures must be set. */
  public static GrantCallBuilder builder() {
    return new GrantCallBuilder();
  }

  /** Violated before the first day and after the last, satisfied between them, undetermined where a day is missing. */
  public Verdict isOpenOn(LocalDate day) {
    if (opens.filter(day::isBefore).isPresent() || deadline.filter(day::isAfter).isPresent()) {
      return Verdict.VIOLATED;
    }
    return opens.isPresent() && deadline.isPresent() ? Verdict.SATISFIED : Verdict.UNDETERMINED;
  }

  /** Whether this is the same call, though perhaps with other figures. */
  public boolean isTheSameAs(GrantCall other) {
    return code.equals(other.code);
  }

  /** The last day on which work that starts on a day can end; empty where no longest duration is known. */
  public Optional<LocalDate> latestEnd(LocalDate start) {
    return longestMonths.map(months -> Scheme.lastDay(start, months));
  }

  /** What is left of the envelope once so much has been awarded, in its currency; nothing when all is gone. */
  public Money leftAfter(Money awarded) {
    return envelope.minus(awarded.min(envelope));
  }

  /**
   * What the call says of a submission or an award, rule by rule.
   *
   * @param awarded what the call has awarded so far, in the currency of its envelope; empty when nobody told
   * @param on the day of the submission or the award
   */
  public Assessment assess(Optional<Money> awarded, CallQuestion question, LocalDate on) {
    return Assessment.of(
        question.asked(), Vector.of(CallRule.values()), awarded, question, this, on);
  }

  @Override
  public String toString() {
    return code + ": " + envelope;
  }
}
