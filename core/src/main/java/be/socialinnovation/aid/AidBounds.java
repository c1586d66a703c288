package be.socialinnovation.aid;

import be.socialinnovation.money.Money;
import be.socialinnovation.money.Rounding;
import be.socialinnovation.workflow.Language;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Objects;
import java.util.Optional;

/**
 * What a scheme can pay for given costs: every bound, which one bites, and the amount that is left.
 *
 * <p>The ceilings of State aid law are a bound of their own and are not among these.
 *
 * @param scheme the scheme that pays
 * @param acceptedCosts the accepted budget, more than nothing
 * @param externalKnowledge the part of it that is relevant external knowledge, from nothing to all of it
 */
public record AidBounds(Scheme scheme, Money acceptedCosts, Money externalKnowledge) {

  /** Refuses costs that no budget can have with {@link IllegalArgumentException}. */
  public AidBounds {
    Objects.requireNonNull(scheme, "scheme");
    Objects.requireNonNull(acceptedCosts, "acceptedCosts");
    Objects.requireNonNull(externalKnowledge, "externalKnowledge");
    if (!acceptedCosts.isPositive()) {
      throw new IllegalArgumentException(
          "accepted costs must be more than nothing: " + acceptedCosts);
    }
    if (!scheme.paysIn(acceptedCosts.currency())) {
      throw new IllegalArgumentException(
          "accepted costs must be in the currency of the scheme's figures: " + acceptedCosts);
    }
    if (externalKnowledge.isNegative() || externalKnowledge.isGreaterThan(acceptedCosts)) {
      throw new IllegalArgumentException("external knowledge must be a part of the costs of "
          + acceptedCosts + ": " + externalKnowledge);
    }
  }

  /** The rate of the costs, rounded down to the cent. */
  public Money byRate() {
    return acceptedCosts.times(scheme.rate(), Rounding.DOWN);
  }

  /** The highest cap that applies to this share of external knowledge; empty where none does. */
  public Optional<Money> cap() {
    return scheme
        .caps()
        .filter(cap -> cap.externalKnowledge().isReachedBy(externalKnowledge, acceptedCosts))
        .map(AidCap::amount)
        .max()
        .toJavaOptional();
  }

  /** Whether the budget is at least the smallest that the scheme accepts. */
  public boolean reachesMinimumBudget() {
    return scheme.minimumBudget().map(acceptedCosts::isAtLeast).orElse(true);
  }

  /** The most that the scheme pays: the smallest of the bounds, nothing for a budget below the minimum. */
  public Money admissible() {
    return bounds().map(AidBound::limit).min().get();
  }

  /** Every bound: the minimum budget when it is not reached, the rate, and the cap where there is one. */
  public Seq<AidBound> bounds() {
    Seq<AidBound> bounds = Vector.of(new AidBound(AidBound.Kind.RATE, byRate()));
    if (!reachesMinimumBudget()) {
      bounds = bounds.prepend(
          new AidBound(AidBound.Kind.MINIMUM_BUDGET, Money.zero(acceptedCosts.currency())));
    }
    return bounds.appendAll(
        cap().stream().map(amount -> new AidBound(AidBound.Kind.CAP, amount)).toList());
  }

  /** The bounds that decide the amount: more than one where they are equal. */
  public Seq<AidBound> biting() {
    Money admissible = admissible();
    return bounds().filter(bound -> bound.limit().equals(admissible));
  }

  /** The bounds in a language, a bound a line, those that bite marked with an arrow. */
  public String text(Language language) {
    Seq<AidBound> biting = biting();
    return scheme.label(language)
        + language.colon()
        + language.format(admissible())
        + bounds()
            .map(bound -> "\n  " + (biting.contains(bound) ? "> " : "  ")
                + bound.kind().label(language) + language.colon() + language.format(bound.limit()))
            .mkString();
  }

  @Override
  public String toString() {
    return text(Language.EN);
  }
}
