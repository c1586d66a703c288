package be.socialinnovation.partnership;

import static be.socialinnovation.partnership.PartnershipFixtures.ACW;
import static be.socialinnovation.partnership.PartnershipFixtures.DAY;
import static be.socialinnovation.partnership.PartnershipFixtures.GOVERNMENT;
import static be.socialinnovation.partnership.PartnershipFixtures.LATER;
import static be.socialinnovation.partnership.PartnershipFixtures.PARTNERSHIPS;
import static be.socialinnovation.partnership.PartnershipFixtures.TELENET;
import static be.socialinnovation.partnership.PartnershipFixtures.VERENIGDE_VERENIGINGEN;
import static be.socialinnovation.partnership.PartnershipFixtures.aFiledPartnership;
import static be.socialinnovation.partnership.PartnershipFixtures.aPartnershipOf;
import static be.socialinnovation.partnership.PartnershipFixtures.after;
import static be.socialinnovation.partnership.PartnershipFixtures.file;
import static be.socialinnovation.partnership.PartnershipFixtures.form;
import static be.socialinnovation.partnership.PartnershipFixtures.id;
import static be.socialinnovation.partnership.PartnershipFixtures.members;
import static be.socialinnovation.partnership.PartnershipFixtures.theFounding22;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import be.socialinnovation.organisation.Sector;
import be.socialinnovation.partnership.FormingCommand.ApproveApplication;
import be.socialinnovation.partnership.FormingCommand.FileApplication;
import be.socialinnovation.partnership.FormingCommand.FormPartnership;
import be.socialinnovation.partnership.FormingCommand.RejectApplication;
import be.socialinnovation.partnership.FormingEvent.ApplicationFiled;
import be.socialinnovation.partnership.FormingEvent.ApplicationRejected;
import be.socialinnovation.workflow.Dossier;
import be.socialinnovation.workflow.Finding;
import be.socialinnovation.workflow.Refusal;
import be.socialinnovation.workflow.Stamp;
import be.socialinnovation.workflow.Verdict;
import be.socialinnovation.workflow.WorkflowRule;
import io.vavr.collection.Vector;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PartnershipTest {

  private static final LocalDate APPROVAL = LocalDate.of(2012, 12, 7);

  @Nested
  class The_founding_consortium {

    private final Dossier<Partnership, PartnershipCommand, PartnershipEvent> founding =
        Dossier.open("founding", PARTNERSHIPS)
            .handle(form(theFounding22()), Stamp.of(DAY, "user-1", "to found it together"))
            .flatMap(
                it -> it.handle(file(VERENIGDE_VERENIGINGEN), Stamp.of(DAY, "user-1", "the call")))
            .flatMap(it -> it.handle(
                new ApproveApplication(GOVERNMENT),
                Stamp.of(APPROVAL, "user-2", "decision of the government")))
            .get();

    @Test
    void goes_from_its_forming_to_the_approval() {
      assertThat(founding.state().stage()).isEqualTo(PartnershipStage.FORMED);
      assertThat(founding.state().approvedOn()).contains(APPROVAL);
      assertThat(founding.asOf(APPROVAL.minusDays(1)).approvedOn()).isEmpty();
    }

    @Test
    void has_22_members_from_the_day_of_its_forming() {
      assertThat(founding.state().membersOn(DAY)).hasSize(22);
      assertThat(founding.state().membersOn(DAY.minusDays(1))).isEmpty();
    }

    @Test
    void is_filed_and_coordinated_by_an_organisation_that_is_no_member() {
      assertThat(founding.state().rolesOf(VERENIGDE_VERENIGINGEN.id(), DAY))
          .containsExactly(PartnershipRole.COORDINATOR, PartnershipRole.FILER);
      assertThat(founding.state().coordinatorOn(DAY)).contains(VERENIGDE_VERENIGINGEN);
      assertThat(founding.state().rolesOf(TELENET.id(), DAY))
          .containsExactly(PartnershipRole.PARTNER);
      assertThat(founding.state().rolesOf(id("somebody else"), DAY)).isEmpty();
    }

    @Test
    void lacks_two_sectors_of_the_helix_which_no_rule_minds() {
      HelixCoverage coverage = founding.state().coverageOn(DAY);
      assertThat(coverage.present()).containsExactly(Sector.CIVIL_SOCIETY, Sector.BUSINESS);
      assertThat(coverage.missing())
          .containsExactly(Sector.KNOWLEDGE_INSTITUTION, Sector.GOVERNMENT);
      assertThat(coverage.unestablished()).isEqualTo(1);
      assertThat(coverage.isComplete()).isFalse();
    }

    @Test
    void reads_well() {
      assertThat(founding.state())
          .hasToString("Sociale Innovatiefabriek in stage FORMED: 22 members,"
              + " 2 of 4 sectors (civil society 6, business 15), 1 not established,"
              + " coordinated by de Verenigde Verenigingen, filed by de Verenigde Verenigingen");
    }

    @Test
    void is_the_same_whatever_the_order_of_its_members() {
      assertThat(PARTNERSHIPS.decide(Partnership.unborn(), form(theFounding22().reverse()), DAY))
          .isEqualTo(PARTNERSHIPS.decide(Partnership.unborn(), form(theFounding22()), DAY));
    }

    @Test
    void takes_no_entry_from_before_its_forming() {
      Instant entered = LATER.atStartOfDay().toInstant(ZoneOffset.UTC);
      Stamp late = Stamp.of(DAY.minusDays(1), entered, "user-2", "entered late");
      Refusal refusal =
          founding.handle(new RejectApplication(GOVERNMENT, "no budget"), late).getLeft();
      assertThat(refusal.names(WorkflowRule.COMMAND_IS_OPEN_IN_THE_STAGE)).isTrue();
    }
  }

  @Nested
  class A_filer {

    @Test
    void may_be_a_member_too() {
      Partnership filed = after(aPartnershipOf(theFounding22()), DAY, file(TELENET));
      assertThat(filed.rolesOf(TELENET.id(), DAY))
          .containsExactly(PartnershipRole.PARTNER, PartnershipRole.FILER);
    }

    @Test
    void is_one_until_the_application_is_rejected() {
      Partnership rejected =
          after(aFiledPartnership(), APPROVAL, new RejectApplication(GOVERNMENT, "no budget"));
      assertThat(rejected.rolesOf(VERENIGDE_VERENIGINGEN.id(), APPROVAL.minusDays(1)))
          .contains(PartnershipRole.FILER);
      assertThat(rejected.rolesOf(VERENIGDE_VERENIGINGEN.id(), APPROVAL))
          .containsExactly(PartnershipRole.COORDINATOR);
    }
  }

  @Nested
  class A_rejection {

    @Test
    void keeps_its_reason() {
      assertThat(PARTNERSHIPS
              .decide(aFiledPartnership(), new RejectApplication(GOVERNMENT, "no budget"), APPROVAL)
              .get())
          .isEqualTo(Vector.of(new ApplicationRejected(GOVERNMENT, "no budget", APPROVAL)));
    }

    @Test
    void leaves_the_way_open_for_another_application() {
      Partnership again = after(
          aFiledPartnership(), APPROVAL, new RejectApplication(GOVERNMENT, "no budget"), file(ACW));
      assertThat(again.approvedOn()).isEmpty();
      assertThat(again.holdersOf(PartnershipRole.FILER, APPROVAL)).containsExactly(ACW);
    }

    @Test
    void cannot_come_before_what_it_answers() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> PARTNERSHIPS.evolve(
              aPartnershipOf(theFounding22()), new ApplicationRejected(GOVERNMENT, "no", DAY)));
    }
  }

  @Nested
  class A_refusal {

    @Test
    void says_that_nobody_can_tell_while_a_sector_would_decide() {
      Refusal refusal = PARTNERSHIPS
          .decide(aPartnershipOf(members(9, 3, 1)), file(VERENIGDE_VERENIGINGEN), DAY)
          .getLeft();
      assertThat(refusal.findings().map(Finding::rule))
          .containsExactly(PartnershipRule.ENOUGH_COMPANIES_ARE_MEMBERS_AT_APPLICATION);
      assertThat(refusal.findings().map(Finding::verdict)).containsExactly(Verdict.UNDETERMINED);
    }

    @Test
    void names_the_stage_when_something_comes_too_early() {
      Refusal refusal = PARTNERSHIPS
          .decide(Partnership.unborn(), new ApproveApplication(GOVERNMENT), DAY)
          .getLeft();
      assertThat(refusal.findings().map(Finding::rule))
          .containsExactly(
              WorkflowRule.COMMAND_IS_OPEN_IN_THE_STAGE,
              PartnershipRule.ANSWER_IS_OF_THE_AUTHORITY_APPLIED_TO,
              PartnershipRule.APPLICATION_AWAITS_AN_ANSWER);
    }
  }

  @Nested
  class The_policy {

    private final PartnershipPolicy policy = PartnershipPolicy.vis2013();

    @Test
    void takes_applications_until_the_last_day_of_2017() {
      assertThat(policy.covers(LocalDate.of(2017, 12, 31))).isTrue();
      assertThat(policy.covers(LocalDate.of(2018, 1, 1))).isFalse();
    }

    @Test
    void ends_no_earlier_than_it_begins_and_asks_for_no_negative_number() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> policy.withValidTo(LocalDate.of(2011, 12, 31)));
      assertThatIllegalArgumentException().isThrownBy(() -> policy.withMinimumMembers(-1));
      assertThatIllegalArgumentException().isThrownBy(() -> policy.withMinimumSectors(-1));
      assertThatIllegalArgumentException().isThrownBy(() -> policy.withMinimumCompanies(-1));
    }
  }

  @Nested
  class A_host {

    @Test
    void adds_rules_of_its_own() {
      Partnerships strict = PARTNERSHIPS.and(Vector.of(PartnershipRule.ENOUGH_SECTORS_TAKE_PART));
      assertThat(strict.guards()).hasSize(PARTNERSHIPS.guards().size() + 1);
      assertThat(strict).isNotEqualTo(PARTNERSHIPS);
    }
  }

  @Test
  void a_name_a_title_and_a_reason_are_never_blank() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FormPartnership(" ", theFounding22(), ACW));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FileApplication(VERENIGDE_VERENIGINGEN, "", GOVERNMENT));
    assertThatIllegalArgumentException().isThrownBy(() -> new RejectApplication(GOVERNMENT, ""));
  }

  @Test
  void an_application_is_answered_on_a_day_or_not_at_all() {
    Application filed = aFiledPartnership().application().get();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> filed.withDecidedOn(Optional.of(APPROVAL)));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new ApplicationFiled(filed.answered(ApplicationStanding.APPROVED, APPROVAL)));
  }
}
