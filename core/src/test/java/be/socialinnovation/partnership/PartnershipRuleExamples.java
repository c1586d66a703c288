package be.socialinnovation.partnership;

import static be.socialinnovation.partnership.PartnershipFixtures.DAY;
import static be.socialinnovation.partnership.PartnershipFixtures.GOVERNMENT;
import static be.socialinnovation.partnership.PartnershipFixtures.PARTNERSHIPS;
import static be.socialinnovation.partnership.PartnershipFixtures.VERENIGDE_VERENIGINGEN;
import static be.socialinnovation.partnership.PartnershipFixtures.aFiledPartnership;
import static be.socialinnovation.partnership.PartnershipFixtures.aPartnershipOf;
import static be.socialinnovation.partnership.PartnershipFixtures.file;
import static be.socialinnovation.partnership.PartnershipFixtures.form;
import static be.socialinnovation.partnership.PartnershipFixtures.members;
import static be.socialinnovation.partnership.PartnershipFixtures.organisation;
import static be.socialinnovation.partnership.PartnershipFixtures.theFounding22;
import static be.socialinnovation.partnership.PartnershipRule.ANSWER_IS_OF_THE_AUTHORITY_APPLIED_TO;
import static be.socialinnovation.partnership.PartnershipRule.ENOUGH_COMPANIES_ARE_MEMBERS_AT_APPLICATION;
import static be.socialinnovation.partnership.PartnershipRule.MEMBERS_ARE_DISTINCT_ORGANISATIONS;
import static be.socialinnovation.partnership.PartnershipRule.PARTNERSHIP_HAS_ENOUGH_MEMBERS;
import static be.socialinnovation.workflow.Verdict.SATISFIED;
import static be.socialinnovation.workflow.Verdict.UNDETERMINED;
import static be.socialinnovation.workflow.Verdict.VIOLATED;

import be.socialinnovation.organisation.EnterpriseNumber;
import be.socialinnovation.organisation.OrganisationId;
import be.socialinnovation.partnership.PartnershipCommand.ApproveApplication;
import be.socialinnovation.partnership.PartnershipCommand.RejectApplication;
import be.socialinnovation.workflow.RuleExample;
import be.socialinnovation.workflow.Verdict;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

public final class PartnershipRuleExamples {

  private static final OrganisationId ANOTHER_AUTHORITY = OrganisationId.of("another-authority");
  private static final EnterpriseNumber NUMBER = EnterpriseNumber.of("0566988259");

  private PartnershipRuleExamples() {}

  public static Seq<RuleExample<?, ?, ?>> all() {
    return Vector.of(
        example(
            PARTNERSHIP_HAS_ENOUGH_MEMBERS,
            VIOLATED,
            "one organisation is below the minimum of two",
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
            MEMBERS_ARE_DISTINCT_ORGANISATIONS,
            SATISFIED,
            "the founding 22 are 22 organisations",
            Partnership.unborn(),
            form(theFounding22())),
        example(
            MEMBERS_ARE_DISTINCT_ORGANISATIONS,
            VIOLATED,
            "an id is listed twice",
            Partnership.unborn(),
            form(members(2, 0, 0).append(organisation("company 1")))),
        example(
            MEMBERS_ARE_DISTINCT_ORGANISATIONS,
            VIOLATED,
            "two ids share an enterprise number",
            Partnership.unborn(),
            form(Vector.of(
                organisation("one").withEnterpriseNumber(NUMBER),
                organisation("other").withEnterpriseNumber(NUMBER)))),
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
            file(VERENIGDE_VERENIGINGEN)),
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
            ANSWER_IS_OF_THE_AUTHORITY_APPLIED_TO,
            VIOLATED,
            "an authority approves what was never filed",
            aPartnershipOf(theFounding22()),
            new ApproveApplication(GOVERNMENT)));
  }

  private static RuleExample<?, ?, ?> example(
      PartnershipRule rule,
      Verdict verdict,
      String sentence,
      Partnership state,
      PartnershipCommand command) {
    return RuleExample.of(PARTNERSHIPS, rule, verdict, sentence, state, command, DAY);
  }
}
