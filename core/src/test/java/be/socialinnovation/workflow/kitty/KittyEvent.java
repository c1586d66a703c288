package be.socialinnovation.workflow.kitty;

import be.socialinnovation.money.Money;
import be.socialinnovation.workflow.Event;
import be.socialinnovation.workflow.Fact;
import be.socialinnovation.workflow.Lands;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

public sealed interface KittyEvent extends Event {

  record Started() implements KittyEvent {}

  record PaidIn(Money amount, Money balance) implements KittyEvent {
    @Override
    public Seq<Fact> facts() {
      return Vector.of(Fact.of("amount", amount));
    }
  }

  record TakenOut(Money amount) implements KittyEvent {
    @Override
    public Seq<Fact> facts() {
      return Vector.of(Fact.of("amount", amount));
    }
  }

  record Locked() implements KittyEvent {}

  record Unlocked(KittyStage landsIn) implements KittyEvent, Lands<KittyStage> {}
}
