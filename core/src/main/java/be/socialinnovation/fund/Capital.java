package be.socialinnovation.fund;

import be.socialinnovation.fund.PartnerCommand.BuyOut;
import be.socialinnovation.fund.PartnerCommand.CallShortfall;
import be.socialinnovation.fund.PartnerCommand.DeclareDefault;
import be.socialinnovation.fund.PartnerCommand.NoticeDefault;
import be.socialinnovation.fund.PartnerCommand.ReceiveInterest;
import be.socialinnovation.fund.PartnerCommand.TransferCommitment;
import be.socialinnovation.fund.PartnerCommand.WaiveDefault;
import be.socialinnovation.fund.PartnerEvent.BoughtOut;
import be.socialinnovation.fund.PartnerEvent.CommitmentTransferred;
import be.socialinnovation.fund.PartnerEvent.DefaultDeclared;
import be.socialinnovation.fund.PartnerEvent.DefaultNoticed;
import be.socialinnovation.fund.PartnerEvent.DefaultWaived;
import be.socialinnovation.fund.PartnerEvent.InterestReceived;
import be.socialinnovation.fund.PartnerEvent.ShortfallCalled;
import be.socialinnovation.money.Money;
import be.socialinnovation.organisation.OrganisationId;
import io.vavr.collection.TreeMap;
import java.time.LocalDate;
import java.util.Optional;

/* What happens to the money that partners promise and pay. */
final class Capital {

  private Capital() {}

  static CapitalEvent event(Fund fund, CapitalCommand command, LocalDate on) {
    if (command instanceof Commit commit) {
      return new CommitmentMade(commit.partner(), commit.origin(), commit.amount());
    } else if (command instanceof CallCapital call) {
      TreeMap<OrganisationId, Money> parts = called(fund, call.amount());
      return new CapitalCalled(call.call(), call.amount(), call.dueOn(), call.purpose(), parts);
    } else if (command instanceof ReceivePayment payment) {
      Money interest = fund.register()
          .named(payment.partner())
          .interestOn(payment.amount(), on, fund.termsInForce());
      return new PaymentReceived(payment.partner(), payment.amount(), interest);
    } else if (command instanceof Distribute distribute) {
      return Distributions.event(fund, distribute, on);
    } else if (command instanceof PartnerCommand about) {
      return event(fund, about, on);
    }
    throw new IllegalArgumentException("a command about capital must be known: " + command);
  }

  private static PartnerEvent event(Fund fund, PartnerCommand command, LocalDate on) {
    if (command instanceof TransferCommitment transfer) {
      return new CommitmentTransferred(transfer.partner(), transfer.successor());
    } else if (command instanceof ReceiveInterest interest) {
      return new InterestReceived(interest.partner(), interest.amount());
    } else if (command instanceof NoticeDefault notice) {
      return new DefaultNoticed(notice.partner(), on, cureBy(fund, on).orElseThrow());
    } else if (command instanceof DeclareDefault declare) {
      return new DefaultDeclared(declare.partner());
    } else if (command instanceof WaiveDefault waive) {
      return new DefaultWaived(waive.partner(), waive.reason());
    } else if (command instanceof CallShortfall call) {
      TreeMap<OrganisationId, Money> parts = called(fund, call.amount());
      Money interest =
          fund.register().named(call.partner()).interestOn(call.amount(), on, fund.termsInForce());
      return new ShortfallCalled(
          call.partner(), call.call(), call.amount(), call.dueOn(), parts, interest);
    } else if (command instanceof BuyOut buyOut) {
      Money price = fund.termsInForce().buyOutPrice(fund.statement(buyOut.partner()));
      return new BoughtOut(buyOut.partner(), buyOut.successor(), price);
    }
    throw new IllegalArgumentException("a command about a partner must be known: " + command);
  }

  private static TreeMap<OrganisationId, Money> called(Fund fund, Money amount) {
    return fund.register().shareCall(amount).parts().filterValues(Money::isPositive);
  }

  /** The last day on which a partner that has notice on a day can cure its default; empty when the calendar does not reach so far. */
  static Optional<LocalDate> cureBy(Fund fund, LocalDate notice) {
    return fund.terms()
        .flatMap(terms -> terms.calendar().after(notice, terms.defaults().cureDays()));
  }

  static Fund evolve(Fund fund, CapitalEvent event) {
    Register register = fund.register();
    if (event instanceof CommitmentMade made) {
      return fund.withRegister(register.commit(made.partner(), made.origin(), made.amount()));
    } else if (event instanceof CapitalCalled called) {
      return call(fund, called.call(), called.dueOn(), called.parts());
    } else if (event instanceof PaymentReceived payment) {
      return fund.withRegister(
              register.pay(payment.partner(), payment.amount(), payment.interest()))
          .withCash(fund.cash().plus(payment.amount()));
    } else if (event instanceof Distributed distributed) {
      return Distributions.evolve(fund, distributed);
    } else if (event instanceof PartnerEvent about) {
      return evolve(fund, about);
    }
    throw new IllegalArgumentException("an event of capital must be known: " + event);
  }

  private static Fund evolve(Fund fund, PartnerEvent event) {
    Register register = fund.register();
    OrganisationId partner = event.partner();
    if (event instanceof CommitmentTransferred transferred) {
      return succeed(fund, partner, transferred.successor());
    } else if (event instanceof BoughtOut bought) {
      return succeed(fund, partner, bought.successor());
    } else if (event instanceof InterestReceived received) {
      return fund.withRegister(register.account(
              partner,
              account -> account.withInterest(account.interest().minus(received.amount()))))
          .withCash(fund.cash().plus(received.amount()))
          .withSurplus(fund.surplus().plus(received.amount()));
    } else if (event instanceof DefaultNoticed noticed) {
      Default notice = new Default(noticed.on(), noticed.cureBy(), false);
      return fund.withRegister(register.inDefault(partner, Optional.of(notice)));
    } else if (event instanceof DefaultDeclared) {
      Default declared = inDefault(fund, partner).declare();
      return fund.withRegister(register.inDefault(partner, Optional.of(declared)));
    } else if (event instanceof DefaultWaived) {
      return fund.withRegister(register.inDefault(partner, Optional.empty()));
    } else if (event instanceof ShortfallCalled called) {
      Fund after = call(fund, called.call(), called.dueOn(), called.parts());
      return after.withRegister(
          after.register().replaced(partner, called.amount(), called.interest()));
    }
    throw new IllegalArgumentException("an event of a partner must be known: " + event);
  }

  private static Fund call(
      Fund fund, String call, LocalDate dueOn, TreeMap<OrganisationId, Money> parts) {
    if (fund.calls().contains(call)) {
      throw new IllegalArgumentException("a call must be made once: " + call);
    }
    return fund.withRegister(fund.register().call(call, dueOn, parts))
        .withCalls(fund.calls().add(call));
  }

  /* Who succeeds a provider of first loss is one from then on. */
  private static Fund succeed(Fund fund, OrganisationId partner, OrganisationId successor) {
    return fund.withRegister(fund.register().transfer(partner, successor))
        .withTerms(fund.terms()
            .map(terms -> terms.withFirstLoss(
                terms.firstLoss().map(loss -> loss.succeed(partner, successor)))));
  }

  private static Default inDefault(Fund fund, OrganisationId partner) {
    return fund.register()
        .named(partner)
        .inDefault()
        .orElseThrow(
            () -> new IllegalArgumentException("a partner must have had notice: " + partner));
  }
}
