package be.socialinnovation.fund;

import be.socialinnovation.fund.ConditionCommand.AcceptMilestone;
import be.socialinnovation.fund.ConditionCommand.MeetCondition;
import be.socialinnovation.fund.ConditionEvent.ConditionMet;
import be.socialinnovation.fund.ConditionEvent.MilestoneAccepted;
import be.socialinnovation.money.Money;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;

/* What happens to the money that the fund promises and pays to projects. */
final class Engagements {

  private Engagements() {}

  static EngagementEvent event(Fund fund, EngagementCommand command) {
    if (command instanceof ApproveEngagement approve) {
      return approved(approve);
    } else if (command instanceof ConfirmEngagement confirm) {
      return new EngagementConfirmed(confirm.engagement(), confirm.application());
    } else if (command instanceof ReleaseEngagement release) {
      Money freed = named(fund, release.engagement()).reserved();
      return new EngagementReleased(release.engagement(), freed, release.reason());
    } else if (command instanceof Disburse disburse) {
      return disbursed(fund, disburse);
    } else if (command instanceof MeetCondition meet) {
      return new ConditionMet(meet.engagement(), meet.condition());
    } else if (command instanceof AcceptMilestone accept) {
      return new MilestoneAccepted(accept.engagement(), accept.milestone());
    } else if (command instanceof ResultCommand result) {
      return Results.event(fund, result);
    }
    throw new IllegalArgumentException("a command about an engagement must be known: " + command);
  }

  static Seq<FundEvent> lapsed(Fund fund, ReleaseLapsed command, LocalDate on) {
    return fund.engagementsLapsedOn(on)
        .toVector()
        .map(it -> new EngagementReleased(it._1, it._2.reserved(), command.reason()));
  }

  private static EngagementApproved approved(ApproveEngagement command) {
    return EngagementApproved.builder()
        .engagement(command.engagement())
        .project(command.project())
        .instrument(command.instrument())
        .amount(command.amount())
        .purpose(command.purpose())
        .waitsForGrant(command.waitsForGrant())
        .successEvent(command.successEvent())
        .guaranteedLoan(command.guaranteedLoan())
        .conditions(command.conditions())
        .build();
  }

  private static EngagementEvent disbursed(Fund fund, Disburse command) {
    return named(fund, command.engagement()).instrument().isAsset()
        ? new Disbursed(command.engagement(), command.amount())
        : new GrantPaid(command.engagement(), Waterfall.grant(fund, command.amount()));
  }

  static Fund evolve(Fund fund, EngagementEvent event) {
    String id = event.engagement();
    if (event instanceof EngagementApproved approved) {
      require(fund.engagement(id).isEmpty(), "an engagement must be approved once", id);
      return fund.withEngagements(fund.engagements().put(id, engagement(approved)));
    } else if (event instanceof EngagementConfirmed confirmed) {
      require(
          named(fund, id).isWaitingFor(confirmed.application()),
          "an engagement must wait for the grant that confirms it",
          id);
      return change(fund, id, engagement -> engagement.withStanding(Standing.FIRM));
    } else if (event instanceof EngagementReleased released) {
      require(
          named(fund, id).reserved().equals(released.freed()),
          "a release must free what is reserved",
          id);
      return change(fund, id, engagement -> engagement.withStanding(Standing.RELEASED));
    } else if (event instanceof Disbursed paid) {
      require(named(fund, id).instrument().isAsset(), "what is disbursed must be an asset", id);
      return disburse(fund, id, paid.amount());
    } else if (event instanceof GrantPaid grant) {
      require(!named(fund, id).instrument().isAsset(), "what is given must be a grant", id);
      return Waterfall.expend(disburse(fund, id, grant.amount()), grant.borneBy());
    } else if (event instanceof ConditionMet met) {
      return change(
          fund, id, engagement -> engagement.withMet(engagement.met().add(met.condition())));
    } else if (event instanceof MilestoneAccepted accepted) {
      return change(
          fund,
          id,
          engagement -> engagement.withAccepted(engagement.accepted().add(accepted.milestone())));
    } else if (event instanceof ResultEvent result) {
      return Results.evolve(fund, result);
    }
    throw new IllegalArgumentException("an event of an engagement must be known: " + event);
  }

  private static Fund disburse(Fund fund, String id, Money amount) {
    return change(
            fund,
            id,
            engagement -> engagement.withDisbursed(engagement.disbursed().plus(amount)))
        .withCash(fund.cash().minus(amount));
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
        .conditions(event.conditions())
        .met(TreeSet.empty())
        .accepted(TreeSet.empty())
        .successEvent(event.successEvent())
        .succeeded(false)
        .disbursed(nothing)
        .repaid(nothing)
        .writtenDown(nothing)
        .writtenOff(nothing)
        .recovered(nothing)
        .build();
  }

  private static Fund change(Fund fund, String id, UnaryOperator<Engagement> change) {
    return fund.withEngagements(fund.engagements().put(id, change.apply(named(fund, id))));
  }

  static Engagement named(Fund fund, String id) {
    Optional<Engagement> engagement = fund.engagement(id);
    if (engagement.isEmpty()) {
      throw new IllegalArgumentException("an engagement must have been approved before: " + id);
    }
    return engagement.get();
  }
}
