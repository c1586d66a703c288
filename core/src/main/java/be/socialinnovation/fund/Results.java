package be.socialinnovation.fund;

import be.socialinnovation.fund.ResultCommand.Convert;
import be.socialinnovation.fund.ResultCommand.Exit;
import be.socialinnovation.fund.ResultCommand.ReceiveRepayment;
import be.socialinnovation.fund.ResultCommand.RecordSuccess;
import be.socialinnovation.fund.ResultCommand.Recover;
import be.socialinnovation.fund.ResultCommand.ReverseWriteDown;
import be.socialinnovation.fund.ResultCommand.WriteDown;
import be.socialinnovation.fund.ResultEvent.Converted;
import be.socialinnovation.fund.ResultEvent.Exited;
import be.socialinnovation.fund.ResultEvent.Recovered;
import be.socialinnovation.fund.ResultEvent.Repaid;
import be.socialinnovation.fund.ResultEvent.SuccessRecorded;
import be.socialinnovation.fund.ResultEvent.WriteDownReversed;
import be.socialinnovation.fund.ResultEvent.WrittenDown;
import be.socialinnovation.money.Money;

/* What comes of an engagement, and what that does to cash, to its value and to the layers of the fund. */
final class Results {

  private Results() {}

  static ResultEvent event(Fund fund, ResultCommand command) {
    if (command instanceof RecordSuccess success) {
      return new SuccessRecorded(success.engagement(), success.evidence());
    } else if (command instanceof ReceiveRepayment repayment) {
      return new Repaid(repayment.engagement(), repayment.principal(), repayment.income());
    } else if (command instanceof WriteDown down) {
      return new WrittenDown(down.engagement(), down.reason(), Waterfall.loss(fund, down.amount()));
    } else if (command instanceof ReverseWriteDown reverse) {
      return new WriteDownReversed(
          reverse.engagement(), reverse.reason(), Waterfall.recovery(fund, reverse.amount()));
    } else if (command instanceof WriteOff loss) {
      Money before = Engagements.named(fund, loss.engagement()).writtenDown().min(loss.amount());
      Layers borneBy = Waterfall.loss(fund, loss.amount().minus(before));
      return new LossWrittenOff(loss.engagement(), loss.reason(), before, borneBy);
    } else if (command instanceof Recover recover) {
      return new Recovered(recover.engagement(), Waterfall.recovery(fund, recover.amount()));
    } else if (command instanceof Convert convert) {
      return new Converted(convert.engagement());
    } else if (command instanceof Exit exit) {
      return exited(fund, exit);
    }
    throw new IllegalArgumentException("a command about a result must be known: " + command);
  }

  private static Exited exited(Fund fund, Exit exit) {
    Engagement stake = Engagements.named(fund, exit.engagement());
    Money nothing = Money.zero(fund.currency());
    Money loss = stake.exposure().minus(exit.proceeds()).max(nothing);
    Money gain = exit.proceeds().minus(stake.exposure()).max(nothing);
    Money restored = gain.min(stake.writtenDown());
    return new Exited(
        exit.engagement(),
        exit.proceeds(),
        gain.minus(restored),
        Waterfall.loss(fund, loss),
        Waterfall.recovery(fund, restored));
  }

  static Fund evolve(Fund fund, ResultEvent event) {
    Engagement before = Engagements.named(fund, event.engagement());
    if (event instanceof SuccessRecorded) {
      return with(fund, event, before.withSucceeded(true));
    } else if (event instanceof Converted) {
      return with(fund, event, before.withTerms(before.terms().withInstrument(Instrument.EQUITY)));
    } else if (event instanceof Repaid repaid) {
      Engagement after = before.withRepaid(before.repaid().plus(repaid.principal()));
      return received(
          with(fund, event, after), repaid.principal().plus(repaid.income()), repaid.income());
    } else if (event instanceof WrittenDown down) {
      Money amount = down.borneBy().total();
      Engagement after = before.withWrittenDown(before.writtenDown().plus(amount));
      return Waterfall.bear(with(fund, event, after), down.borneBy());
    } else if (event instanceof WriteDownReversed reversed) {
      Money amount = reversed.restored().total();
      Engagement after = before.withWrittenDown(before.writtenDown().minus(amount));
      return Waterfall.restore(with(fund, event, after), reversed.restored());
    } else if (event instanceof LossWrittenOff loss) {
      Engagement after = before
          .withWrittenDown(before.writtenDown().minus(loss.writtenDown()))
          .withWrittenOff(before.writtenOff().plus(loss.amount()));
      return Waterfall.bear(with(fund, event, after), loss.borneBy());
    } else if (event instanceof Recovered recovered) {
      Money amount = recovered.restored().total();
      Engagement after = before.withRecovered(before.recovered().plus(amount));
      Fund paid = received(with(fund, event, after), amount, Money.zero(fund.currency()));
      return Waterfall.restore(paid, recovered.restored());
    } else if (event instanceof Exited exited) {
      return exit(fund, before, exited);
    }
    throw new IllegalArgumentException("an event of a result must be known: " + event);
  }

  private static Fund exit(Fund fund, Engagement before, Exited exited) {
    Money lost = exited.borneBy().total();
    Money restored = exited.restored().total();
    Engagement after = before
        .withWrittenDown(Money.zero(fund.currency()))
        .withRepaid(before.repaid().plus(exited.proceeds().minus(exited.income())))
        .withWrittenOff(before.writtenOff().plus(lost).plus(before.writtenDown().minus(restored)));
    if (!after.exposure().isZero()) {
      throw new IllegalArgumentException("an exit must leave nothing: " + after.exposure());
    }
    Fund paid = received(with(fund, exited, after), exited.proceeds(), exited.income());
    return Waterfall.restore(Waterfall.bear(paid, exited.borneBy()), exited.restored());
  }

  private static Fund with(Fund fund, ResultEvent event, Engagement after) {
    return fund.withEngagements(fund.engagements().put(event.engagement(), after));
  }

  private static Fund received(Fund fund, Money amount, Money income) {
    return fund.withCash(fund.cash().plus(amount)).withSurplus(fund.surplus().plus(income));
  }
}
