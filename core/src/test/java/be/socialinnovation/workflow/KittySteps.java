package be.socialinnovation.workflow;

import be.socialinnovation.money.Money;
import be.socialinnovation.workflow.kitty.Kitties;
import be.socialinnovation.workflow.kitty.Kitty;
import be.socialinnovation.workflow.kitty.KittyCommand;
import be.socialinnovation.workflow.kitty.KittyCommand.PutIn;
import be.socialinnovation.workflow.kitty.KittyCommand.Start;
import be.socialinnovation.workflow.kitty.KittyCommand.TakeOut;
import be.socialinnovation.workflow.kitty.KittyEvent;
import be.socialinnovation.workflow.kitty.KittyPolicy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

final class KittySteps {

  static final Kitties UP_TO_TEN = Kitties.under(KittyPolicy.upTo("10.00"));

  private KittySteps() {}

  static LocalDate march(int day) {
    return LocalDate.of(2013, 3, day);
  }

  static Stamp onMarch(int day) {
    return Stamp.of(march(day), "user-1", "as agreed");
  }

  static Stamp enteredInJune(int dayInMarch) {
    return Stamp.of(
        march(dayInMarch), Instant.parse("2013-06-01T09:00:00Z"), "user-2", "found the note");
  }

  static PutIn putIn(String euro) {
    return new PutIn(Money.eur(euro));
  }

  static TakeOut takeOut(String euro) {
    return new TakeOut(Money.eur(euro), Optional.of(true));
  }

  static Dossier<Kitty, KittyCommand, KittyEvent> aKittyWith(String euro) {
    return Dossier.open("K-1", UP_TO_TEN)
        .handle(new Start(), onMarch(1))
        .flatMap(dossier -> dossier.handle(putIn(euro), onMarch(4)))
        .get();
  }
}
