package be.socialinnovation.aid;

import be.socialinnovation.money.Money;
import be.socialinnovation.money.Percentage;
import be.socialinnovation.money.Rounding;
import be.socialinnovation.workflow.Fact;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Optional;

/* The bounds that a scheme sets itself. */
final class SchemeBounds {

  private SchemeBounds() {}

  static Seq<AidBound> of(AidCase facts) {
    return Vector.of(
            minimumBudget(facts),
            Optional.of(rate(facts)),
            cap(facts),
            partnerCap(facts),
            yearly(facts))
        .flatMap(bound -> bound.stream().toList());
  }

  private static Optional<AidBound> minimumBudget(AidCase facts) {
    return facts
        .scheme()
        .minimumBudget()
        .filter(facts.costs()::isLessThan)
        .map(minimum -> AidBound.known(
            AidBound.Kind.MINIMUM_BUDGET,
            Money.zero(minimum.currency()),
            facts.scheme().source(),
            Fact.of("costs", facts.costs()),
            Fact.of("minimum", minimum)));
  }

  private static AidBound rate(AidCase facts) {
    Optional<AidRate> rate = facts.scheme().rate();
    Percentage sure = rate.map(it -> it.sure(facts)).orElse(Percentage.HUNDRED);
    Percentage possible = rate.map(it -> it.possible(facts)).orElse(Percentage.HUNDRED);
    return AidBound.between(
        AidBound.Kind.RATE,
        plusLumpSum(facts, facts.costs().times(sure, Rounding.DOWN)),
        Optional.of(plusLumpSum(facts, facts.costs().times(possible, Rounding.DOWN))),
        facts.scheme().source(),
        Fact.of("rate", span(sure, possible)),
        Fact.of("costs", facts.costs()),
        Fact.of("lump", facts.scheme().limits().lumpSum().stream().toList()));
  }

  static Seq<Percentage> span(Percentage sure, Percentage possible) {
    return Vector.of(sure, possible).distinct();
  }

  private static Money plusLumpSum(AidCase facts, Money amount) {
    return facts.scheme().limits().lumpSum().map(amount::plus).orElse(amount);
  }

  private static Optional<AidBound> cap(AidCase facts) {
    Seq<AidCap> caps = facts.scheme().caps();
    if (caps.isEmpty()) {
      return Optional.empty();
    }
    Money external = facts.externalKnowledge().orElse(Money.zero(facts.costs().currency()));
    Optional<Money> sure = highest(caps, external, facts.costs());
    Optional<Money> possible =
        facts.externalKnowledge().isPresent() ? sure : highest(caps, facts.costs(), facts.costs());
    if (possible.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(AidBound.between(
        AidBound.Kind.CAP,
        plusLumpSum(facts, sure.orElse(caps.map(AidCap::amount).min().get())),
        sure.flatMap(capped -> possible).map(it -> plusLumpSum(facts, it)),
        facts.scheme().source(),
        Fact.of("external", facts.externalKnowledge())));
  }

  private static Optional<Money> highest(Seq<AidCap> caps, Money external, Money costs) {
    return caps.filter(cap -> cap.externalKnowledge().isReachedBy(external, costs))
        .map(AidCap::amount)
        .max()
        .toJavaOptional();
  }

  private static Optional<AidBound> partnerCap(AidCase facts) {
    return facts
        .scheme()
        .limits()
        .perPartner()
        .map(each -> AidBound.between(
            AidBound.Kind.PARTNER_CAP,
            each.times(facts.partners().orElse(1)),
            facts.partners().map(each::times),
            facts.scheme().source(),
            Fact.of("each", each),
            Fact.of("partners", facts.partners())));
  }

  private static Optional<AidBound> yearly(AidCase facts) {
    return facts.yearly(false).map(least -> {
      Money zero = Money.zero(least.currency());
      return AidBound.between(
          AidBound.Kind.YEARLY,
          facts.earlierThisYear().map(it -> least.minus(it).max(zero)).orElse(zero),
          facts
              .yearly(true)
              .map(most -> most.minus(facts.earlierThisYear().orElse(zero)).max(zero)),
          facts.scheme().source(),
          Fact.of("yearly", Vector.of(facts.yearly(false), facts.yearly(true)).distinct()),
          Fact.of("earlier", facts.earlierThisYear()));
    });
  }
}
