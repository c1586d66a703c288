package be.socialinnovation.aid;

import be.socialinnovation.money.Money;
import be.socialinnovation.money.Percentage;
import be.socialinnovation.money.Rounding;
import be.socialinnovation.workflow.Fact;
import be.socialinnovation.workflow.Source;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Optional;

/* The bounds that a block exemption sets; of what no rule set tells, nothing is sure and no most is known. */
final class LegalBounds {

  private LegalBounds() {}

  static Seq<AidBound> of(AidCase facts, Optional<BlockExemption> ruleSet) {
    Optional<AidCeiling> ceiling = ruleSet.flatMap(set -> facts.purpose().flatMap(set::ceiling));
    return Vector.of(intensity(facts, ruleSet, ceiling), threshold(facts, ruleSet, ceiling))
        .appendAll(threeYears(facts, ruleSet, ceiling).stream().toList());
  }

  private static AidBound intensity(
      AidCase facts, Optional<BlockExemption> ruleSet, Optional<AidCeiling> ceiling) {
    Money zero = Money.zero(facts.costs().currency());
    Optional<Percentage> sure = ceiling.map(it -> it.rate().sure(facts));
    Optional<Percentage> possible = ceiling.map(it -> it.rate().possible(facts));
    return AidBound.between(
        AidBound.Kind.CEILING,
        sure.map(it -> facts.costs().times(it, Rounding.DOWN)).orElse(zero),
        possible.map(it -> facts.costs().times(it, Rounding.DOWN)),
        ceiling.map(AidCeiling::source).orElse(source(ruleSet)),
        Fact.of("set", ruleSet),
        Fact.of("category", facts.purpose()),
        Fact.of("size", facts.size()),
        Fact.of("rate", sure.map(it -> SchemeBounds.span(it, possible.orElse(it)))));
  }

  private static AidBound threshold(
      AidCase facts, Optional<BlockExemption> ruleSet, Optional<AidCeiling> ceiling) {
    Money zero = Money.zero(facts.costs().currency());
    Optional<AidLimit> known = ceiling
        .flatMap(AidCeiling::threshold)
        .filter(it -> it.amount().currency().equals(zero.currency()));
    return AidBound.between(
        AidBound.Kind.THRESHOLD,
        known.map(AidLimit::amount).orElse(zero),
        known.map(AidLimit::amount),
        known.map(AidLimit::source).orElse(source(ruleSet)),
        Fact.of("set", ruleSet),
        Fact.of("category", facts.purpose()));
  }

  private static Optional<AidBound> threeYears(
      AidCase facts, Optional<BlockExemption> ruleSet, Optional<AidCeiling> ceiling) {
    return ceiling.flatMap(AidCeiling::threeYears).map(limit -> {
      Money zero = Money.zero(facts.costs().currency());
      boolean comparable = limit.amount().currency().equals(zero.currency());
      Optional<Money> most = Optional.of(limit.amount()).filter(it -> comparable);
      Optional<Money> left =
          most.map(it -> it.minus(facts.earlierAdvice().orElse(zero)).max(zero));
      return AidBound.between(
          AidBound.Kind.THREE_YEARS,
          facts.earlierAdvice().flatMap(it -> left).orElse(zero),
          left,
          limit.source(),
          Fact.of("set", ruleSet),
          Fact.of("most", limit.amount()),
          Fact.of("earlier", facts.earlierAdvice()));
    });
  }

  private static Source source(Optional<BlockExemption> ruleSet) {
    return ruleSet.map(BlockExemption::source).orElse(AidSources.RULE_SET);
  }
}
