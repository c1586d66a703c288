package be.socialinnovation.partnership;

import static be.socialinnovation.partnership.PartnershipFixtures.ACW;
import static be.socialinnovation.partnership.PartnershipFixtures.DAY;
import static be.socialinnovation.partnership.PartnershipFixtures.GOVERNMENT;
import static be.socialinnovation.partnership.PartnershipFixtures.PARTNERSHIPS;
import static be.socialinnovation.partnership.PartnershipFixtures.VERENIGDE_VERENIGINGEN;
import static be.socialinnovation.partnership.PartnershipFixtures.aFiledPartnership;
import static be.socialinnovation.partnership.PartnershipFixtures.aPartnershipOf;
import static be.socialinnovation.partnership.PartnershipFixtures.after;
import static be.socialinnovation.partnership.PartnershipFixtures.file;
import static be.socialinnovation.partnership.PartnershipFixtures.form;
import static be.socialinnovation.partnership.PartnershipFixtures.members;
import static be.socialinnovation.partnership.PartnershipFixtures.organisation;
import static be.socialinnovation.partnership.PartnershipFixtures.theFounding22;
import static be.socialinnovation.partnership.PartnershipRule.ANSWER_IS_OF_THE_AUTHORITY_APPLIED_TO;
import static be.socialinnovation.partnership.PartnershipRule.APPLICATION_AWAITS_AN_ANSWER;
import static be.socialinnovation.partnership.PartnershipRule.DAY_FOLLOWS_WHAT_HAPPENED;
import static be.socialinnovation.partnership.PartnershipRule.ENOUGH_COMPANIES_ARE_MEMBERS_AT_APPLICATION;
import static be.socialinnovation.partnership.PartnershipRule.ENOUGH_SECTORS_TAKE_PART;
import static be.socialinnovation.partnership.PartnershipRule.NO_OTHER_APPLICATION_IS_ALIVE;
import static be.socialinnovation.partnership.PartnershipRule.PARTIES_ARE_DISTINCT_ORGANISATIONS;
import static be.socialinnovation.partnership.PartnershipRule.PARTNERSHIP_HAS_ENOUGH_MEMBERS;
import static be.socialinnovation.workflow.Verdict.SATISFIED;
import static be.socialinnovation.workflow.Verdict.UNDETERMINED;
import static be.socialinnovation.workflow.Verdict.VIOLATED;

import be.socialinnovation.organisation.EnterpriseNumber;
import be.socialinnovation.organisation.Organisation;
import be.socialinnovation.organisation.OrganisationId;
import be.socialinnovation.partnership.FormingCommand.ApproveApplication;
import be.socialinnovation.partnership.FormingCommand.FormPartnership;
import be.socialinnovation.partnership.FormingCommand.RejectApplication;
import be.socialinnovation.workflow.RuleExample;
import be.socialinnovation.workflow.Verdict;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

public final class PartnershipRuleExamples {

  private static final OrganisationId ANOTHER_AUTHORITY = OrganisationId.of("another-authority");
  private static final EnterpriseNumber NUMBER = EnterpriseNumber.of("0566988259");
  private static final Partnerships OF_TWO_SECTORS =
      Partnerships.under(PartnershipPolicy.vis2013().withMinimumSectors(2));

  private PartnershipRuleExamples() {}

  public static Seq<RuleExample> all() {
    return forming()
        .appendAll(answers())
        .appendAll(sectors())
        .appendAll(ComplianceRuleExamples.all())
        .appendAll(RoleRuleExamples.all())
        .appendAll(AgreementRuleExamples.all())
        .appendAll(ExitRuleExamples.all())
        .appendAll(ContributionRuleExamples.all());
  }

  private static Seq<RuleExample> forming() {
    return Vector.of(
        example(
            PARTNERSHIP_HAS_ENOUGH_MEMBERS,
            VIOLATED,
            "one organisation is below the minimum of two, whoever coordinates it",
            Partnership.unborn(),
            form(members(1, 0, 0))),
        example(
            PARTNERSHIP_HAS_ENOUGH_MEMBERS,
            SATISFIED,
            "two organisations are just enough",
            Partnership.unborn(),
            form(members(1, 1, 0))),
        example(
            PARTNERSHIP_HAS_ENOUGH_MEMBERS,
            SATISFIED,
            "the founding 22 are more than enough",
            Partnership.unborn(),
            form(theFounding22())),
        example(
            PARTIES_ARE_DISTINCT_ORGANISATIONS,
            SATISFIED,
            "the founding 22 and their coordinator are 23 organisations",
            Partnership.unborn(),
            form(theFounding22())),
        example(
            PARTIES_ARE_DISTINCT_ORGANISATIONS,
            SATISFIED,
            "a partner coordinates",
            Partnership.unborn(),
            new FormPartnership("three", theFounding22(), ACW)),
        example(
            PARTIES_ARE_DISTINCT_ORGANISATIONS,
            VIOLATED,
            "an id is listed twice",
            Partnership.unborn(),
            form(members(2, 0, 0).append(organisation("company 1")))),
        example(
            PARTIES_ARE_DISTINCT_ORGANISATIONS,
            VIOLATED,
            "two ids share an enterprise number",
            Partnership.unborn(),
            form(Vector.of(
                organisation("one").withEnterpriseNumber(NUMBER),
                organisation("other").withEnterpriseNumber(NUMBER)))),
        example(
            PARTIES_ARE_DISTINCT_ORGANISATIONS,
            VIOLATED,
            "the coordinator is a partner under another id",
            Partnership.unborn(),
            new FormPartnership(
                "three",
                members(2, 0, 0).append(organisation("one").withEnterpriseNumber(NUMBER)),
                organisation("other").withEnterpriseNumber(NUMBER))),
        example(
            DAY_FOLLOWS_WHAT_HAPPENED,
            VIOLATED,
            "an answer that counts from the day before the application",
            after(aPartnershipOf(theFounding22()), DAY.plusDays(1), file(ACW)),
            new ApproveApplication(GOVERNMENT)),
        example(
            DAY_FOLLOWS_WHAT_HAPPENED,
            SATISFIED,
            "an application on the day of the forming",
            aPartnershipOf(theFounding22()),
            file(ACW)),
        example(
            ENOUGH_COMPANIES_ARE_MEMBERS_AT_APPLICATION,
            SATISFIED,
            "15 of the founding 22 are companies, so that the one of unknown sector does not matter",
            aPartnershipOf(theFounding22()),
            file(VERENIGDE_VERENIGINGEN)),
        example(
            ENOUGH_COMPANIES_ARE_MEMBERS_AT_APPLICATION,
            SATISFIED,
            "ten companies are just enough",
            aPartnershipOf(members(10, 0, 1)),
            file(VERENIGDE_VERENIGINGEN)),
        example(
            ENOUGH_COMPANIES_ARE_MEMBERS_AT_APPLICATION,
            UNDETERMINED,
            "nine companies are enough only if the member of unknown sector is one too",
            aPartnershipOf(members(9, 0, 1)),
            file(VERENIGDE_VERENIGINGEN)),
        example(
            ENOUGH_COMPANIES_ARE_MEMBERS_AT_APPLICATION,
            VIOLATED,
            "eight companies are too few, whatever the member of unknown sector is",
            aPartnershipOf(members(8, 5, 1)),
            file(VERENIGDE_VERENIGINGEN)),
        example(
            ENOUGH_COMPANIES_ARE_MEMBERS_AT_APPLICATION,
            VIOLATED,
            "nine companies and many associations are too few",
            aPartnershipOf(members(9, 13, 0)),
            file(VERENIGDE_VERENIGINGEN)));
  }

  private static Seq<RuleExample> answers() {
    Partnership approved = after(aFiledPartnership(), DAY, new ApproveApplication(GOVERNMENT));
    Partnership rejected =
        after(aFiledPartnership(), DAY, new RejectApplication(GOVERNMENT, "no budget"));
    return Vector.of(
        example(
            ANSWER_IS_OF_THE_AUTHORITY_APPLIED_TO,
            SATISFIED,
            "the government approves what was filed with it",
            aFiledPartnership(),
            new ApproveApplication(GOVERNMENT)),
        example(
            ANSWER_IS_OF_THE_AUTHORITY_APPLIED_TO,
            VIOLATED,
            "another authority approves",
            aFiledPartnership(),
            new ApproveApplication(ANOTHER_AUTHORITY)),
        example(
            ANSWER_IS_OF_THE_AUTHORITY_APPLIED_TO,
            VIOLATED,
            "another authority rejects",
            aFiledPartnership(),
            new RejectApplication(ANOTHER_AUTHORITY, "not in its remit")),
        example(
            NO_OTHER_APPLICATION_IS_ALIVE,
            SATISFIED,
            "the first application",
            aPartnershipOf(theFounding22()),
            file(ACW)),
        example(
            NO_OTHER_APPLICATION_IS_ALIVE, SATISFIED, "one after a rejection", rejected, file(ACW)),
        example(
            NO_OTHER_APPLICATION_IS_ALIVE,
            VIOLATED,
            "one while another lies with the authority",
            aFiledPartnership(),
            file(ACW)),
        example(
            NO_OTHER_APPLICATION_IS_ALIVE, VIOLATED, "one after an approval", approved, file(ACW)),
        example(
            APPLICATION_AWAITS_AN_ANSWER,
            SATISFIED,
            "an answer to what was filed",
            aFiledPartnership(),
            new RejectApplication(GOVERNMENT, "no budget")),
        example(
            APPLICATION_AWAITS_AN_ANSWER,
            VIOLATED,
            "a second answer",
            approved,
            new RejectApplication(GOVERNMENT, "on second thoughts")),
        example(
            APPLICATION_AWAITS_AN_ANSWER,
            VIOLATED,
            "an answer to what was never filed",
            aPartnershipOf(theFounding22()),
            new ApproveApplication(GOVERNMENT)));
  }

  private static Seq<RuleExample> sectors() {
    return Vector.of(
        sectors(
            SATISFIED,
            "companies alone where coverage is an indicator only",
            PARTNERSHIPS,
            members(3, 0, 0)),
        sectors(SATISFIED, "two sectors where two are asked for", OF_TWO_SECTORS, members(3, 1, 1)),
        sectors(
            UNDETERMINED,
            "one sector, and a member that may come from another",
            OF_TWO_SECTORS,
            members(3, 0, 1)),
        sectors(VIOLATED, "one sector, established", OF_TWO_SECTORS, members(3, 0, 0)));
  }

  private static RuleExample sectors(
      Verdict verdict, String sentence, Partnerships workflow, Seq<Organisation> members) {
    return RuleExample.of(
        workflow,
        ENOUGH_SECTORS_TAKE_PART,
        verdict,
        sentence,
        Partnership.unborn(),
        form(members),
        DAY);
  }

  private static RuleExample example(
      PartnershipRule rule,
      Verdict verdict,
      String sentence,
      Partnership state,
      PartnershipCommand command) {
    return RuleExample.of(PARTNERSHIPS, rule, verdict, sentence, state, command, DAY);
  }
}
