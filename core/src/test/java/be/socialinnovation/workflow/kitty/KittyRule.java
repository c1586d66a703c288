package be.socialinnovation.workflow.kitty;

import be.socialinnovation.workflow.Check;
import be.socialinnovation.workflow.Definition;
import be.socialinnovation.workflow.Guard;
import be.socialinnovation.workflow.Source;
import be.socialinnovation.workflow.kitty.KittyCommand.TakeOut;

public enum KittyRule implements Guard<Kitty, KittyCommand, KittyPolicy> {
  WITHDRAWAL_STAYS_WITHIN_THE_BALANCE(
      "KITTY-01",
      TakeOut.class,
      (kitty, takeOut, given) -> given
          .fact("asked", takeOut.amount())
          .fact("balance", kitty.balance())
          .met(takeOut.amount().isAtMost(kitty.balance()))),
  WITHDRAWAL_STAYS_WITHIN_THE_LIMIT(
      "KITTY-02",
      TakeOut.class,
      (kitty, takeOut, given) -> given
          .fact("asked", takeOut.amount())
          .fact("limit", given.policy().limit())
          .met(takeOut.amount().isAtMost(given.policy().limit()))),
  EVERYBODY_AGREED(
      "KITTY-03",
      TakeOut.class,
      (kitty, takeOut, given) -> given.whenKnown(takeOut.agreed(), given::met));

  private final Definition<Kitty, KittyCommand, KittyPolicy> definition;

  <C extends KittyCommand> KittyRule(
      String code, Class<C> command, Check<Kitty, C, KittyPolicy> check) {
    definition = Definition.of(
        code, Source.practice(Kitties.TEXTS, "source.kitchens"), Kitties.TEXTS, command, check);
  }

  @Override
  public Definition<Kitty, KittyCommand, KittyPolicy> definition() {
    return definition;
  }
}
