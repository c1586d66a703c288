package be.socialinnovation.workflow.kitty;

import be.socialinnovation.money.Money;
import be.socialinnovation.workflow.State;

public record Kitty(KittyStage stage, Money balance) implements State {

  static Kitty empty() {
    return new Kitty(KittyStage.UNBORN, Money.zero(Money.EUR));
  }
}
