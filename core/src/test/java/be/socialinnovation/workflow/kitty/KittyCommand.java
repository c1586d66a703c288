package be.socialinnovation.workflow.kitty;

import be.socialinnovation.money.Money;
import java.util.Optional;

public sealed interface KittyCommand {

  record Start() implements KittyCommand {}

  record PutIn(Money amount) implements KittyCommand {}

  record TakeOut(Money amount, Optional<Boolean> agreed) implements KittyCommand {}

  record Lock() implements KittyCommand {}

  record Unlock(KittyStage into) implements KittyCommand {}
}
