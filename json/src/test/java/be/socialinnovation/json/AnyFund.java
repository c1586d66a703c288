package be.socialinnovation.json;

import be.socialinnovation.aid.MoneyOrigin;
import be.socialinnovation.fund.CapitalAccount;
import be.socialinnovation.fund.Due;
import be.socialinnovation.fund.Engagement;
import be.socialinnovation.fund.EngagementTerms;
import be.socialinnovation.fund.Partner;
import be.socialinnovation.fund.Standing;
import be.socialinnovation.money.Money;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.time.LocalDate;

/* Accounts, partners and engagements whose amounts agree: what is drawn amount by amount would almost never do. */
record AnyFund(Anything anything) {

  CapitalAccount account() {
    Money returned = amount();
    Money recallable = part(returned);
    Money firstLoss = amount();
    Money borne = amount();
    Money paid = returned.plus(firstLoss).plus(borne).plus(amount());
    Money called = paid.plus(amount());
    return CapitalAccount.builder()
        .committed(called.plus(amount()))
        .called(called)
        .paid(paid)
        .firstLoss(firstLoss)
        .borne(borne)
        .returned(returned)
        .recallable(recallable)
        .beyond(amount())
        .interest(amount())
        .build();
  }

  Partner partner() {
    CapitalAccount account = account();
    Due due = new Due("call-1", (LocalDate) anything.of(LocalDate.class), account.outstanding());
    return Partner.builder()
        .origin((MoneyOrigin) anything.of(MoneyOrigin.class))
        .account(account)
        .due(Vector.of(due))
        .build();
  }

  Engagement engagement() {
    EngagementTerms terms = ((EngagementTerms) anything.of(EngagementTerms.class))
        .withSuccessEvent("the trajectory starts");
    boolean asset = terms.instrument().isAsset();
    Money disbursed = part(terms.amount());
    Money nothing = Money.zero(Money.EUR);
    Money lost = asset ? part(disbursed) : nothing;
    return Engagement.builder()
        .terms(terms)
        .standing(anything.one(Vector.of(Standing.FIRM, Standing.RELEASED)))
        .met(TreeSet.ofAll(terms.conditions().precedent().take(1)))
        .accepted(TreeSet.empty())
        .succeeded((boolean) anything.of(boolean.class))
        .disbursed(disbursed)
        .repaid(asset ? disbursed.minus(lost) : nothing)
        .writtenDown(nothing)
        .writtenOff(lost)
        .recovered(part(lost))
        .build();
  }

  private Money amount() {
    return Money.ofMinor(1 + (int) anything.of(int.class), Money.EUR);
  }

  private Money part(Money whole) {
    return whole.min(amount());
  }
}
