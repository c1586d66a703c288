package be.socialinnovation.fund;

import be.socialinnovation.money.Allocation;
import be.socialinnovation.money.Money;
import be.socialinnovation.organisation.OrganisationId;
import be.socialinnovation.workflow.Guard;
import be.socialinnovation.workflow.Lifecycle;
import be.socialinnovation.workflow.Workflow;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** How funds are decided: commitments, calls, payments, engagements with projects, and losses. */
public final class Funds extends Workflow<Fund, FundCommand, FundEvent, FundPolicy> {

  private static final Vector<FundStage> OPEN = Vector.of(FundStage.OPEN);

  /** The life of a fund as a table. */
  public static final Lifecycle<FundStage, FundCommand, FundEvent> LIFECYCLE =
      Lifecycle.<FundStage, FundCommand, FundEvent>over(FundStage.class)
          .move(FundStage.UNBORN, EstablishFund.class, FundEstablished.class, FundStage.OPEN)
          .stay(OPEN, AmendTerms.class, TermsAmended.class)
          .stay(OPEN, Commit.class, CommitmentMade.class)
          .stay(OPEN, CallCapital.class, CapitalCalled.class)
          .stay(OPEN, ReceivePayment.class, PaymentReceived.class)
          .stay(OPEN, ApproveEngagement.class, EngagementApproved.class)
          .stay(OPEN, ConfirmEngagement.class, EngagementConfirmed.class)
          .stay(OPEN, ReleaseEngagement.class, EngagementReleased.class)
          .stay(OPEN, Disburse.class, Disbursed.class)
          .stay(OPEN, WriteOff.class, LossWrittenOff.class);

  private Funds(FundPolicy policy, Seq<? extends Guard<Fund, FundCommand, FundPolicy>> guards) {
    super("fund", policy, LIFECYCLE, FundTexts.TEXTS, guards);
  }

  /** Funds under a policy. */
  public static Funds under(FundPolicy policy) {
    return new Funds(
        policy,
        Vector.<Guard<Fund, FundCommand, FundPolicy>>of(FundRule.values())
            .appendAll(Vector.of(TermsRule.values())));
  }

  /** The same workflow with a host's own rules after ours. */
  public Funds and(Seq<? extends Guard<Fund, FundCommand, FundPolicy>> more) {
    return new Funds(policy(), guards().appendAll(more));
  }

  @Override
  public Fund birth() {
    return Fund.unborn();
  }

  @Override
  protected Seq<FundEvent> events(Fund fund, FundCommand command, LocalDate on) {
    return Vector.of(event(fund, command));
  }

  private static FundEvent event(Fund fund, FundCommand command) {
    if (command instanceof EstablishFund establish) {
      return new FundEstablished(establish.terms());
    } else if (command instanceof AmendTerms amend) {
      return new TermsAmended(amend.terms());
    } else if (command instanceof Commit commit) {
      return new CommitmentMade(commit.partner(), commit.origin(), commit.amount());
    } else if (command instanceof CallCapital call) {
      TreeMap<OrganisationId, Money> parts = parts(fund.register().shareCall(call.amount()));
      return new CapitalCalled(call.call(), call.amount(), call.dueOn(), call.purpose(), parts);
    } else if (command instanceof ReceivePayment payment) {
      return new PaymentReceived(payment.partner(), payment.amount());
    } else if (command instanceof ApproveEngagement approve) {
      return approved(approve);
    } else if (command instanceof ConfirmEngagement confirm) {
      return new EngagementConfirmed(confirm.engagement(), confirm.application());
    } else if (command instanceof ReleaseEngagement release) {
      Money freed = named(fund, release.engagement()).reserved();
      return new EngagementReleased(release.engagement(), freed, release.reason());
    } else if (command instanceof Disburse disburse) {
      return disbursed(fund, disburse);
    } else if (command instanceof WriteOff loss) {
      TreeMap<OrganisationId, Money> parts = parts(fund.register().shareLoss(loss.amount()));
      return new LossWrittenOff(loss.engagement(), loss.amount(), loss.reason(), parts);
    }
    throw new IllegalArgumentException("a command of a fund must be known: " + command);
  }

  private static EngagementApproved approved(ApproveEngagement command) {
    return EngagementApproved.builder()
        .engagement(command.engagement())
        .project(command.project())
        .instrument(command.instrument())
        .amount(command.amount())
        .purpose(command.purpose())
        .waitsForGrant(command.waitsForGrant())
        .build();
  }

  private static Disbursed disbursed(Fund fund, Disburse command) {
    boolean given = named(fund, command.engagement()).instrument() == Instrument.GRANT;
    TreeMap<OrganisationId, Money> borneBy =
        given ? parts(fund.register().shareLoss(command.amount())) : TreeMap.empty();
    return new Disbursed(command.engagement(), command.amount(), borneBy);
  }

  private static TreeMap<OrganisationId, Money> parts(Allocation<OrganisationId> allocation) {
    return allocation.parts().filterValues(Money::isPositive);
  }

  @Override
  public Fund evolve(Fund fund, FundEvent event) {
    Fund next = fund.withStage(LIFECYCLE.landing(fund.stage(), event));
    if (event instanceof FundEstablished established) {
      return next.withTerms(established.terms())
          .withCash(Money.zero(established.terms().currency()));
    } else if (event instanceof TermsAmended amended) {
      return next.withTerms(amended.terms());
    } else if (event instanceof CommitmentMade made) {
      return next.withRegister(
          fund.register().commit(made.partner(), made.origin(), made.amount()));
    } else if (event instanceof CapitalCalled called) {
      require(!fund.calls().contains(called.call()), "a call must be made once", called.call());
      return next.withRegister(fund.register().call(called.parts()))
          .withCalls(fund.calls().add(called.call()));
    } else if (event instanceof PaymentReceived payment) {
      return next.withRegister(fund.register().pay(payment.partner(), payment.amount()))
          .withCash(fund.cash().plus(payment.amount()));
    } else if (event instanceof EngagementApproved approved) {
      String id = approved.engagement();
      require(fund.engagement(id).isEmpty(), "an engagement must be approved once", id);
      return next.withEngagements(
          fund.engagements().put(approved.engagement(), engagement(approved)));
    } else if (event instanceof EngagementConfirmed confirmed) {
      String id = confirmed.engagement();
      require(
          named(fund, id).isWaitingFor(confirmed.application()),
          "an engagement must wait for the grant that confirms it",
          id);
      return change(
          next, confirmed.engagement(), engagement -> engagement.withStanding(Standing.FIRM));
    } else if (event instanceof EngagementReleased released) {
      String id = released.engagement();
      require(
          named(fund, id).reserved().equals(released.freed()),
          "a release must free what is reserved",
          id);
      return change(
          next, released.engagement(), engagement -> engagement.withStanding(Standing.RELEASED));
    } else if (event instanceof Disbursed paid) {
      String id = paid.engagement();
      require(
          (named(fund, id).instrument() == Instrument.GRANT) != paid.borneBy().isEmpty(),
          "a grant must be borne by the partners, and an advance by nobody",
          id);
      return change(
              next,
              paid.engagement(),
              engagement -> engagement.withDisbursed(engagement.disbursed().plus(paid.amount())))
          .withCash(fund.cash().minus(paid.amount()))
          .withRegister(
              paid.borneBy().isEmpty() ? fund.register() : fund.register().bear(paid.borneBy()));
    } else if (event instanceof LossWrittenOff loss) {
      return change(
              next,
              loss.engagement(),
              engagement -> engagement.withWrittenOff(engagement.writtenOff().plus(loss.amount())))
          .withRegister(fund.register().bear(loss.borneBy()));
    }
    throw new IllegalArgumentException("an event of a fund must be known: " + event);
  }

  private static void require(boolean possible, String what, String id) {
    if (!possible) {
      throw new IllegalArgumentException(what + ": " + id);
    }
  }

  private static Engagement engagement(EngagementApproved event) {
    Money nothing = Money.zero(event.amount().currency());
    return Engagement.builder()
        .project(event.project())
        .instrument(event.instrument())
        .approved(event.amount())
        .purpose(event.purpose())
        .waitsForGrant(event.waitsForGrant())
        .standing(event.standing())
        .disbursed(nothing)
        .writtenOff(nothing)
        .build();
  }

  private static Fund change(Fund fund, String id, UnaryOperator<Engagement> change) {
    return fund.withEngagements(fund.engagements().put(id, change.apply(named(fund, id))));
  }

  private static Engagement named(Fund fund, String id) {
    Optional<Engagement> engagement = fund.engagement(id);
    if (engagement.isEmpty()) {
      throw new IllegalArgumentException("an engagement must have been approved before: " + id);
    }
    return engagement.get();
  }
}
