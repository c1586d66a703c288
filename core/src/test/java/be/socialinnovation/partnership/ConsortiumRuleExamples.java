package be.socialinnovation.partnership;

import static be.socialinnovation.partnership.ConsortiumFixtures.CONSORTIA;
import static be.socialinnovation.partnership.ConsortiumFixtures.DAY;
import static be.socialinnovation.partnership.ConsortiumFixtures.GOVERNMENT;
import static be.socialinnovation.partnership.ConsortiumFixtures.VERENIGDE_VERENIGINGEN;
import static be.socialinnovation.partnership.ConsortiumFixtures.aConsortiumOf;
import static be.socialinnovation.partnership.ConsortiumFixtures.aFiledConsortium;
import static be.socialinnovation.partnership.ConsortiumFixtures.file;
import static be.socialinnovation.partnership.ConsortiumFixtures.form;
import static be.socialinnovation.partnership.ConsortiumFixtures.members;
import static be.socialinnovation.partnership.ConsortiumFixtures.organisation;
import static be.socialinnovation.partnership.ConsortiumFixtures.theFounding22;
import static be.socialinnovation.partnership.ConsortiumRule.ANSWER_IS_OF_THE_AUTHORITY_APPLIED_TO;
import static be.socialinnovation.partnership.ConsortiumRule.CONSORTIUM_HAS_ENOUGH_MEMBERS;
import static be.socialinnovation.partnership.ConsortiumRule.ENOUGH_COMPANIES_ARE_MEMBERS_AT_APPLICATION;
import static be.socialinnovation.partnership.ConsortiumRule.MEMBERS_ARE_DISTINCT_ORGANISATIONS;
import static be.socialinnovation.workflow.Verdict.SATISFIED;
import static be.socialinnovation.workflow.Verdict.UNDETERMINED;
import static be.socialinnovation.workflow.Verdict.VIOLATED;

import be.socialinnovation.organisation.EnterpriseNumber;
import be.socialinnovation.organisation.OrganisationId;
import be.socialinnovation.partnership.ConsortiumCommand.ApproveApplication;
import be.socialinnovation.partnership.ConsortiumCommand.RejectApplication;
import be.socialinnovation.workflow.RuleExample;
import be.socialinnovation.workflow.Verdict;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

public final class ConsortiumRuleExamples {

  private static final OrganisationId ANOTHER_AUTHORITY = OrganisationId.of("another-authority");
  private static final EnterpriseNumber NUMBER = EnterpriseNumber.of("0566988259");

  private ConsortiumRuleExamples() {}

  public static Seq<RuleExample> all() {
    return Vector.of(
        example(
            CONSORTIUM_HAS_ENOUGH_MEMBERS,
            VIOLATED,
            "one organisation is below the minimum of two",
            Consortium.unborn(),
            form(members(1, 0, 0))),
        example(
            CONSORTIUM_HAS_ENOUGH_MEMBERS,
            SATISFIED,
            "two organisations are just enough",
            Consortium.unborn(),
            form(members(1, 1, 0))),
        example(
            CONSORTIUM_HAS_ENOUGH_MEMBERS,
            SATISFIED,
            "the founding 22 are more than enough",
            Consortium.unborn(),
            form(theFounding22())),
        example(
            MEMBERS_ARE_DISTINCT_ORGANISATIONS,
            SATISFIED,
            "the founding 22 are 22 organisations",
            Consortium.unborn(),
            form(theFounding22())),
        example(
            MEMBERS_ARE_DISTINCT_ORGANISATIONS,
            VIOLATED,
            "an id is listed twice",
            Consortium.unborn(),
            form(members(2, 0, 0).append(organisation("company 1")))),
        example(
            MEMBERS_ARE_DISTINCT_ORGANISATIONS,
            VIOLATED,
            "two ids share an enterprise number",
            Consortium.unborn(),
            form(Vector.of(
                organisation("one").withEnterpriseNumber(NUMBER),
                organisation("other").withEnterpriseNumber(NUMBER)))),
        example(
            ENOUGH_COMPANIES_ARE_MEMBERS_AT_APPLICATION,
            SATISFIED,
            "15 of the founding 22 are companies, so that the one of unknown sector does not matter",
            aConsortiumOf(theFounding22()),
            file(VERENIGDE_VERENIGINGEN)),
        example(
            ENOUGH_COMPANIES_ARE_MEMBERS_AT_APPLICATION,
            SATISFIED,
            "ten companies are just enough",
            aConsortiumOf(members(10, 0, 1)),
            file(VERENIGDE_VERENIGINGEN)),
        example(
            ENOUGH_COMPANIES_ARE_MEMBERS_AT_APPLICATION,
            UNDETERMINED,
            "nine companies are enough only if the member of unknown sector is one too",
            aConsortiumOf(members(9, 0, 1)),
            file(VERENIGDE_VERENIGINGEN)),
        example(
            ENOUGH_COMPANIES_ARE_MEMBERS_AT_APPLICATION,
            VIOLATED,
            "eight companies are too few, whatever the member of unknown sector is",
            aConsortiumOf(members(8, 5, 1)),
            file(VERENIGDE_VERENIGINGEN)),
        example(
            ENOUGH_COMPANIES_ARE_MEMBERS_AT_APPLICATION,
            VIOLATED,
            "nine companies and many associations are too few",
            aConsortiumOf(members(9, 13, 0)),
            file(VERENIGDE_VERENIGINGEN)),
        example(
            ANSWER_IS_OF_THE_AUTHORITY_APPLIED_TO,
            SATISFIED,
            "the government approves what was filed with it",
            aFiledConsortium(),
            new ApproveApplication(GOVERNMENT)),
        example(
            ANSWER_IS_OF_THE_AUTHORITY_APPLIED_TO,
            VIOLATED,
            "another authority approves",
            aFiledConsortium(),
            new ApproveApplication(ANOTHER_AUTHORITY)),
        example(
            ANSWER_IS_OF_THE_AUTHORITY_APPLIED_TO,
            VIOLATED,
            "another authority rejects",
            aFiledConsortium(),
            new RejectApplication(ANOTHER_AUTHORITY, "not in its remit")),
        example(
            ANSWER_IS_OF_THE_AUTHORITY_APPLIED_TO,
            VIOLATED,
            "an authority approves what was never filed",
            aConsortiumOf(theFounding22()),
            new ApproveApplication(GOVERNMENT)));
  }

  private static RuleExample example(
      ConsortiumRule rule,
      Verdict verdict,
      String sentence,
      Consortium state,
      ConsortiumCommand command) {
    return RuleExample.of(CONSORTIA, rule, verdict, sentence, state, command, DAY);
  }
}
