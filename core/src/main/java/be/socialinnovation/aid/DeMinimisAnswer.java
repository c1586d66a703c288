package be.socialinnovation.aid;

import be.socialinnovation.money.Money;
import be.socialinnovation.workflow.Assessment;
import be.socialinnovation.workflow.Fact;
import be.socialinnovation.workflow.Language;
import be.socialinnovation.workflow.Verdict;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether a new de minimis aid is admissible on a day, and if not, how much would be, or when.
 *
 * <p>It is all or nothing: an aid above the ceiling is not admissible for a part. The undertaking may ask for less, or give up an earlier
 * aid, until the new one is granted (C-608/19). Amounts in other currencies than that of the ceiling throw {@link
 * IllegalArgumentException}.
 */
public final class DeMinimisAnswer {

  private final WantedDeMinimis wanted;
  private final LocalDate on;
  private final Assessment assessment;
  private final DeMinimisLimits limits;
  private final Optional<LocalDate> firstDay;
  private final Verdict laterAdmissible;

  private DeMinimisAnswer(
      DeMinimisHistory history,
      WantedDeMinimis wanted,
      DeMinimisRegulations regulations,
      LocalDate on) {
    this.wanted = wanted;
    this.on = on;
    assessment = Assessment.of(
        AidTexts.TEXTS.term("de minimis aid", "deminimis.asked"),
        Vector.of(DeMinimisRule.values()),
        history,
        wanted,
        regulations,
        on);
    limits = DeMinimisLimits.of(history, wanted, regulations, on);
    firstDay = turningDays(history, wanted, regulations, on)
        .find(day ->
            DeMinimisLimits.of(history, wanted, regulations, day).fits() == Verdict.SATISFIED)
        .toJavaOptional();
    laterAdmissible = firstDay.isPresent()
        ? Verdict.SATISFIED
        : isAboveEveryCeiling(wanted, regulations, on) ? Verdict.VIOLATED : Verdict.UNDETERMINED;
  }

  /**
   * The answer for a day.
   *
   * @param history the aids granted before, links, mergers and splits
   * @param on the day on which the legal right would be conferred
   */
  public static DeMinimisAnswer of(
      DeMinimisHistory history,
      WantedDeMinimis wanted,
      DeMinimisRegulations regulations,
      LocalDate on) {
    Objects.requireNonNull(history, "history");
    Objects.requireNonNull(wanted, "wanted");
    Objects.requireNonNull(regulations, "regulations");
    return new DeMinimisAnswer(history, wanted, regulations, on);
  }

  /** Met when the aid is admissible. */
  public Verdict verdict() {
    return assessment.verdict();
  }

  /** Every finding. */
  public Assessment assessment() {
    return assessment;
  }

  /** The regulation that it was judged by, the days that count, and each earlier aid with the reason; empty when no regulation applies. */
  public Optional<DeMinimisTally> tally() {
    return limits.own();
  }

  /**
   * The largest amount that is surely admissible instead, nothing where there is no room; empty when something else than the amount stands
   * in the way.
   */
  public Optional<Money> largestAdmissible() {
    boolean otherwiseMet = assessment
        .findings()
        .filter(it -> it.rule() != DeMinimisRule.AID_STAYS_WITHIN_THE_CEILING
            && it.rule() != DeMinimisRule.ALL_KINDS_STAY_WITHIN_THE_CEILING)
        .forAll(it -> it.verdict() == Verdict.SATISFIED);
    return otherwiseMet ? limits.room() : Optional.empty();
  }

  /**
   * The first day, from the asked one on, on which the ceilings leave room for the whole amount, if nothing else is granted than is on the
   * record. What must be declared then is not looked at.
   */
  public Optional<LocalDate> firstAdmissibleDay() {
    return firstDay;
  }

  /** Whether there is such a day: not met when the amount is above the ceiling itself, cannot tell when the known regulations end before. */
  public Verdict laterAdmissible() {
    return laterAdmissible;
  }

  /* The days on which room can come: an aid leaves the period or is given up, a regulation begins or ends, a link or an undertaking changes. */
  private static TreeSet<LocalDate> turningDays(
      DeMinimisHistory history,
      WantedDeMinimis wanted,
      DeMinimisRegulations regulations,
      LocalDate on) {
    return TreeSet.of(on)
        .addAll(regulations
            .all()
            .flatMap(regulation -> history
                .aids()
                .map(aid -> regulation.leaves(aid.granted(), wanted.yearEnd()))
                .append(regulation.validity().knownFrom())
                .append(regulation.coveredTo().plusDays(1))))
        .addAll(history.aids().flatMap(aid -> aid.givenUpOn().stream().toList()))
        .addAll(history.links().stream()
            .flatMap(it -> it.turningDays().toJavaStream())
            .toList())
        .addAll(history.reorganisations().days())
        .filter(day -> !day.isBefore(on));
  }

  private static boolean isAboveEveryCeiling(
      WantedDeMinimis wanted, DeMinimisRegulations regulations, LocalDate on) {
    var possible = regulations
        .all()
        .filter(it -> it.kind() == wanted.kind() && !it.coveredTo().isBefore(on))
        .filter(it -> wanted.regulation().map(it.code()::equals).orElse(true));
    return !possible.isEmpty()
        && possible.forAll(it -> wanted.amount().isGreaterThan(it.ceiling()));
  }

  /** The answer for people: the sum, each earlier aid, what would be admissible and when, and the findings. */
  public String text(Language language) {
    StringBuilder text = new StringBuilder(line(
        "deminimis.question",
        language,
        Fact.of("kind", wanted.kind()),
        Fact.of("amount", wanted.amount()),
        Fact.of("undertaking", wanted.undertaking().text()),
        Fact.of("day", on),
        Fact.of("verdict", verdict())));
    tally().ifPresent(tally -> append(text, tally, language));
    largestAdmissible()
        .ifPresent(amount -> text.append("\n")
            .append(line("deminimis.largest", language, Fact.of("amount", amount))));
    return text.append("\n")
        .append(line(later(), language, Fact.of("day", firstDay)))
        .append("\n")
        .append(assessment.text(language))
        .toString();
  }

  private String later() {
    return switch (laterAdmissible) {
      case SATISFIED -> "deminimis.first";
      case VIOLATED -> "deminimis.never";
      case UNDETERMINED -> "deminimis.unknown";
    };
  }

  private static void append(StringBuilder text, DeMinimisTally tally, Language language) {
    text.append("\n")
        .append(line(
            "deminimis.tally",
            language,
            Fact.of("regulation", tally.regulation().code()),
            Fact.of("ceiling", tally.regulation().ceiling()),
            Fact.of("from", tally.window().from()),
            Fact.of("to", tally.window().to()),
            Fact.of("counted", tally.counted()),
            Fact.of("atMost", tally.atMost())));
    tally
        .lines()
        .sortBy(it -> it.aid().granted())
        .forEach(it -> text.append("\n  ")
            .append(line(
                "deminimis.line",
                language,
                Fact.of("day", it.aid().granted()),
                Fact.of("amount", it.amount()),
                Fact.of("holder", it.holder().text()),
                Fact.of("reason", it.reason()))));
  }

  private static String line(String key, Language language, Fact... facts) {
    return AidTexts.TEXTS.text(key, language, Vector.of(facts));
  }

  @Override
  public String toString() {
    return text(Language.EN);
  }
}
