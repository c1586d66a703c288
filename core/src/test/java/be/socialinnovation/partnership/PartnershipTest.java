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
import static be.socialinnovation.partnership.PartnershipFixtures.theFounding22;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import be.socialinnovation.organisation.OrganisationId;
import be.socialinnovation.organisation.Sector;
import be.socialinnovation.partnership.PartnershipCommand.ApproveApplication;
import be.socialinnovation.partnership.PartnershipCommand.FormPartnership;
import be.socialinnovation.partnership.PartnershipCommand.RejectApplication;
import be.socialinnovation.partnership.PartnershipEvent.ApplicationRejected;
import be.socialinnovation.workflow.Dossier;
import be.socialinnovation.workflow.Finding;
import be.socialinnovation.workflow.Refusal;
import be.socialinnovation.workflow.Stamp;
import be.socialinnovation.workflow.Term;
import be.socialinnovation.workflow.Verdict;
import be.socialinnovation.workflow.WorkflowRule;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PartnershipTest {

  private static final LocalDate APPROVAL = LocalDate.of(2012, 12, 7);

  @Nested
  class The_founding_consortium {

    private final Dossier<Partnership, PartnershipCommand, PartnershipEvent> founding =
        Dossier.open("founding", PARTNERSHIPS)
            .handle(
                form(theFounding22()), Stamp.of(DAY, "user-1", "they want to found it together"))
            .flatMap(
                it -> it.handle(file(VERENIGDE_VERENIGINGEN), Stamp.of(DAY, "user-1", "the call")))
            .flatMap(it -> it.handle(
                new ApproveApplication(GOVERNMENT),
                Stamp.of(APPROVAL, "user-2", "decision of the government")))
            .get();

    @Test
    void goes_from_its_forming_to_the_approval() {
      assertThat(founding.state().stage()).isEqualTo(PartnershipStage.APPROVED);
      assertThat(founding.state().approvedOn()).contains(APPROVAL);
      assertThat(founding.asOf(APPROVAL.minusDays(1)).approvedOn()).isEmpty();
    }

    @Test
    void has_22_members() {
      assertThat(founding.state().members().size()).isEqualTo(22);
      assertThat(founding.state().companies().size()).isEqualTo(15);
    }

    @Test
    void is_filed_by_an_organisation_that_is_no_member() {
      assertThat(founding.state().rolesOf(VERENIGDE_VERENIGINGEN.id()))
          .containsExactly(PartnershipRole.FILER);
      assertThat(founding.state().rolesOf(OrganisationId.of("Telenet")))
          .containsExactly(PartnershipRole.MEMBER);
      assertThat(founding.state().rolesOf(OrganisationId.of("somebody-else"))).isEmpty();
    }

    @Test
    void lacks_two_sectors_of_the_helix_which_no_rule_minds() {
      HelixCoverage coverage = founding.state().coverage();
      assertThat(coverage.present()).containsExactly(Sector.CIVIL_SOCIETY, Sector.BUSINESS);
      assertThat(coverage.missing())
          .containsExactly(Sector.KNOWLEDGE_INSTITUTION, Sector.GOVERNMENT);
      assertThat(coverage.unestablished()).isEqualTo(1);
      assertThat(coverage.isComplete()).isFalse();
    }

    @Test
    void reads_well() {
      assertThat(founding.state())
          .hasToString("Sociale Innovatiefabriek in stage APPROVED: 22 members,"
              + " 2 of 4 sectors (civil society 6, business 15), 1 not established,"
              + " filed by de Verenigde Verenigingen");
    }

    @Test
    void is_the_same_whatever_the_order_of_its_members() {
      assertThat(PARTNERSHIPS.decide(Partnership.unborn(), form(theFounding22().reverse()), DAY))
          .isEqualTo(PARTNERSHIPS.decide(Partnership.unborn(), form(theFounding22()), DAY));
    }
  }

  @Nested
  class A_filer {

    @Test
    void may_be_a_member_too() {
      var telenet = theFounding22().find(it -> it.name().equals("Telenet")).get();
      Partnership filed = aPartnershipOf(theFounding22());
      filed = PARTNERSHIPS
          .decide(filed, file(telenet), DAY)
          .get()
          .foldLeft(filed, PARTNERSHIPS::evolve);
      assertThat(filed.rolesOf(telenet.id()))
          .containsExactly(PartnershipRole.MEMBER, PartnershipRole.FILER);
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
      Partnership rejected = PARTNERSHIPS.evolve(
          aFiledPartnership(), new ApplicationRejected(GOVERNMENT, "no budget", APPROVAL));
      assertThat(rejected.approvedOn()).isEmpty();
      assertThat(PARTNERSHIPS.open(rejected).map(Term::name)).containsExactly("FileApplication");
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
              PartnershipRule.ANSWER_IS_OF_THE_AUTHORITY_APPLIED_TO);
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
      assertThatIllegalArgumentException().isThrownBy(() -> policy.withMinimumCompanies(-1));
    }
  }

  @Nested
  class A_host {

    @Test
    void adds_rules_of_its_own() {
      Partnerships strict =
          PARTNERSHIPS.and(Vector.of(PartnershipRule.MEMBERS_ARE_DISTINCT_ORGANISATIONS));
      assertThat(strict.guards()).hasSize(PARTNERSHIPS.guards().size() + 1);
      assertThat(strict).isNotEqualTo(PARTNERSHIPS);
    }
  }

  @Test
  void a_name_a_title_and_a_reason_are_never_blank() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FormPartnership(" ", theFounding22()));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new PartnershipCommand.FileApplication(VERENIGDE_VERENIGINGEN, "", GOVERNMENT));
    assertThatIllegalArgumentException().isThrownBy(() -> new RejectApplication(GOVERNMENT, ""));
  }
}
