package be.socialinnovation.grant;

import static be.socialinnovation.grant.AwardRule.*;
import static be.socialinnovation.grant.GrantExample.of;
import static be.socialinnovation.grant.GrantExample.on;
import static be.socialinnovation.grant.GrantFixtures.*;
import static be.socialinnovation.money.Money.eur;
import static be.socialinnovation.workflow.Verdict.SATISFIED;
import static be.socialinnovation.workflow.Verdict.UNDETERMINED;
import static be.socialinnovation.workflow.Verdict.VIOLATED;

import be.socialinnovation.grant.AwardCommand.AwardGrant;
import be.socialinnovation.grant.AwardCommand.LapseAward;
import be.socialinnovation.grant.AwardCommand.MeetAwardCondition;
import be.socialinnovation.grant.AwardCommand.RenounceAward;
import be.socialinnovation.grant.AwardCommand.SignAgreement;
import be.socialinnovation.workflow.RuleExample;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;

final class AwardRuleExamples {

  private AwardRuleExamples() {}

  static Seq<RuleExample> all() {
    LocalDate last = IN_TIME.plusDays(30);
    GrantCommand lapse = new LapseAward("iwt");
    GrantCommand sign = SignAgreement.of().withLegalPersonality(true);
    AwardGrant award = GrantFixtures.awardBy("iwt", eur("30000"));
    var conditional = awardedOn("a third partner", last);
    var met = after(conditional, new MeetAwardCondition("iwt", "a third partner"));
    return Vector.of(
        of(SIGNATURE_IS_LEFT_TIME, SATISFIED, "without a last day", admissible(), award),
        of(SIGNATURE_IS_LEFT_TIME, SATISFIED, "today", admissible(), award.signedBy(IN_TIME)),
        of(
            SIGNATURE_IS_LEFT_TIME,
            VIOLATED,
            "until yesterday",
            admissible(),
            award.signedBy(IN_TIME.minusDays(1))),
        of(
            AWARD_CONDITION_IS_OPEN,
            SATISFIED,
            "as awarded",
            conditional,
            new MeetAwardCondition("iwt", "a third partner")),
        of(
            AWARD_CONDITION_IS_OPEN,
            VIOLATED,
            "met before",
            met,
            new MeetAwardCondition("iwt", "a third partner")),
        of(
            AWARD_CONDITION_IS_OPEN,
            VIOLATED,
            "another one",
            conditional,
            new MeetAwardCondition("iwt", "a fourth partner")),
        of(
            NOTHING_IS_PAID,
            SATISFIED,
            "contracted, and nothing paid",
            contracted("30000"),
            new RenounceAward("another funder pays all")),
        of(
            NOTHING_IS_PAID,
            VIOLATED,
            "the advance is paid",
            advanced("30000", "15000"),
            new RenounceAward("another funder pays all")),
        of(AWARD_CONDITIONS_ARE_MET, SATISFIED, "met", met, sign),
        of(AWARD_CONDITIONS_ARE_MET, SATISFIED, "none set", awarded("30000"), sign),
        of(AWARD_CONDITIONS_ARE_MET, VIOLATED, "one open", conditional, sign),
        on(AGREEMENT_IS_SIGNED_IN_TIME, SATISFIED, "on the last day", met, sign, last),
        on(AGREEMENT_IS_SIGNED_IN_TIME, VIOLATED, "a day later", met, sign, last.plusDays(1)),
        on(
            AGREEMENT_IS_SIGNED_IN_TIME,
            SATISFIED,
            "without a last day",
            awarded("30000"),
            sign,
            last.plusDays(1)),
        on(LAST_DAY_TO_SIGN_IS_OVER, VIOLATED, "on the last day", met, lapse, last),
        on(LAST_DAY_TO_SIGN_IS_OVER, SATISFIED, "a day later", met, lapse, last.plusDays(1)),
        on(
            LAST_DAY_TO_SIGN_IS_OVER,
            VIOLATED,
            "without a last day",
            awarded("30000"),
            lapse,
            last.plusDays(1)),
        of(COOPERATION_AGREEMENT_IS_SIGNED, SATISFIED, "alone", awarded("30000"), sign),
        of(
            COOPERATION_AGREEMENT_IS_SIGNED,
            SATISFIED,
            "signed by all",
            submitted(aStudyCosting60000().withPartnership("samen")),
            SignAgreement.of().withCooperationAgreement(true)),
        of(
            COOPERATION_AGREEMENT_IS_SIGNED,
            VIOLATED,
            "not signed by all",
            submitted(aStudyCosting60000().withPartnership("samen")),
            SignAgreement.of().withCooperationAgreement(false)),
        of(
            COOPERATION_AGREEMENT_IS_SIGNED,
            UNDETERMINED,
            "nobody told",
            submitted(aStudyCosting60000().withPartnership("samen")),
            sign));
  }
}
