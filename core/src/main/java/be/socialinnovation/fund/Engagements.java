package be.socialinnovation.fund;

import be.socialinnovation.fund.ConditionCommand.AcceptMilestone;
import be.socialinnovation.fund.ConditionCommand.MeetCondition;
import be.socialinnovation.fund.ConditionEvent.ConditionMet;
import be.socialinnovation.fund.ConditionEvent.MilestoneAccepted;
import be.socialinnovation.fund.RequestEvent.EngagementRequested;
import be.socialinnovation.money.Money;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;

/* What happens to the money that the fund promises and pays to projects. */
final class Engagements {

  private Engagements() {}

  static EngagementEvent event(Fund fund, EngagementCommand command) {
    if (command instanceof RequestEngagement request) {
      return new EngagementRequested(request.engagement(), request.terms());
    } else if (command instanceof RequestCommand about) {
      return Requests.event(fund, about);
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

  static Seq<FundEvent> lapsed(Fund fund, LocalDate on) {
    return fund.engagementsLapsedOn(on)
        .toVector()
        .map(it -> new EngagementLapsed(it._1, it._2.lastDay().orElseThrow(), it._2.reserved()));
  }

  private static EngagementEvent disbursed(Fund fund, Disburse command) {
    return named(fund, command.engagement()).instrument().isAsset()
        ? new Disbursed(command.engagement(), command.amount())
        : new GrantPaid(command.engagement(), Waterfall.grant(fund, command.amount()));
  }

  static Fund evolve(Fund fund, EngagementEvent event) {
    String id = event.engagement();
    if (event instanceof RequestEvent about) {
      return Requests.evolve(fund, about);
    } else if (event instanceof EngagementApproved approved) {
      return Requests.decide(fund, id, RequestStanding.APPROVED)
          .withEngagements(fund.engagements().put(id, Engagement.of(approved)));
    } else if (event instanceof EngagementConfirmed confirmed) {
      require(
          named(fund, id).isWaitingFor(confirmed.application()),
          "an engagement must wait for the grant that confirms it",
          id);
      return change(fund, id, engagement -> engagement.withStanding(Standing.FIRM));
    } else if (event instanceof EngagementReleased released) {
      return release(fund, id, released.freed());
    } else if (event instanceof EngagementLapsed lapsed) {
      return release(fund, id, lapsed.freed());
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

  private static Fund release(Fund fund, String id, Money freed) {
    require(named(fund, id).reserved().equals(freed), "a release must free what is reserved", id);
    return change(fund, id, engagement -> engagement.withStanding(Standing.RELEASED));
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
