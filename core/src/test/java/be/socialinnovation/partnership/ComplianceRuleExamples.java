package be.socialinnovation.partnership;

import static be.socialinnovation.partnership.PartnershipFixtures.DAY;
import static be.socialinnovation.partnership.PartnershipFixtures.GOVERNMENT;
import static be.socialinnovation.partnership.PartnershipFixtures.LATER;
import static be.socialinnovation.partnership.PartnershipFixtures.NEWCOMER;
import static be.socialinnovation.partnership.PartnershipFixtures.PARTNERSHIPS;
import static be.socialinnovation.partnership.PartnershipFixtures.VERENIGDE_VERENIGINGEN;
import static be.socialinnovation.partnership.PartnershipFixtures.aPartnershipOf;
import static be.socialinnovation.partnership.PartnershipFixtures.aPartnershipOfThree;
import static be.socialinnovation.partnership.PartnershipFixtures.after;
import static be.socialinnovation.partnership.PartnershipFixtures.anActivePartnership;
import static be.socialinnovation.partnership.PartnershipFixtures.file;
import static be.socialinnovation.partnership.PartnershipFixtures.members;
import static be.socialinnovation.partnership.PartnershipRule.AGREEMENT_IS_SIGNED_BY_ALL;
import static be.socialinnovation.partnership.PartnershipRule.ENOUGH_COMPANIES_ARE_MEMBERS_AT_APPLICATION;
import static be.socialinnovation.partnership.PartnershipRule.PARTNERSHIP_HAS_GROWN_AFTER_THE_APPROVAL;
import static be.socialinnovation.workflow.Verdict.SATISFIED;
import static be.socialinnovation.workflow.Verdict.UNDETERMINED;
import static be.socialinnovation.workflow.Verdict.VIOLATED;

import be.socialinnovation.organisation.Organisation;
import be.socialinnovation.partnership.FormingCommand.ApproveApplication;
import be.socialinnovation.partnership.FormingCommand.ConfirmCompliance;
import be.socialinnovation.partnership.FormingCommand.RejectApplication;
import be.socialinnovation.partnership.RoleCommand.AppointCoordinator;
import be.socialinnovation.partnership.RoleCommand.GiveUpRole;
import be.socialinnovation.workflow.RuleExample;
import be.socialinnovation.workflow.Verdict;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Optional;

final class ComplianceRuleExamples {

  private static final LocalDate TWO_YEARS_ON = DAY.plusMonths(24);

  private ComplianceRuleExamples() {}

  static Seq<RuleExample> all() {
    return growth().appendAll(signatures()).appendAll(companies());
  }

  private static Seq<RuleExample> companies() {
    Partnership ten = aPartnershipOf(members(10, 0, 0));
    GiveUpRole gone = new GiveUpRole(members(1, 0, 0).head().id(), PartnershipRole.PARTNER);
    return Vector.of(
        counted(SATISFIED, "ten companies before the application", ten),
        counted(VIOLATED, "nine companies before the application", after(ten, DAY, gone)),
        counted(
            SATISFIED,
            "nine companies of the ten there were when the application was filed",
            after(ten, DAY, file(VERENIGDE_VERENIGINGEN), gone)),
        counted(
            VIOLATED,
            "nine companies after the rejection, before another application",
            after(
                ten,
                DAY,
                file(VERENIGDE_VERENIGINGEN),
                gone,
                new RejectApplication(GOVERNMENT, "no budget"))));
  }

  private static RuleExample counted(Verdict verdict, String sentence, Partnership state) {
    return RuleExample.of(
        PARTNERSHIPS,
        ENOUGH_COMPANIES_ARE_MEMBERS_AT_APPLICATION,
        verdict,
        sentence,
        state,
        new ConfirmCompliance(Optional.empty()),
        DAY);
  }

  private static Seq<RuleExample> growth() {
    return Vector.of(
        grown(SATISFIED, "19 members the day before two years have passed", 19, 0, -1),
        grown(UNDETERMINED, "19 members, and nobody says how large the target group is", 19, 0, 0),
        grown(SATISFIED, "20 members", 20, 0, 0),
        grown(SATISFIED, "21 members", 21, 0, 0),
        grown(VIOLATED, "19 members of a group of 20, which is not small", 19, 20, 0),
        grown(VIOLATED, "11 members of a group of 18 are less than two thirds", 11, 18, 0),
        grown(SATISFIED, "12 members of a group of 18 are two thirds", 12, 18, 0),
        grown(SATISFIED, "13 members of a group of 19 are more", 13, 19, 0),
        joined(VIOLATED, "10 companies of 16, and associations that are not of the group", 9, 0),
        joined(UNDETERMINED, "10 companies of 16, and one that may be the eleventh", 8, 1),
        RuleExample.of(
            PARTNERSHIPS,
            PARTNERSHIP_HAS_GROWN_AFTER_THE_APPROVAL,
            SATISFIED,
            "nothing was approved",
            aPartnershipOfThree(),
            new ConfirmCompliance(Optional.empty()),
            TWO_YEARS_ON),
        RuleExample.of(
            PARTNERSHIPS,
            PARTNERSHIP_HAS_GROWN_AFTER_THE_APPROVAL,
            VIOLATED,
            "no member is left, however small the target group",
            members(10, 0, 0)
                .foldLeft(
                    approved(members(10, 0, 0)),
                    (left, member) ->
                        after(left, DAY, new GiveUpRole(member.id(), PartnershipRole.PARTNER))),
            new ConfirmCompliance(Optional.empty()),
            TWO_YEARS_ON));
  }

  private static RuleExample joined(
      Verdict verdict, String sentence, int associations, int unestablished) {
    return RuleExample.of(
        PARTNERSHIPS,
        PARTNERSHIP_HAS_GROWN_AFTER_THE_APPROVAL,
        verdict,
        sentence,
        approved(members(10, associations, unestablished)),
        new ConfirmCompliance(Optional.of(16)),
        TWO_YEARS_ON);
  }

  private static Partnership approved(Seq<Organisation> members) {
    return after(
        aPartnershipOf(members),
        DAY,
        file(VERENIGDE_VERENIGINGEN),
        new ApproveApplication(GOVERNMENT));
  }

  private static RuleExample grown(
      Verdict verdict, String sentence, int companies, int group, int days) {
    return RuleExample.of(
        PARTNERSHIPS,
        PARTNERSHIP_HAS_GROWN_AFTER_THE_APPROVAL,
        verdict,
        sentence,
        approved(members(companies, 0, 0)),
        new ConfirmCompliance(Optional.of(group).filter(size -> size > 0)),
        TWO_YEARS_ON.plusDays(days));
  }

  private static Seq<RuleExample> signatures() {
    return Vector.of(
        signed(SATISFIED, "everybody signed", anActivePartnership()),
        signed(VIOLATED, "there is no agreement", aPartnershipOfThree()),
        signed(
            VIOLATED,
            "a new coordinator has not signed",
            after(anActivePartnership(), LATER, new AppointCoordinator(NEWCOMER))));
  }

  private static RuleExample signed(Verdict verdict, String sentence, Partnership state) {
    return RuleExample.of(
        PARTNERSHIPS,
        AGREEMENT_IS_SIGNED_BY_ALL,
        verdict,
        sentence,
        state,
        new ConfirmCompliance(Optional.empty()),
        LATER);
  }
}
