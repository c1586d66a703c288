package be.socialinnovation.aid;

import be.socialinnovation.money.Money;
import be.socialinnovation.workflow.Fact;
import be.socialinnovation.workflow.Labelled;
import be.socialinnovation.workflow.Language;
import be.socialinnovation.workflow.Source;
import be.socialinnovation.workflow.Verdict;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Objects;
import java.util.Optional;

/**
 * One of the bounds on an aid. Where a fact is missing it is not one amount: what it lets through for sure, and what it could let
 * through at best.
 *
 * @param kind what sets the bound
 * @param sure the most that it lets through whatever the missing facts turn out to be, nothing or more
 * @param possible the most that it lets through if they turn out best, at least what is sure; empty where nobody can tell a most
 * @param basis what it was computed from
 * @param source where its figures come from
 */
public record AidBound(
    Kind kind, Money sure, Optional<Money> possible, Seq<Fact> basis, Source source)
    implements Labelled {

  /** What can set a bound on an aid. */
  public enum Kind implements Labelled {
    /** The budget is below the smallest that the scheme accepts. */
    MINIMUM_BUDGET,
    /** The other bounds let through less than the smallest aid that the scheme pays. */
    MINIMUM_AID,
    /** The rate of the scheme, with its bonuses, of the accepted costs; all of them where it publishes no rate. */
    RATE,
    /** The most that the scheme pays for one project. */
    CAP,
    /** The most that the scheme pays for each company, for all that take part. */
    PARTNER_CAP,
    /** What is left of the most that the scheme pays one applicant in a calendar year. */
    YEARLY,
    /** The highest intensity that the block exemption lets through. */
    CEILING,
    /** The aid from which on it must be notified. */
    THRESHOLD,
    /** What is left of the most that the block exemption lets through for one undertaking in three years. */
    THREE_YEARS;

    @Override
    public String label(Language language) {
      return AidTexts.TEXTS.text("bound." + name(), language);
    }
  }

  /** Refuses a negative bound, and one whose best is below what is sure, with {@link IllegalArgumentException}. */
  public AidBound {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(sure, "sure");
    Objects.requireNonNull(possible, "possible");
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(source, "source");
    if (sure.isNegative() || possible.filter(it -> it.isLessThan(sure)).isPresent()) {
      throw new IllegalArgumentException(
          "a bound must be nothing or more, and its best no less: " + sure + ", " + possible);
    }
  }

  static AidBound known(Kind kind, Money limit, Source source, Fact... basis) {
    return between(kind, limit, Optional.of(limit), source, basis);
  }

  static AidBound between(
      Kind kind, Money sure, Optional<Money> possible, Source source, Fact... basis) {
    return new AidBound(kind, sure, possible, Vector.of(basis), source);
  }

  /** Whether no missing fact can change it. */
  public boolean isKnown() {
    return possible.equals(Optional.of(sure));
  }

  /** What it says of an aid: not met when it is exceeded whatever the missing facts, met when it never is. */
  public Verdict verdictOn(Money asked) {
    if (asked.isAtMost(sure)) {
      return Verdict.SATISFIED;
    }
    return possible.filter(asked::isGreaterThan).isPresent()
        ? Verdict.VIOLATED
        : Verdict.UNDETERMINED;
  }

  /** The bound in a language: what sets it, what it lets through, and what that was computed from. */
  public String text(Language language) {
    return kind.label(language) + language.colon() + amounts(sure, possible, language) + " ("
        + AidTexts.TEXTS.text("basis." + kind, language, basis) + ")";
  }

  static String amounts(Money sure, Optional<Money> possible, Language language) {
    if (possible.equals(Optional.of(sure))) {
      return language.format(sure);
    }
    return AidTexts.TEXTS.text(
        possible.isPresent() ? "amount.between" : "amount.from",
        language,
        Vector.of(Fact.of("sure", sure), Fact.of("possible", possible)));
  }

  @Override
  public String name() {
    return kind.name();
  }

  @Override
  public String label(Language language) {
    return text(language);
  }

  @Override
  public String toString() {
    return text(Language.EN);
  }
}
