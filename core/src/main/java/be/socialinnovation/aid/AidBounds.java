package be.socialinnovation.aid;

import be.socialinnovation.money.Money;
import be.socialinnovation.workflow.Fact;
import be.socialinnovation.workflow.Language;
import be.socialinnovation.workflow.Verdict;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What can be paid for given costs: every bound, which one bites, and the amount that is left.
 *
 * <p>A missing fact does not stop the answer. {@link #admissible} is what is let through whatever the fact turns out to be, {@link
 * #possible} what could be at best, and {@link #verdictOn} cannot tell of an aid in between.
 *
 * @param facts what is known of the project and its beneficiary
 * @param law the law whose ceilings are bounds too; empty where only the scheme's own bounds are asked for
 * @param on the day of the legal right to the aid, which chooses the rule set; empty while it is not known
 */
public record AidBounds(AidCase facts, Optional<StateAidLaw> law, Optional<LocalDate> on) {

  /** Bounds of which everything that is known is there. */
  public AidBounds {
    Objects.requireNonNull(facts, "facts");
    Objects.requireNonNull(law, "law");
    Objects.requireNonNull(on, "on");
  }

  /** The bounds of the scheme and of the law on the day of the legal right; of the law nobody can tell while the day is not known. */
  public static AidBounds of(AidCase facts, StateAidLaw law, Optional<LocalDate> on) {
    return new AidBounds(facts, Optional.of(law), on);
  }

  /** The scheme's own bounds. */
  public static AidBounds ofScheme(AidCase facts) {
    return new AidBounds(facts, Optional.empty(), Optional.empty());
  }

  /** The rule set that these bounds use; empty where no law was asked for or none is known to hold on the day. */
  public Optional<BlockExemption> ruleSet() {
    return law.flatMap(known -> on.flatMap(day -> known.on(day, facts.scheme().ruleSet())));
  }

  /** Whether the budget is at least the smallest that the scheme accepts. */
  public boolean reachesMinimumBudget() {
    return facts.scheme().minimumBudget().map(facts.costs()::isAtLeast).orElse(true);
  }

  /** Every bound that there is, those of the scheme first; de minimis aid has no ceiling by intensity. */
  public Seq<AidBound> bounds() {
    Seq<AidBound> upper = SchemeBounds.of(facts);
    if (law.isPresent() && facts.scheme().deMinimis().isEmpty()) {
      upper = upper.appendAll(LegalBounds.of(facts, ruleSet()));
    }
    return upper.appendAll(minimumAid(upper).stream().toList());
  }

  /* Where not even the best of the other bounds reaches the smallest aid, the scheme pays nothing; where only what is sure does not, nobody can tell. */
  private Optional<AidBound> minimumAid(Seq<AidBound> upper) {
    return facts
        .scheme()
        .limits()
        .minimumAid()
        .filter(minimum -> minimum.isGreaterThan(sure(upper)))
        .map(minimum -> AidBound.between(
            AidBound.Kind.MINIMUM_AID,
            Money.zero(minimum.currency()),
            possible(upper)
                .map(most -> most.isLessThan(minimum) ? Money.zero(minimum.currency()) : most),
            facts.scheme().source(),
            Fact.of("minimum", minimum)));
  }

  /** The bound of a kind; empty where there is none. */
  public Optional<AidBound> bound(AidBound.Kind kind) {
    return bounds().find(bound -> bound.kind() == kind).toJavaOptional();
  }

  /** The most that is let through for sure: the smallest of what the bounds let through. */
  public Money admissible() {
    return sure(bounds());
  }

  /** The most that could be let through if every missing fact turned out best. */
  public Money possible() {
    return possible(bounds()).orElse(facts.costs());
  }

  private static Money sure(Seq<AidBound> bounds) {
    return bounds.map(AidBound::sure).min().get();
  }

  private static Optional<Money> possible(Seq<AidBound> bounds) {
    return bounds.flatMap(it -> it.possible().stream().toList()).min().toJavaOptional();
  }

  /** The bounds that decide what is admissible: more than one where they are equal. */
  public Seq<AidBound> biting() {
    Seq<AidBound> bounds = bounds();
    Money admissible = sure(bounds);
    return bounds.filter(bound -> bound.sure().equals(admissible));
  }

  /** Not met when a bound is exceeded whatever the missing facts, cannot tell when that depends on them, else met. */
  public Verdict verdictOn(Money asked) {
    if (facts.scheme().limits().minimumAid().filter(asked::isLessThan).isPresent()) {
      return Verdict.VIOLATED;
    }
    return Verdict.together(bounds().map(bound -> bound.verdictOn(asked)));
  }

  /** The bounds in a language, a bound a line, those that bite marked with an arrow. */
  public String text(Language language) {
    Seq<AidBound> biting = biting();
    return facts.scheme().label(language)
        + language.colon()
        + AidBound.amounts(admissible(), Optional.of(possible()), language)
        + bounds()
            .map(bound -> "\n  " + (biting.contains(bound) ? "> " : "  ") + bound.text(language))
            .mkString();
  }

  @Override
  public String toString() {
    return text(Language.EN);
  }
}
