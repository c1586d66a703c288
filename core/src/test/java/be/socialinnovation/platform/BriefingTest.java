package be.socialinnovation.platform;

import static be.socialinnovation.money.Money.eur;
import static be.socialinnovation.platform.PlatformFixtures.*;
import static be.socialinnovation.platform.PlatformFixtures.IN_MARCH;
import static be.socialinnovation.platform.PlatformFixtures.after;
import static be.socialinnovation.platform.PlatformFixtures.anEmptyPlatform;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import be.socialinnovation.aid.Certainty;
import be.socialinnovation.aid.FundingLine;
import be.socialinnovation.aid.FundingPlan;
import be.socialinnovation.aid.FundingSource;
import be.socialinnovation.association.AssociationCommand.FoundAssociation;
import be.socialinnovation.association.AssociationRule;
import be.socialinnovation.association.FoundingApplication;
import be.socialinnovation.fund.ConfirmEngagement;
import be.socialinnovation.fund.Disburse;
import be.socialinnovation.fund.FundRule;
import be.socialinnovation.fund.ReleaseEngagement;
import be.socialinnovation.grant.ApplicationCommand.SubmitApplication;
import be.socialinnovation.grant.ApplicationCommand.WithdrawApplication;
import be.socialinnovation.grant.AwardCommand.RefuseGrant;
import be.socialinnovation.grant.GrantAidRule;
import be.socialinnovation.grant.GrantRequest;
import be.socialinnovation.grant.GrantStanding;
import be.socialinnovation.organisation.Organisation;
import be.socialinnovation.organisation.OrganisationId;
import be.socialinnovation.organisation.Sector;
import be.socialinnovation.partnership.FormingCommand.ApproveApplication;
import be.socialinnovation.partnership.FormingCommand.FileApplication;
import be.socialinnovation.partnership.FormingCommand.FormPartnership;
import be.socialinnovation.partnership.PartnershipCommand;
import be.socialinnovation.platform.Request.ForAssociation;
import be.socialinnovation.platform.Request.ForFund;
import be.socialinnovation.platform.Request.ForGrant;
import be.socialinnovation.platform.Request.ForPartnership;
import be.socialinnovation.platform.Request.ForProject;
import be.socialinnovation.project.ProjectCommand.ReportStudy;
import be.socialinnovation.project.ProjectCommand.StartTrajectory;
import be.socialinnovation.project.ProjectCommand.StartsWork;
import be.socialinnovation.project.ProjectRule;
import be.socialinnovation.project.StudyOutcome;
import be.socialinnovation.project.StudyReport;
import be.socialinnovation.workflow.Finding;
import be.socialinnovation.workflow.Rule;
import be.socialinnovation.workflow.Verdict;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class BriefingTest {

  private static StartsWork briefed(InnovationPlatform platform, LocalDate on, Request request) {
    return (StartsWork) Briefing.of(platform, request, on).command();
  }

  private static Seq<FundingLine> linesOfAStudy(InnovationPlatform platform) {
    return briefed(platform, IN_JULY, startStudy("P-1"))
        .financing()
        .orElseThrow()
        .lines();
  }

  private static Verdict verdict(
      InnovationPlatform platform, LocalDate on, Request request, Rule rule) {
    return platform
        .assess(request, on)
        .findings()
        .filter(finding -> finding.rule().equals(rule))
        .map(Finding::verdict)
        .single();
  }

  private static GrantStanding anInventedAward(String application) {
    return GrantStanding.builder()
        .application(application)
        .project("P-1")
        .purpose(STUDY)
        .authority("iwt")
        .submittedOn(IN_MARCH)
        .costsAcceptedFrom(IN_MARCH)
        .awardedOn(IN_JUNE)
        .awarded(eur("30000"))
        .build();
  }

  @Nested
  class the_start_of_a_study {

    @Test
    void is_told_of_the_award_and_of_the_fund_and_records_what_it_was_told() {
      var after = after(anAwardedStudy(), IN_JULY, startStudy("P-1", OWN));
      var recorded =
          (StartsWork) after.projects().dossier("P-1").steps().last().command().orElseThrow();
      assertThat(recorded.financing()).contains(FundingPlan.of(eur("60000"), AID, FUND, OWN));
      assertThat(recorded.grant().map(GrantStanding::application)).contains("A-1");
      assertThat(recorded.grant().map(GrantStanding::project)).contains("P-1");
      assertThat(recorded.grant().map(GrantStanding::purpose)).contains(STUDY);
      assertThat(recorded.grant().map(GrantStanding::awarded)).contains(eur("30000"));
    }

    @Test
    void is_told_without_the_caller_giving_any_plan() {
      assertThat(linesOfAStudy(anAwardedStudy())).containsExactly(AID, FUND);
    }

    @Test
    void keeps_what_the_caller_and_its_partners_bring() {
      var cash = line(FundingSource.PARTNER_CASH, "gezinsbond", "5000", Certainty.PROMISED);
      var inKind = line(FundingSource.IN_KIND, "joker", "1000", Certainty.WANTED);
      assertThat(briefed(anAwardedStudy(), IN_JULY, startStudy("P-1", cash, inKind, OWN))
              .financing()
              .orElseThrow()
              .lines())
          .containsExactly(AID, FUND, cash, inKind, OWN);
    }

    @Test
    void does_not_believe_the_caller_about_public_aid_and_funds() {
      Request invented =
          new ForProject("P-2", study(AID, FUND, OWN).withGrant(anInventedAward("A-9")));
      assertThat(briefed(anAwardedStudy(), IN_JULY, invented).grant()).isEmpty();
      assertThat(briefed(anAwardedStudy(), IN_JULY, invented).financing())
          .contains(FundingPlan.of(eur("60000"), OWN));
      assertThat(anAwardedStudy().handle(invented, stamp(IN_JULY)).getLeft().findings())
          .extracting(Finding::rule)
          .contains(ProjectRule.FIRM_MONEY_COVERS_THE_COSTS);
    }

    @Test
    void leaves_the_costs_of_the_plan_to_the_caller() {
      Request other =
          new ForProject("P-1", study().withFinancing(FundingPlan.of(eur("59999.99"), OWN)));
      assertThat(verdict(
              anAwardedStudy(), IN_JULY, other, ProjectRule.FUNDING_PLAN_IS_FOR_THESE_COSTS))
          .isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void counts_no_grant_and_no_engagement_of_another_project() {
      var request = startStudy("P-2", OWN);
      assertThat(briefed(anAwardedStudy(), IN_JULY, request).grant()).isEmpty();
      assertThat(briefed(anAwardedStudy(), IN_JULY, request).financing())
          .contains(FundingPlan.of(eur("60000"), OWN));
    }

    @Test
    void counts_no_grant_and_no_engagement_for_another_purpose() {
      var platform = after(
          aPlatform(),
          IN_JUNE,
          apply("A-1", "P-1", TRAJECTORY),
          declareAdmissible("A-1"),
          award("A-1"),
          ask("E-1", "P-1", TRAJECTORY),
          approve("E-1"));
      assertThat(linesOfAStudy(platform)).isEmpty();
      var trajectory = new ForProject("P-1", StartTrajectory.of(workFrom(IN_JULY)));
      assertThat(briefed(platform, IN_JULY, trajectory).financing())
          .contains(FundingPlan.of(eur("60000"), AID, FUND));
      assertThat(briefed(platform, IN_JULY, trajectory).grant()).isPresent();
    }
  }

  @Nested
  class an_engagement {

    @Test
    void that_waits_is_promised_and_the_aid_it_waits_for_is_wanted() {
      assertThat(linesOfAStudy(aStudyAppliedFor()))
          .containsExactly(
              line(FundingSource.PUBLIC_AID, "iwt", "30000", Certainty.WANTED),
              line(FundingSource.FUND, "F-1", "24000", Certainty.PROMISED));
    }

    @Test
    void that_is_firm_is_decided_in_every_fund() {
      var platform = after(
          aPlatform(),
          IN_JUNE,
          ask("E-1", "P-1", STUDY),
          approve("E-1"),
          new ForFund("F-2", request("E-1", "P-1", STUDY)),
          new ForFund("F-2", approval("E-1")));
      assertThat(linesOfAStudy(platform))
          .containsExactly(FUND, line(FundingSource.FUND, "F-2", "24000", Certainty.DECIDED));
    }

    @Test
    void that_is_released_is_nothing() {
      var platform = after(
          aPlatform(),
          IN_JUNE,
          ask("E-1", "P-1", STUDY),
          approve("E-1"),
          new ForFund("F-1", ReleaseEngagement.of("E-1", "no longer needed")));
      assertThat(linesOfAStudy(platform)).isEmpty();
    }

    @Test
    void that_is_released_after_a_disbursement_is_what_was_paid() {
      var platform = after(
          aPlatform(),
          IN_JUNE,
          ask("E-1", "P-1", STUDY),
          approve("E-1"),
          new ForFund("F-1", Disburse.of("E-1", eur("4000"))),
          new ForFund("F-1", ReleaseEngagement.of("E-1", "no longer needed")));
      assertThat(linesOfAStudy(platform))
          .containsExactly(line(FundingSource.FUND, "F-1", "4000", Certainty.PAID));
    }
  }

  @Nested
  class of_several_applications {

    @Test
    void one_that_came_to_nothing_hides_no_award() {
      var platform = after(
          anAwardedStudy(),
          IN_JUNE.plusDays(1),
          apply("A-2", "P-1", STUDY),
          new ForGrant("A-2", new WithdrawApplication("superfluous")),
          apply("A-3", "P-1", STUDY));
      assertThat(linesOfAStudy(platform)).containsExactly(AID, FUND);
    }

    @Test
    void one_that_is_open_counts_before_one_that_was_refused() {
      var platform = after(
          aPlatform(),
          IN_JUNE,
          apply("A-3", "P-1", STUDY),
          declareAdmissible("A-3"),
          new ForGrant("A-3", new RefuseGrant("iwt", "no budget")),
          apply("A-2", "P-1", STUDY));
      assertThat(
              briefed(platform, IN_JULY, startStudy("P-1")).grant().map(GrantStanding::application))
          .contains("A-2");
    }

    @Test
    void the_last_one_submitted_counts_among_equals() {
      var platform = after(
          after(
              aPlatform(),
              IN_JUNE,
              apply("A-2", "P-1", STUDY),
              new ForGrant("A-2", new WithdrawApplication("a better plan"))),
          IN_JUNE.plusDays(1),
          apply("A-1", "P-1", STUDY),
          new ForGrant("A-1", new WithdrawApplication("a better plan still")));
      assertThat(
              briefed(platform, IN_JULY, startStudy("P-1")).grant().map(GrantStanding::application))
          .contains("A-1");
    }

    @Test
    void one_that_was_refused_brings_no_money_but_is_told() {
      var platform = after(
          aStudyAppliedFor(), IN_JUNE, new ForGrant("A-1", new RefuseGrant("iwt", "no budget")));
      assertThat(linesOfAStudy(platform)).isEmpty();
      assertThat(briefed(platform, IN_JULY, startStudy("P-1")).grant()).isPresent();
    }
  }

  @Nested
  class a_second_study {

    private final InnovationPlatform afterTheFirst = after(
        after(anAwardedStudy(), IN_JULY, startStudy("P-1", OWN)),
        IN_AUGUST,
        new ForProject("P-1", ReportStudy.of(StudyReport.of(StudyOutcome.PIVOT, "too small"))),
        filePlan("P-1", "b"));

    @Test
    void cannot_count_on_what_paid_for_the_first() {
      var again = briefed(afterTheFirst, IN_AUGUST, startStudy("P-1", OWN));
      assertThat(again.grant()).isEmpty();
      assertThat(again.financing()).contains(FundingPlan.of(eur("60000"), OWN));
    }

    /* Work in another period is other costs, so that both awards are whole. */
    private static ForGrant inTheYearAfter(ForGrant apply) {
      SubmitApplication submit = (SubmitApplication) apply.command();
      GrantRequest asked = submit.request();
      return new ForGrant(
          apply.id(),
          SubmitApplication.of(asked
              .withEnd(asked.end().map(day -> day.plusYears(1)))
              .withStart(asked.start().map(day -> day.plusYears(1)))));
    }

    @Test
    void does_not_get_a_second_award_for_the_same_costs() {
      var applied =
          after(afterTheFirst, IN_AUGUST, apply("A-2", "P-1", STUDY), declareAdmissible("A-2"));
      assertThat(applied
              .handle(award("A-2"), stamp(IN_AUGUST))
              .getLeft()
              .names(GrantAidRule.AWARD_FITS_BESIDE_OTHER_AID))
          .isTrue();
    }

    @Test
    void counts_on_an_award_and_an_engagement_of_its_own() {
      LocalDate later = IN_AUGUST.plusDays(1);
      var platform = after(
          afterTheFirst,
          later,
          inTheYearAfter(apply("A-2", "P-1", STUDY)),
          declareAdmissible("A-2"),
          award("A-2"),
          ask("E-2", "P-1", STUDY),
          approve("E-2"));
      assertThat(briefed(platform, later, startStudy("P-1")).financing())
          .contains(FundingPlan.of(eur("60000"), AID, FUND));
    }

    @Test
    void counts_on_the_first_award_when_the_first_start_was_taken_back() {
      var started = after(anAwardedStudy(), IN_JULY, startStudy("P-1", OWN));
      var dossier = started.projects().dossier("P-1");
      var takenBack =
          dossier.takeBack(dossier.steps().last().version(), stamp(IN_JULY)).get();
      assertThat(linesOfAStudy(started.withProjects(started.projects().with(takenBack))))
          .containsExactly(AID, FUND);
    }
  }

  @Nested
  class a_late_entry {

    @Test
    void is_told_what_held_on_its_day() {
      LocalDate before = IN_JULY.minusDays(1);
      var platform = after(aStudyAppliedFor(), IN_JULY, award("A-1"));
      assertThat(briefed(platform, before, startStudy("P-1"))
              .financing()
              .orElseThrow()
              .firm())
          .isEqualTo(eur("0"));
      assertThat(
              briefed(platform, before, startStudy("P-1")).grant().orElseThrow().awardedOn())
          .isEmpty();
      assertThat(briefed(platform, IN_JULY, startStudy("P-1"))
              .financing()
              .orElseThrow()
              .firm())
          .isEqualTo(eur("54000"));
    }

    @Test
    void knows_nothing_of_what_began_after_its_day() {
      var request = startStudy("P-1");
      LocalDate before = IN_JUNE.minusDays(1);
      assertThat(briefed(anAwardedStudy(), before, request).grant()).isEmpty();
      assertThat(briefed(anAwardedStudy(), before, request).financing())
          .contains(FundingPlan.of(eur("60000")));
    }
  }

  @Nested
  class the_confirmation_of_an_engagement {

    private static Request confirm(Optional<GrantStanding> said) {
      return new ForFund("F-1", new ConfirmEngagement("E-1", "A-1", said));
    }

    @Test
    void is_told_where_the_application_stands_whatever_the_caller_says() {
      assertThat(verdict(
              aStudyAppliedFor(),
              IN_JULY,
              confirm(Optional.of(anInventedAward("A-1"))),
              FundRule.GRANT_IS_AWARDED))
          .isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void of_an_application_that_the_platform_does_not_hold_is_told_nothing() {
      assertThat(verdict(
              aPlatform(),
              IN_JULY,
              confirm(Optional.of(anInventedAward("A-1"))),
              FundRule.GRANT_IS_AWARDED))
          .isEqualTo(Verdict.UNDETERMINED);
    }
  }

  @Nested
  class the_founding_of_an_association {

    private static final OrganisationId GOVERNMENT = OrganisationId.of("vlaamse-regering");
    private static final Seq<Organisation> COMPANIES = Vector.range(0, 10)
        .map(number -> Organisation.builder()
            .id(OrganisationId.of("company-" + number))
            .name("company " + number)
            .sector(Sector.BUSINESS)
            .build());

    private static ForPartnership consortium(PartnershipCommand command) {
      return new ForPartnership("consortium", command);
    }

    private static ForAssociation foundOutOf(boolean said) {
      return new ForAssociation(
          "sif",
          FoundAssociation.of(
                  "Sociale Innovatiefabriek",
                  "social innovation",
                  TreeSet.ofAll(COMPANIES.map(Organisation::id)),
                  TreeSet.of("director-1", "director-2", "director-3"))
              .outOf(FoundingApplication.of("consortium").withApproved(said)));
    }

    private static Verdict verdictOn(LocalDate day, boolean said) {
      var platform = after(
          anEmptyPlatform(),
          IN_MARCH,
          consortium(new FormPartnership("the consortium", COMPANIES, COMPANIES.head())),
          consortium(new FileApplication(COMPANIES.head(), "a fabriek", GOVERNMENT)));
      platform = after(platform, IN_JUNE, consortium(new ApproveApplication(GOVERNMENT)));
      return verdict(
          platform, day, foundOutOf(said), AssociationRule.FOUNDING_APPLICATION_IS_APPROVED);
    }

    @Test
    void is_told_whether_the_application_is_approved_whatever_the_caller_says() {
      assertThat(verdictOn(IN_JUNE.minusDays(1), true)).isEqualTo(Verdict.VIOLATED);
      assertThat(verdictOn(IN_JUNE, false)).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void names_a_partnership_that_is_there() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> anEmptyPlatform().assess(foundOutOf(true), IN_JUNE))
          .withMessageContaining("consortium");
    }
  }

  @Nested
  class a_request_that_names_a_case_that_is_not_there {

    private static void requireMistake(Request request) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> aPlatform().handle(request, stamp(IN_JUNE)));
      assertThatIllegalArgumentException().isThrownBy(() -> aPlatform().assess(request, IN_JUNE));
    }

    @Test
    void is_a_mistake_of_the_caller() {
      requireMistake(apply("A-1", "P-9", STUDY));
      requireMistake(ask("E-1", "P-9", STUDY));
      requireMistake(askWaiting("E-1", "P-1", "A-9"));
    }
  }
}
