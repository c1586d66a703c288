package be.socialinnovation.aid;

import be.socialinnovation.money.Money;
import be.socialinnovation.money.Percentage;
import be.socialinnovation.workflow.Fact;
import be.socialinnovation.workflow.Labelled;
import be.socialinnovation.workflow.Language;
import be.socialinnovation.workflow.Source;
import be.socialinnovation.workflow.Verdict;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A public scheme that pays part of the costs of a project, as data: its figures, the days on which they hold, and their source.
 *
 * @param code the stable name, such as {@code kmo-haalbaarheidsstudie}
 * @param nl the name in Dutch
 * @param fr the name in French
 * @param en the name in English
 * @param authority the id of the authority that decides on applications
 * @param rate the part of the accepted costs that is paid, above 0 %, at most 100 %
 * @param minimumBudget the smallest budget that is accepted; empty where there is none
 * @param caps the most that is paid; of those that apply to a project, the highest counts
 * @param longestMonths the longest duration of the work in months; empty where there is none
 * @param tranches in how many equal payments the aid is paid, the last being the rest; at least 1
 * @param validity the days on which these figures hold
 * @param source where the figures come from
 */
@Value.Builder
public record Scheme(
    String code,
    String nl,
    String fr,
    String en,
    String authority,
    Percentage rate,
    Optional<Money> minimumBudget,
    Seq<AidCap> caps,
    Optional<Integer> longestMonths,
    int tranches,
    Validity validity,
    Source source)
    implements WithScheme, Labelled {

  /** Refuses figures that no scheme can have with {@link IllegalArgumentException}. */
  public Scheme {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(nl, "nl");
    Objects.requireNonNull(fr, "fr");
    Objects.requireNonNull(en, "en");
    Objects.requireNonNull(authority, "authority");
    Objects.requireNonNull(rate, "rate");
    Objects.requireNonNull(minimumBudget, "minimumBudget");
    Objects.requireNonNull(caps, "caps");
    Objects.requireNonNull(longestMonths, "longestMonths");
    Objects.requireNonNull(validity, "validity");
    Objects.requireNonNull(source, "source");
    if (code.isBlank() || authority.isBlank()) {
      throw new IllegalArgumentException(
          "a scheme must have a code and an authority: \"" + code + "\", \"" + authority + "\"");
    }
    if (rate.isAtMost(Percentage.ZERO) || !rate.isAtMost(Percentage.HUNDRED)) {
      throw new IllegalArgumentException(
          "a rate of aid must be above 0 % and at most 100 %: " + rate);
    }
    if (tranches < 1 || longestMonths.orElse(1) < 1) {
      throw new IllegalArgumentException(
          "tranches and months must be at least 1: " + tranches + ", " + longestMonths);
    }
  }

  /** A builder, in which everything but the optional figures must be set. */
  public static SchemeBuilder builder() {
    return new SchemeBuilder();
  }

  /** Whether the figures of the scheme can be held against amounts in a currency; a scheme without amounts takes any. */
  boolean paysIn(Currency currency) {
    return caps.map(AidCap::amount)
        .appendAll(minimumBudget.stream().toList())
        .forAll(amount -> amount.currency().equals(currency));
  }

  /**
   * What the scheme can pay for a project: every bound, and which one bites.
   *
   * @param acceptedCosts the accepted budget, more than nothing
   * @param externalKnowledge the part of it that is relevant knowledge bought from parties not related to the applicant
   */
  public AidBounds aidFor(Money acceptedCosts, Money externalKnowledge) {
    return new AidBounds(this, acceptedCosts, externalKnowledge);
  }

  /** Whether work from one day to another, both included, is no longer than the scheme allows. */
  public boolean allowsDuration(LocalDate start, LocalDate end) {
    return longestMonths.map(months -> end.isBefore(start.plusMonths(months))).orElse(true);
  }

  /** What a reader must be told when the figures are used on a day on which they are not known to hold; empty on other days. */
  public Optional<String> caveat(LocalDate day, Language language) {
    return validity.on(day) == Verdict.SATISFIED
        ? Optional.empty()
        : Optional.of(AidTexts.TEXTS.text(
            "scheme.illustrative",
            language,
            Vector.of(
                Fact.of("scheme", this),
                Fact.of("from", validity.knownFrom()),
                Fact.of("to", validity.validTo()),
                Fact.of("day", day))));
  }

  @Override
  public String name() {
    return code;
  }

  @Override
  public String label(Language language) {
    return language.choose(nl, fr, en);
  }

  @Override
  public String toString() {
    return code + " (" + authority + "): " + rate + " of the accepted costs";
  }
}
