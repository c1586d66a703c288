package be.socialinnovation.platform;

import static be.socialinnovation.money.Money.eur;
import static be.socialinnovation.platform.PlatformFixtures.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import be.socialinnovation.association.AssociationCommand.FoundAssociation;
import be.socialinnovation.fund.Conditions;
import be.socialinnovation.fund.ConfirmEngagement;
import be.socialinnovation.fund.Disburse;
import be.socialinnovation.fund.EngagementRule;
import be.socialinnovation.fund.FundRule;
import be.socialinnovation.fund.ReleaseEngagement;
import be.socialinnovation.fund.RequestRule;
import be.socialinnovation.fund.Standing;
import be.socialinnovation.grant.ApplicationCommand.DeclareInadmissible;
import be.socialinnovation.grant.ApplicationCommand.WithdrawApplication;
import be.socialinnovation.grant.AwardCommand.RefuseGrant;
import be.socialinnovation.grant.AwardCommand.RenounceAward;
import be.socialinnovation.grant.GrantCommand;
import be.socialinnovation.organisation.Organisation;
import be.socialinnovation.partnership.FormingCommand.FormPartnership;
import be.socialinnovation.platform.Request.ForAssociation;
import be.socialinnovation.platform.Request.ForFund;
import be.socialinnovation.platform.Request.ForGrant;
import be.socialinnovation.platform.Request.ForPartnership;
import be.socialinnovation.platform.Request.ForProject;
import be.socialinnovation.project.ProjectCommand.Decline;
import be.socialinnovation.project.ProjectCommand.Stop;
import be.socialinnovation.project.ProjectStage;
import be.socialinnovation.workflow.Stamp;
import be.socialinnovation.workflow.WorkflowRule;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PlatformTest {

  private static Standing standing(InnovationPlatform platform, String engagement) {
    return engagement(platform, engagement).standing();
  }

  @Nested
  class an_answer_of_the_agency {

    @Test
    void that_awards_makes_the_engagement_firm() {
      Handled handled = handled(aStudyAppliedFor(), IN_JULY, award("A-1"));
      assertThat(handled.consequences())
          .containsExactly(
              Consequence.settled(new ForFund("F-1", ConfirmEngagement.of("E-1", "A-1"))));
      assertThat(handled.unsettled()).isEmpty();
      assertThat(standing(handled.platform(), "E-1")).isEqualTo(Standing.FIRM);
    }

    @Test
    void that_refuses_releases_the_engagement() {
      requireRelease(aStudyAppliedFor(), new RefuseGrant("iwt", "no budget"));
    }

    @Test
    void that_finds_the_application_inadmissible_releases_the_engagement() {
      var submitted = after(
          aPlatform(),
          IN_JUNE,
          apply("A-1", "P-1", STUDY),
          askWaiting("E-1", "P-1", "A-1"),
          approve("E-1"));
      requireRelease(submitted, DeclareInadmissible.of("iwt", "incomplete"));
    }

    @Test
    void that_is_not_waited_for_since_the_applicant_withdraws_releases_the_engagement() {
      requireRelease(aStudyAppliedFor(), new WithdrawApplication("another scheme"));
    }

    @Test
    void that_the_applicant_renounces_releases_what_is_not_spent() {
      requireRelease(anAwardedStudy(), new RenounceAward("another funder pays all"));
    }

    private static void requireRelease(InnovationPlatform platform, GrantCommand answer) {
      Handled handled = handled(platform, IN_JULY, new ForGrant("A-1", answer));
      assertThat(handled.consequences())
          .containsExactly(Consequence.settled(
              new ForFund("F-1", ReleaseEngagement.of("E-1", stamp(IN_JULY).why()))));
      assertThat(standing(handled.platform(), "E-1")).isEqualTo(Standing.RELEASED);
      assertThat(fund(handled.platform(), "F-1").reserved()).isEqualTo(eur("0"));
    }

    @Test
    void that_awards_after_the_last_day_releases_the_engagement() {
      Conditions untilJune = Conditions.NONE.withConfirmedBy(IN_JULY.minusDays(1));
      var platform = after(
          aPlatform(),
          IN_JUNE,
          apply("A-1", "P-1", STUDY),
          declareAdmissible("A-1"),
          new ForFund("F-1", waitingFor("A-1", request("E-1", "P-1", STUDY))),
          new ForFund("F-1", approval("E-1").withConditions(untilJune)));
      assertThat(standing(after(platform, IN_JULY.minusDays(1), award("A-1")), "E-1"))
          .isEqualTo(Standing.FIRM);
      Handled late = handled(platform, IN_JULY, award("A-1"));
      assertThat(late.unsettled()).isEmpty();
      assertThat(standing(late.platform(), "E-1")).isEqualTo(Standing.RELEASED);
      assertThat(fund(late.platform(), "F-1").reserved()).isEqualTo(eur("0"));
    }

    @Test
    void leaves_no_money_to_be_approved_after_the_last_day() {
      Conditions untilJune = Conditions.NONE.withConfirmedBy(IN_JULY.minusDays(1));
      var asked = after(anAwardedStudy(), IN_JULY, askWaiting("E-2", "P-1", "A-1"));
      assertThat(asked
              .handle(new ForFund("F-1", approval("E-2").withConditions(untilJune)), stamp(IN_JULY))
              .getLeft()
              .names(RequestRule.LAST_DAYS_ARE_TO_COME))
          .isTrue();
    }

    @Test
    void reaches_every_fund_and_leaves_other_engagements_alone() {
      var platform = after(
          aStudyAppliedFor(),
          IN_JUNE,
          apply("A-2", "P-2", STUDY),
          askWaiting("E-2", "P-2", "A-2"),
          approve("E-2"),
          new ForFund("F-2", waitingFor("A-1", request("E-3", "P-1", STUDY))),
          new ForFund("F-2", approval("E-3")));
      Handled handled = handled(platform, IN_JULY, award("A-1"));
      assertThat(handled.consequences().map(it -> it.request().id())).containsExactly("F-1", "F-2");
      assertThat(standing(handled.platform(), "E-1")).isEqualTo(Standing.FIRM);
      assertThat(standing(handled.platform(), "E-2")).isEqualTo(Standing.CONDITIONAL);
      assertThat(standing(handled.platform(), "E-3")).isEqualTo(Standing.FIRM);
    }

    @Test
    void stands_when_what_follows_cannot_be_settled() {
      LocalDate earlier = IN_JUNE.plusDays(1);
      var platform = after(
          after(aPlatform(), IN_JUNE, apply("A-1", "P-1", STUDY), declareAdmissible("A-1")),
          IN_JULY,
          askWaiting("E-1", "P-1", "A-1"),
          approve("E-1"));
      Handled handled = platform
          .handle(award("A-1"), Stamp.of(earlier, stamp(IN_JULY).at(), "iwt", "entered late"))
          .get();
      assertThat(handled.platform().grants().dossier("A-1").state().award()).isPresent();
      assertThat(standing(handled.platform(), "E-1")).isEqualTo(Standing.CONDITIONAL);
      assertThat(handled.unsettled()).isEqualTo(handled.consequences()).hasSize(1);
      assertThat(handled.unsettled().single().refusal().orElseThrow())
          .matches(refusal -> refusal.names(FundRule.ENGAGEMENT_WAITS_FOR_THE_GRANT));
    }
  }

  @Nested
  class the_end_of_a_project {

    @Test
    void by_stopping_releases_what_is_reserved_in_every_fund() {
      var platform = after(
          aStudyAppliedFor(),
          IN_JUNE,
          new ForFund("F-2", request("E-2", "P-1", TRAJECTORY)),
          new ForFund("F-2", approval("E-2")),
          new ForFund("F-2", Disburse.of("E-2", eur("4000"))),
          ask("E-3", "P-2", STUDY),
          approve("E-3"));
      Handled handled = handled(platform, IN_JULY, new ForProject("P-1", new Stop()));
      assertThat(handled.unsettled()).isEmpty();
      assertThat(standing(handled.platform(), "E-1")).isEqualTo(Standing.RELEASED);
      assertThat(standing(handled.platform(), "E-2")).isEqualTo(Standing.RELEASED);
      assertThat(engagement(handled.platform(), "E-2").exposure()).isEqualTo(eur("4000"));
      assertThat(standing(handled.platform(), "E-3")).isEqualTo(Standing.FIRM);
    }

    @Test
    void by_declining_releases_what_is_reserved() {
      var platform =
          after(aPlatform(), IN_JUNE, propose("P-3"), ask("E-1", "P-3", STUDY), approve("E-1"));
      Handled handled = handled(platform, IN_JULY, new ForProject("P-3", new Decline()));
      assertThat(standing(handled.platform(), "E-1")).isEqualTo(Standing.RELEASED);
    }

    @Test
    void leaves_alone_what_is_fully_disbursed() {
      var platform = after(
          aPlatform(),
          IN_JUNE,
          ask("E-1", "P-1", STUDY),
          approve("E-1"),
          new ForFund("F-1", Disburse.of("E-1", eur("24000"))));
      Handled handled = handled(platform, IN_JULY, new ForProject("P-1", new Stop()));
      assertThat(handled.consequences()).isEmpty();
      assertThat(standing(handled.platform(), "E-1")).isEqualTo(Standing.FIRM);
    }
  }

  @Nested
  class an_engagement_approved_late {

    @Test
    void is_firm_at_once_when_the_grant_was_awarded_before() {
      var platform =
          after(anAwardedStudy(), IN_JULY, askWaiting("E-2", "P-1", "A-1"), approve("E-2"));
      assertThat(standing(platform, "E-2")).isEqualTo(Standing.FIRM);
    }

    private final InnovationPlatform refused = after(
        aStudyAppliedFor(), IN_JUNE, new ForGrant("A-1", new RefuseGrant("iwt", "no budget")));
    private final InnovationPlatform stopped =
        after(aPlatform(), IN_JUNE, new ForProject("P-1", new Stop()));
    private final Stamp before =
        Stamp.of(IN_JUNE.minusDays(1), stamp(IN_JULY).at(), "committee", "entered late");

    @Test
    void is_refused_when_the_grant_was_refused_before() {
      assertThat(after(refused, IN_JUNE, askWaiting("E-2", "P-1", "A-1"))
              .handle(approve("E-2"), stamp(IN_JULY))
              .getLeft()
              .names(EngagementRule.GRANT_CAN_STILL_COME))
          .isTrue();
    }

    @Test
    void is_released_at_once_when_the_grant_was_refused_meanwhile() {
      var later = after(
          after(aStudyAppliedFor(), IN_JUNE, askWaiting("E-2", "P-1", "A-1")),
          IN_JULY,
          new ForGrant("A-1", new RefuseGrant("iwt", "no budget")));
      Stamp late = Stamp.of(IN_JULY.minusDays(1), stamp(IN_JULY).at(), "committee", "entered late");
      var platform = later.handle(approve("E-2"), late).get().platform();
      assertThat(standing(platform, "E-2")).isEqualTo(Standing.RELEASED);
    }

    @Test
    void is_refused_when_the_grant_is_for_another_project() {
      assertThat(after(aStudyAppliedFor(), IN_JUNE, askWaiting("E-2", "P-2", "A-1"))
              .handle(approve("E-2"), stamp(IN_JULY))
              .getLeft()
              .names(EngagementRule.GRANT_IS_FOR_THE_SAME_WORK))
          .isTrue();
    }

    @Test
    void is_refused_when_the_project_has_ended() {
      assertThat(after(stopped, IN_JUNE, ask("E-2", "P-1", STUDY))
              .handle(approve("E-2"), stamp(IN_JULY))
              .getLeft()
              .names(EngagementRule.PROJECT_IS_OPEN))
          .isTrue();
    }

    @Test
    void is_released_at_once_when_the_project_has_ended_meanwhile() {
      var asked = after(aPlatform(), before.on(), ask("E-2", "P-1", STUDY));
      var platform = after(asked, IN_JUNE, new ForProject("P-1", new Stop()))
          .handle(approve("E-2"), before)
          .get()
          .platform();
      assertThat(standing(platform, "E-2")).isEqualTo(Standing.RELEASED);
    }

    @Test
    void waits_while_the_agency_has_not_answered() {
      assertThat(standing(aStudyAppliedFor(), "E-1")).isEqualTo(Standing.CONDITIONAL);
    }
  }

  @Nested
  class a_request {

    @Test
    void that_is_refused_leaves_the_platform_as_it_was() {
      var platform = aStudyAppliedFor();
      assertThat(platform.handle(startStudy("P-1", OWN), stamp(IN_JULY)).isLeft())
          .isTrue();
      assertThat(platform).isEqualTo(aStudyAppliedFor());
    }

    @Test
    void is_assessed_as_it_would_be_handled() {
      var waiting = aStudyAppliedFor();
      var refusal = waiting.handle(startStudy("P-1", OWN), stamp(IN_JULY)).getLeft();
      assertThat(waiting.assess(startStudy("P-1", OWN), IN_JULY)).isEqualTo(refusal.assessment());
      assertThat(anAwardedStudy().assess(startStudy("P-1", OWN), IN_JULY).isAllowed())
          .isTrue();
    }

    @Test
    void for_a_case_that_has_not_begun_is_refused_in_its_first_stage() {
      assertThat(aPlatform()
              .handle(new ForProject("P-9", new Stop()), stamp(IN_JULY))
              .getLeft())
          .matches(refusal -> refusal.names(WorkflowRule.COMMAND_IS_OPEN_IN_THE_STAGE));
      assertThat(aPlatform().projects().has("P-9")).isFalse();
      assertThat(aPlatform().projects().dossier("P-9").state().stage())
          .isEqualTo(ProjectStage.UNBORN);
    }

    @Test
    void for_a_case_without_an_id_is_a_mistake() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> aPlatform().handle(propose(" "), stamp(IN_JULY)));
    }

    @Test
    void entered_before_the_last_step_of_a_case_that_it_changes_is_a_mistake() {
      var platform = after(aStudyAppliedFor(), IN_JULY, ask("E-2", "P-2", STUDY), approve("E-2"));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> platform.handle(award("A-1"), stamp(IN_JUNE)));
    }

    @Test
    void reaches_the_cases_of_its_kind() {
      var founders = PARTNERS.map(partner -> Organisation.of(partner, partner.text()));
      var partnership =
          new ForPartnership("C", new FormPartnership("the 22", founders, founders.head()));
      var association = new ForAssociation(
          "V",
          FoundAssociation.of(
              "Sociale Innovatiefabriek",
              "social innovation",
              TreeSet.ofAll(PARTNERS),
              TreeSet.of("director-1", "director-2")));
      var platform = after(aPlatform(), IN_JUNE, partnership, association);
      assertThat(platform.partnerships().has("C")).isTrue();
      assertThat(platform.associations().has("V")).isTrue();
      assertThat(platform.assess(partnership, IN_JUNE).isAllowed()).isFalse();
      assertThat(Vector.of(partnership, association, propose("P-1"), award("A-1"), approve("E"))
              .map(platform::cases))
          .containsExactly(
              platform.partnerships(),
              platform.associations(),
              platform.projects(),
              platform.grants(),
              platform.funds());
    }
  }

  @Nested
  class a_case_that_was_kept {

    @Test
    void is_put_back() {
      var platform = anAwardedStudy();
      var restored = anEmptyPlatform()
          .withProjects(platform
              .projects()
              .dossiers()
              .values()
              .foldLeft(anEmptyPlatform().projects(), Cases::with));
      assertThat(restored.projects())
          .isEqualTo(platform.projects())
          .hasSameHashCodeAs(platform.projects());
      assertThat(restored).isNotEqualTo(platform);
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"})
    void is_not_put_among_cases_of_another_kind() {
      Cases funds = anEmptyPlatform().funds();
      assertThatIllegalArgumentException()
          .isThrownBy(() -> funds.with(aPlatform().projects().dossier("P-1")));
    }
  }

  @Nested
  class its_text {

    @Test
    void names_the_cases_and_what_followed() {
      assertThat(aStudyAppliedFor())
          .hasToString(
              "partnership: none\nassociation: none\nproject: P-1, P-2\ngrant: A-1\nfund: F-1, F-2");
      assertThat(handled(aStudyAppliedFor(), IN_JULY, award("A-1")).toString())
          .contains("F-1: ConfirmEngagement")
          .doesNotContain("not settled");
      assertThat(new Consequence(award("A-1"), Optional.empty()).toString()).startsWith("A-1: ");
    }
  }
}
