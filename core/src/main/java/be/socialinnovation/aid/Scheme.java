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
 * @param rate the part of the accepted costs that is paid, with its bonuses; empty where the scheme publishes none
 * @param minimumBudget the smallest budget that is accepted; empty where there is none
 * @param caps the most that is paid; of those that apply to a project, the highest counts
 * @param shortestMonths the shortest duration of the work in months; empty where there is none
 * @param longestMonths the longest duration of the work in months; empty where there is none
 * @param earliestStart from which day on costs are accepted; empty where the scheme tells nothing of its own
 * @param tranches in how many equal payments the aid is paid, the last being the rest; at least 1, and 1 where the source tells nothing
 * @param category what its aid is for under State aid law; empty where that depends on the project or is not known
 * @param ruleSet the name of the block exemption that the scheme pins; empty where the newest one on the day counts
 * @param deMinimis the kind of de minimis aid that it grants; empty where its aid falls under a block exemption, or the source tells nothing
 * @param limits what else it limits
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
    Optional<AidRate> rate,
    Optional<Money> minimumBudget,
    Seq<AidCap> caps,
    Optional<Integer> shortestMonths,
    Optional<Integer> longestMonths,
    Optional<EarliestStart> earliestStart,
    int tranches,
    Optional<AidCategory> category,
    Optional<String> ruleSet,
    Optional<DeMinimisKind> deMinimis,
    SchemeLimits limits,
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
    Objects.requireNonNull(shortestMonths, "shortestMonths");
    Objects.requireNonNull(longestMonths, "longestMonths");
    Objects.requireNonNull(earliestStart, "earliestStart");
    Objects.requireNonNull(category, "category");
    Objects.requireNonNull(ruleSet, "ruleSet");
    Objects.requireNonNull(deMinimis, "deMinimis");
    Objects.requireNonNull(limits, "limits");
    Objects.requireNonNull(validity, "validity");
    Objects.requireNonNull(source, "source");
    if (code.isBlank() || authority.isBlank()) {
      throw new IllegalArgumentException(
          "a scheme must have a code and an authority: \"" + code + "\", \"" + authority + "\"");
    }
    if (rate.filter(it -> it.highest().equals(Percentage.ZERO)).isPresent()) {
      throw new IllegalArgumentException("a rate of aid must leave room for aid: " + rate.get());
    }
    if (tranches < 1 || shortestMonths.orElse(1) < 1 || longestMonths.orElse(1) < 1) {
      throw new IllegalArgumentException("tranches and months must be at least 1: " + tranches
          + ", " + shortestMonths + ", " + longestMonths);
    }
    if (shortestMonths.orElse(1) > longestMonths.orElse(Integer.MAX_VALUE)) {
      throw new IllegalArgumentException("the shortest duration must not exceed the longest: "
          + shortestMonths + ", " + longestMonths);
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
        .appendAll(limits.amounts())
        .forAll(amount -> amount.currency().equals(currency));
  }

  /**
   * What the scheme itself can pay for a project of which nothing more is known: every bound, and which one bites. The ceilings of
   * State aid law are not among them.
   *
   * @param acceptedCosts the accepted budget, more than nothing
   * @param externalKnowledge the part of it that is relevant knowledge bought from parties not related to the applicant
   */
  public AidBounds aidFor(Money acceptedCosts, Money externalKnowledge) {
    return AidBounds.ofScheme(
        AidCase.of(this, acceptedCosts).withExternalKnowledge(externalKnowledge));
  }

  /**
   * The first day whose costs are accepted, for an application submitted on a day. A scheme that tells nothing of its own is held to the
   * law: the work starts after the application (art. 6(2) of Regulation (EU) 651/2014).
   */
  public LocalDate costsFrom(LocalDate submission) {
    return earliestStart.orElse(EarliestStart.DAY_AFTER_SUBMISSION).after(submission);
  }

  /** Whether work from one day to another, both included, is neither shorter nor longer than the scheme allows. */
  public boolean allowsDuration(LocalDate start, LocalDate end) {
    return shortestMonths.map(months -> !end.isBefore(lastDay(start, months))).orElse(true)
        && latestEnd(start).map(last -> !end.isAfter(last)).orElse(true);
  }

  /** The last day on which work that starts on a day can end; empty where the scheme has no longest duration. */
  public Optional<LocalDate> latestEnd(LocalDate start) {
    return longestMonths.map(months -> lastDay(start, months));
  }

  /** The last day of work that starts on a day and takes so many months. */
  public static LocalDate lastDay(LocalDate start, int months) {
    return start.plusMonths(months).minusDays(1);
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
    return code + " (" + authority + "): "
        + rate.map(it -> it + " of the accepted costs").orElse("no rate published");
  }
}
