package be.socialinnovation.platform;

import static be.socialinnovation.money.Money.eur;
import static be.socialinnovation.platform.PlatformFixtures.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import be.socialinnovation.aid.SchemeLimits;
import be.socialinnovation.aid.YearlyLimit;
import be.socialinnovation.fund.Disburse;
import be.socialinnovation.fund.EngagementRule;
import be.socialinnovation.fund.ReleaseEngagement;
import be.socialinnovation.fund.Standing;
import be.socialinnovation.grant.ApplicationCommand.DraftApplication;
import be.socialinnovation.grant.ApplicationCommand.SubmitApplication;
import be.socialinnovation.grant.ApplicationCommand.WithdrawApplication;
import be.socialinnovation.grant.AwardCommand.AwardGrant;
import be.socialinnovation.grant.AwardCommand.LapseAward;
import be.socialinnovation.grant.AwardCommand.SignAgreement;
import be.socialinnovation.grant.AwardRule;
import be.socialinnovation.grant.GrantRequest;
import be.socialinnovation.grant.GrantRule;
import be.socialinnovation.grant.OtherApplications;
import be.socialinnovation.organisation.Organisation;
import be.socialinnovation.partnership.FormingCommand.FormPartnership;
import be.socialinnovation.platform.Request.ForFund;
import be.socialinnovation.platform.Request.ForGrant;
import be.socialinnovation.platform.Request.ForPartnership;
import be.socialinnovation.workflow.Assessment;
import be.socialinnovation.workflow.Checklist;
import be.socialinnovation.workflow.Finding;
import be.socialinnovation.workflow.Rule;
import be.socialinnovation.workflow.Verdict;
import io.vavr.collection.TreeSet;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ApplicationsTest {

  private static GrantRequest request(String project) {
    return ((SubmitApplication) apply("A-1", project, STUDY).command()).request();
  }

  private static ForGrant ofTwoAYear(String application, String project) {
    return new ForGrant(
        application,
        SubmitApplication.of(request(project)
            .withScheme(scheme ->
                scheme.withLimits(SchemeLimits.NONE.withPerYear(YearlyLimit.ofProjects(2))))));
  }

  private static Verdict verdict(Assessment assessment, Rule rule) {
    return assessment
        .findings()
        .filter(finding -> finding.rule().equals(rule))
        .map(Finding::verdict)
        .single();
  }

  @Nested
  class a_submission {

    @Test
    void is_refused_while_another_for_the_same_work_waits_for_a_decision() {
      var waiting = after(aPlatform(), IN_JUNE, apply("A-1", "P-1", STUDY));
      var second = apply("A-2", "P-1", STUDY);
      assertThat(verdict(waiting.assess(second, IN_JULY), GrantRule.NO_OTHER_APPLICATION_WAITS))
          .isEqualTo(Verdict.VIOLATED);
      assertThat(waiting.assess(apply("A-2", "P-2", STUDY), IN_JULY).isAllowed())
          .isTrue();
      assertThat(waiting.assess(apply("A-2", "P-1", TRAJECTORY), IN_JULY).isAllowed())
          .isTrue();
      var withdrawn =
          after(waiting, IN_JUNE, new ForGrant("A-1", new WithdrawApplication("a better plan")));
      assertThat(withdrawn.assess(second, IN_JULY).isAllowed()).isTrue();
    }

    @Test
    void is_the_last_of_two_in_a_calendar_year_and_those_that_came_to_nothing_do_not_count() {
      var rule = GrantRule.APPLICATIONS_STAY_WITHIN_THE_YEAR;
      var one = after(aPlatform(), IN_JUNE, ofTwoAYear("A-1", "P-1"));
      var two = after(one, IN_JUNE, ofTwoAYear("A-2", "P-2"));
      var withdrawn =
          after(two, IN_JUNE, new ForGrant("A-2", new WithdrawApplication("a better plan")));
      var third = ofTwoAYear("A-3", "P-2");
      assertThat(verdict(one.assess(third, IN_JULY), rule)).isEqualTo(Verdict.SATISFIED);
      assertThat(verdict(two.assess(third, IN_JULY), rule)).isEqualTo(Verdict.VIOLATED);
      assertThat(verdict(withdrawn.assess(third, IN_JULY), rule)).isEqualTo(Verdict.SATISFIED);
      assertThat(verdict(two.assess(third, LocalDate.of(2014, 1, 1)), rule))
          .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void is_told_of_the_others_whatever_the_caller_says_and_is_not_its_own_other() {
      var drafted = after(
          after(aPlatform(), IN_JUNE, apply("A-1", "P-1", STUDY)),
          IN_JUNE,
          new ForGrant("A-2", new DraftApplication(request("P-2"))));
      var submitted = after(
          drafted,
          IN_JULY,
          new ForGrant(
              "A-2", SubmitApplication.of(request("P-2")).withOthers(OtherApplications.NONE)));
      var recorded = (SubmitApplication)
          submitted.grants().dossier("A-2").steps().last().command().get();
      assertThat(recorded.others())
          .contains(new OtherApplications(TreeSet.empty(), TreeSet.of("A-1")));
    }

    @Test
    void names_a_project_and_a_partnership_that_are_there() {
      var request = request("P-1").withPartnership("nobody");
      assertThatIllegalArgumentException()
          .isThrownBy(
              () -> aPlatform().assess(new ForGrant("A-1", SubmitApplication.of(request)), IN_JUNE))
          .withMessageContaining("nobody");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> aPlatform()
              .assess(new ForGrant("A-1", new DraftApplication(request("P-9"))), IN_JUNE));
    }
  }

  @Nested
  class the_signing_of_the_agreement {

    @Test
    void is_told_whether_the_partners_have_signed_theirs_whatever_the_caller_says() {
      var partners = PARTNERS.map(partner -> Organisation.of(partner, partner.text()));
      var platform = after(
          aPlatform(),
          IN_JUNE,
          new ForPartnership("C", new FormPartnership("together", partners, partners.head())),
          new ForGrant("A-1", SubmitApplication.of(request("P-1").withPartnership("C"))),
          declareAdmissible("A-1"),
          award("A-1"));
      var sign = SignAgreement.of().withLegalPersonality(true).withCooperationAgreement(true);
      assertThat(verdict(
              platform.assess(new ForGrant("A-1", sign), IN_JULY),
              AwardRule.COOPERATION_AGREEMENT_IS_SIGNED))
          .isEqualTo(Verdict.VIOLATED);
      assertThat(anAwardedStudy()
              .assess(new ForGrant("A-1", SignAgreement.of().withLegalPersonality(true)), IN_JULY)
              .isAllowed())
          .isTrue();
    }
  }

  @Nested
  class an_award_that_lapses {

    private final ForGrant lapse = new ForGrant("A-1", new LapseAward("iwt"));
    private final InnovationPlatform awarded = after(
        aStudyAppliedFor(),
        IN_JUNE,
        new ForGrant("A-1", AwardGrant.of("iwt", eur("30000")).signedBy(IN_JULY.minusDays(1))));

    @Test
    void releases_the_engagement_that_it_had_made_firm() {
      assertThat(engagement(awarded, "E-1").standing()).isEqualTo(Standing.FIRM);
      Handled handled = handled(awarded, IN_JULY, lapse);
      assertThat(handled.consequences())
          .containsExactly(Consequence.settled(
              new ForFund("F-1", ReleaseEngagement.of("E-1", stamp(IN_JULY).why()))));
      assertThat(engagement(handled.platform(), "E-1").standing()).isEqualTo(Standing.RELEASED);
    }

    @Test
    void leaves_alone_what_the_fund_has_begun_to_pay_and_what_rests_on_another_application() {
      var paying = after(
          awarded,
          IN_JUNE,
          new ForFund("F-1", Disburse.of("E-1", eur("9000"))),
          ask("E-2", "P-2", STUDY),
          approve("E-2"));
      Handled handled = handled(paying, IN_JULY, lapse);
      assertThat(handled.consequences()).isEmpty();
      assertThat(engagement(handled.platform(), "E-1").standing()).isEqualTo(Standing.FIRM);
      assertThat(engagement(handled.platform(), "E-2").standing()).isEqualTo(Standing.FIRM);
    }

    @Test
    void is_waited_for_by_no_later_engagement() {
      var lapsed = handled(awarded, IN_JULY, lapse).platform();
      assertThat(verdict(
              after(lapsed, IN_JULY, askWaiting("E-2", "P-1", "A-1"))
                  .assess(approve("E-2"), IN_JULY),
              EngagementRule.GRANT_CAN_STILL_COME))
          .isEqualTo(Verdict.VIOLATED);
    }
  }

  @Nested
  class a_checklist {

    @Test
    void is_briefed_and_takes_no_step() {
      var waiting = after(aPlatform(), IN_JUNE, apply("A-1", "P-1", STUDY));
      Checklist clear = aPlatform().checklist("A-2", request("P-1"), IN_JULY);
      Checklist second = waiting.checklist("A-2", request("P-1"), IN_JULY);
      assertThat(clear.isClear()).isTrue();
      assertThat(second.with(Verdict.VIOLATED).map(Finding::rule))
          .containsExactly(GrantRule.NO_OTHER_APPLICATION_WAITS);
      assertThat(waiting.checklist("A-1", request("P-1"), IN_JULY).isClear()).isTrue();
    }

    @Test
    void names_a_project_that_is_there() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> aPlatform().checklist("A-1", request("P-9"), IN_JUNE));
    }
  }
}
