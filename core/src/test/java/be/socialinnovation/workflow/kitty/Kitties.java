package be.socialinnovation.workflow.kitty;

import be.socialinnovation.money.Money;
import be.socialinnovation.workflow.Guard;
import be.socialinnovation.workflow.Lifecycle;
import be.socialinnovation.workflow.Texts;
import be.socialinnovation.workflow.Workflow;
import be.socialinnovation.workflow.kitty.KittyCommand.Lock;
import be.socialinnovation.workflow.kitty.KittyCommand.PutIn;
import be.socialinnovation.workflow.kitty.KittyCommand.Start;
import be.socialinnovation.workflow.kitty.KittyCommand.TakeOut;
import be.socialinnovation.workflow.kitty.KittyCommand.Unlock;
import be.socialinnovation.workflow.kitty.KittyEvent.Locked;
import be.socialinnovation.workflow.kitty.KittyEvent.PaidIn;
import be.socialinnovation.workflow.kitty.KittyEvent.Started;
import be.socialinnovation.workflow.kitty.KittyEvent.TakenOut;
import be.socialinnovation.workflow.kitty.KittyEvent.Unlocked;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;

public final class Kitties extends Workflow<Kitty, KittyCommand, KittyEvent, KittyPolicy> {

  static final Texts TEXTS = Texts.beside(Kitties.class::getResourceAsStream);

  static final Lifecycle<KittyStage, KittyCommand, KittyEvent> LIFECYCLE =
      Lifecycle.<KittyStage, KittyCommand, KittyEvent>over(KittyStage.class)
          .move(KittyStage.UNBORN, Start.class, Started.class, KittyStage.OPEN)
          .stay(Vector.of(KittyStage.OPEN, KittyStage.SPENDING), PutIn.class, PaidIn.class)
          .moveAll(
              Vector.of(KittyStage.OPEN, KittyStage.SPENDING),
              TakeOut.class,
              TakenOut.class,
              KittyStage.SPENDING)
          .moveAll(
              Vector.of(KittyStage.OPEN, KittyStage.SPENDING),
              Lock.class,
              Locked.class,
              KittyStage.LOCKED)
          .move(KittyStage.LOCKED, Unlock.class, Unlocked.class, KittyStage.OPEN)
          .move(KittyStage.LOCKED, Unlock.class, Unlocked.class, KittyStage.SPENDING);

  private Kitties(
      KittyPolicy policy, Seq<? extends Guard<Kitty, KittyCommand, KittyPolicy>> guards) {
    super("kitty", policy, LIFECYCLE, TEXTS, guards);
  }

  public static Kitties under(KittyPolicy policy) {
    return new Kitties(policy, Vector.of(KittyRule.values()));
  }

  @Override
  public Kitty birth() {
    return Kitty.empty();
  }

  @Override
  protected Seq<KittyEvent> events(Kitty kitty, KittyCommand command, LocalDate on) {
    if (command instanceof PutIn putIn) {
      return Vector.of(new PaidIn(putIn.amount(), kitty.balance().plus(putIn.amount())));
    } else if (command instanceof TakeOut takeOut) {
      return Vector.of(new TakenOut(takeOut.amount()));
    } else if (command instanceof Lock) {
      return Vector.of(new Locked());
    } else if (command instanceof Unlock unlock) {
      return Vector.of(new Unlocked(unlock.into()));
    }
    return Vector.of(new Started());
  }

  @Override
  public Kitty evolve(Kitty kitty, KittyEvent event) {
    KittyStage stage = LIFECYCLE.landing(kitty.stage(), event);
    Money balance = kitty.balance();
    if (event instanceof PaidIn paidIn) {
      balance = balance.plus(paidIn.amount());
    } else if (event instanceof TakenOut takenOut) {
      balance = balance.minus(takenOut.amount());
    }
    return new Kitty(stage, balance);
  }
}
