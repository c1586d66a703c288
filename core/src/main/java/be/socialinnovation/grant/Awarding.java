package be.socialinnovation.grant;

import be.socialinnovation.grant.AwardCommand.AwardGrant;
import be.socialinnovation.grant.AwardCommand.LapseAward;
import be.socialinnovation.grant.AwardCommand.MeetAwardCondition;
import be.socialinnovation.grant.AwardCommand.RefuseGrant;
import be.socialinnovation.grant.AwardCommand.RenounceAward;
import be.socialinnovation.grant.AwardCommand.SignAgreement;
import be.socialinnovation.grant.AwardEvent.AgreementSigned;
import be.socialinnovation.grant.AwardEvent.AwardConditionMet;
import be.socialinnovation.grant.AwardEvent.AwardLapsed;
import be.socialinnovation.grant.AwardEvent.AwardRenounced;
import be.socialinnovation.grant.AwardEvent.GrantAwarded;
import be.socialinnovation.grant.AwardEvent.GrantRefused;
import io.vavr.collection.TreeSet;
import java.time.LocalDate;
import java.util.Optional;

/* How a grant is awarded and contracted. */
final class Awarding {

  private Awarding() {}

  static AwardEvent event(
      GrantApplication application, AwardCommand command, GrantPolicy policy, LocalDate on) {
    if (command instanceof AwardGrant award) {
      AidQuestion asked = award.question(requestOf(application), policy, on);
      return new GrantAwarded(
          award.by(),
          award.amount(),
          on,
          award.conditions(),
          award.signBy(),
          asked.ruleSet(),
          asked.intensity());
    } else if (command instanceof RefuseGrant refuse) {
      return new GrantRefused(refuse.by(), refuse.reason());
    } else if (command instanceof MeetAwardCondition meet) {
      return new AwardConditionMet(meet.by(), meet.condition());
    } else if (command instanceof SignAgreement) {
      return new AgreementSigned(on);
    } else if (command instanceof LapseAward lapse) {
      return new AwardLapsed(lapse.by(), awardOf(application).amount());
    } else if (command instanceof RenounceAward renounce) {
      return new AwardRenounced(awardOf(application).amount(), renounce.reason());
    }
    throw new IllegalStateException("a command must be one of its family: " + command);
  }

  static GrantApplication after(GrantApplication application, AwardEvent event) {
    if (event instanceof GrantAwarded awarded) {
      return application.withAward(Award.builder()
          .amount(awarded.amount())
          .on(awarded.on())
          .conditions(awarded.conditions())
          .met(TreeSet.empty())
          .signBy(awarded.signBy())
          .ruleSet(awarded.ruleSet())
          .intensity(awarded.intensity())
          .build());
    } else if (event instanceof AwardConditionMet met) {
      Award award = awardOf(application);
      return application.withAward(award.withMet(award.met().add(met.condition())));
    } else if (event instanceof AgreementSigned signed) {
      return application.withSignedOn(signed.on());
    } else if (event instanceof AwardLapsed || event instanceof AwardRenounced) {
      return application.withAward(Optional.empty());
    }
    return application;
  }

  private static GrantRequest requestOf(GrantApplication application) {
    return application
        .request()
        .orElseThrow(() -> new IllegalArgumentException("a grant must be asked: " + application));
  }

  private static Award awardOf(GrantApplication application) {
    return application
        .award()
        .orElseThrow(() -> new IllegalArgumentException("a grant must be awarded: " + application));
  }
}
