package be.socialinnovation.examples.founding;

import static org.assertj.core.api.Assertions.assertThat;

import be.socialinnovation.association.AssemblyEvent.ItemVoted;
import be.socialinnovation.association.Association;
import be.socialinnovation.committee.Outcome;
import be.socialinnovation.fund.AccountLine;
import be.socialinnovation.fund.CapitalCalled;
import be.socialinnovation.fund.Fund;
import be.socialinnovation.fund.LossWrittenOff;
import be.socialinnovation.fund.PartnerEvent;
import be.socialinnovation.fund.Standing;
import be.socialinnovation.grant.GrantStage;
import be.socialinnovation.money.Money;
import be.socialinnovation.organisation.OrganisationId;
import be.socialinnovation.partnership.Partnership;
import be.socialinnovation.partnership.PartnershipRole;
import be.socialinnovation.partnership.Promises;
import be.socialinnovation.platform.InnovationPlatform;
import be.socialinnovation.project.AnchorChannel;
import be.socialinnovation.project.Project;
import be.socialinnovation.project.ProjectCommand.StartsWork;
import be.socialinnovation.project.ProjectStage;
import be.socialinnovation.project.StudyOutcome;
import be.socialinnovation.workflow.Language;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TaleTest {

  private static final InnovationPlatform END = Told.tale(Language.EN).platform();
  private static final Fund FUND = END.funds().dossier("angel-fund").state();

  @Nested
  class In_the_fund {

    @Test
    void the_accounts_of_22_partners_sum_to_the_total_in_every_column() {
      assertThat(FUND.register().accounts()).hasSize(22);
      for (AccountLine line : AccountLine.values()) {
        assertThat(sum(FUND.register().accounts().values().map(line::of)))
            .isEqualTo(line.of(FUND.statement()));
      }
    }

    @Test
    void every_call_is_shared_to_the_cent() {
      Seq<CapitalCalled> calls = events(CapitalCalled.class);
      assertThat(calls.map(CapitalCalled::amount))
          .containsExactly(Money.eur("27500.00"), Money.eur("12000.01"), Money.eur("50000.00"));
      assertThat(calls).allSatisfy(call -> {
        assertThat(call.parts()).hasSize(22);
        assertThat(sum(call.parts().values())).isEqualTo(call.amount());
      });
    }

    @Test
    void the_loss_is_shared_to_the_cent() {
      LossWrittenOff loss = events(LossWrittenOff.class).single();
      assertThat(loss.amount()).isEqualTo(Money.eur("14000.00"));
      assertThat(loss.borneBy().total()).isEqualTo(loss.amount());
      assertThat(loss.borneBy().partners()).isEqualTo(22);
      assertThat(loss.borneBy().firstLoss().keySet().map(OrganisationId::text))
          .containsExactly("impact-capital", "triodos-bank");
    }

    @Test
    void the_partner_for_whom_the_others_stepped_in_was_in_default_and_owes_nothing_any_more() {
      OrganisationId late = OrganisationId.of("kookatelier-ruim");
      var dossier = END.funds().dossier("angel-fund");
      assertThat(dossier
              .asOf(LocalDate.of(2014, 10, 1))
              .register()
              .partner(late)
              .orElseThrow()
              .isInDefault())
          .isTrue();
      assertThat(events(PartnerEvent.ShortfallCalled.class).single().parts()).hasSize(21);
      assertThat(FUND.statement(late).outstanding()).isEqualTo(Money.eur("0.00"));
      assertThat(FUND.statement(late).interest()).isEqualTo(Money.eur("0.00"));
      assertThat(FUND.surplus()).isEqualTo(Money.eur("6.50"));
    }

    @Test
    void the_engagement_is_released_where_the_agency_refused() {
      assertThat(END.grants().dossier("IWT-2013-103").state().stage())
          .isEqualTo(GrantStage.REFUSED);
      assertThat(FUND.engagement("E-3").orElseThrow().standing()).isEqualTo(Standing.RELEASED);
    }

    private <E> Seq<E> events(Class<E> type) {
      return END.funds()
          .dossier("angel-fund")
          .steps()
          .flatMap(step -> step.events())
          .filter(type::isInstance)
          .map(type::cast);
    }
  }

  @Nested
  class In_the_association {

    private final Seq<ItemVoted> votes = END.associations()
        .dossier("sociale-innovatiefabriek")
        .steps()
        .flatMap(step -> step.events())
        .filter(ItemVoted.class::isInstance)
        .map(ItemVoted.class::cast);

    @Test
    void the_change_of_statutes_lacks_its_quorum_and_carries_at_the_second_meeting() {
      assertThat(votes.map(vote -> vote.deliberation().outcome().result()))
          .containsExactly(Outcome.Result.NOT_QUORATE, Outcome.Result.CARRIED);
      assertThat(votes.head().deliberation().outcome().presentNeeded()).isEqualTo(16);
    }

    @Test
    void the_promoter_is_a_member_from_the_day_of_its_admission() {
      Association association =
          END.associations().dossier("sociale-innovatiefabriek").state();
      LocalDate admission = LocalDate.of(2014, 10, 6);
      assertThat(association.membersOn(admission.minusDays(1))).hasSize(22);
      assertThat(association.membersOn(admission)).hasSize(23);
    }
  }

  @Nested
  class In_the_partnerships {

    private final Partnership table =
        END.partnerships().dossier("samen-aan-tafel").state();

    @Test
    void the_consortium_is_coordinated_by_its_filer_who_is_no_member() {
      Partnership consortium = END.partnerships().dossier("consortium").state();
      LocalDate approval = consortium.approvedOn().orElseThrow();
      OrganisationId filer = OrganisationId.of("verenigde-verenigingen");
      assertThat(consortium.rolesOf(filer, approval))
          .containsExactlyInAnyOrder(PartnershipRole.FILER, PartnershipRole.COORDINATOR);
      assertThat(consortium.membersOn(approval)).hasSize(22);
    }

    @Test
    void a_municipality_is_succeeded_by_the_city_that_it_merged_into() {
      LocalDate merger = LocalDate.of(2015, 1, 1);
      assertThat(owner("B-3", merger.minusDays(1))).isEqualTo("gemeente-overdam");
      assertThat(owner("B-3", merger)).isEqualTo("stad-overdam-zandwijk");
    }

    @Test
    void hours_count_up_to_the_value_at_which_they_are_accepted() {
      Promises.Line hours = line("B-2", LocalDate.of(2014, 10, 27));
      assertThat(hours.sums().delivered()).isEqualTo(Money.eur("12000.00"));
      assertThat(hours.sums().counted()).isEqualTo(Money.eur("9500.00"));
    }

    @Test
    void money_is_late_until_the_breach_is_cured() {
      assertThat(line("B-1", LocalDate.of(2014, 12, 21)).sums().late())
          .isEqualTo(Money.eur("5000.00"));
      assertThat(line("B-1", LocalDate.of(2014, 12, 22)).sums().late())
          .isEqualTo(Money.eur("0.00"));
    }

    @Test
    void a_partner_leaves_and_its_access_right_stays() {
      OrganisationId workshop = OrganisationId.of("kookatelier-ruim");
      LocalDate exit = LocalDate.of(2015, 2, 13);
      assertThat(table.takesPart(workshop, exit.minusDays(1))).isTrue();
      assertThat(table.takesPart(workshop, exit)).isFalse();
      assertThat(table.obligationsOf(workshop, exit)).hasSize(1);
    }

    private String owner(String contribution, LocalDate on) {
      return line(contribution, on).party().text();
    }

    private Promises.Line line(String contribution, LocalDate on) {
      return table
          .contributionsOn(on)
          .lines()
          .find(line -> line.contribution().equals(contribution))
          .get();
    }
  }

  @Nested
  class In_the_projects {

    @Test
    void the_first_is_anchored_in_society_and_policy() {
      Project project = project("P-2013-001");
      assertThat(project.stage()).isEqualTo(ProjectStage.ANCHORED);
      assertThat(project.channelsOn(LocalDate.of(2015, 6, 30)))
          .containsExactly(AnchorChannel.SOCIETY, AnchorChannel.POLICY);
    }

    @Test
    void the_second_is_stopped_after_a_no_go() {
      Project project = project("P-2013-002");
      assertThat(project.stage()).isEqualTo(ProjectStage.STOPPED);
      assertThat(project.studyOutcomes()).containsExactly(StudyOutcome.NO_GO);
    }

    @Test
    void all_work_starts_on_a_plan_that_is_closed_exactly() {
      Seq<StartsWork> works = END.projects().dossiers().values().toVector().flatMap(Report::works);
      assertThat(works).hasSize(3).allSatisfy(work -> {
        assertThat(work.financing().orElseThrow().isClosed()).isTrue();
        assertThat(work.financing().orElseThrow().firm()).isEqualTo(work.work().acceptedCosts());
      });
    }

    private Project project(String id) {
      return END.projects().dossier(id).state();
    }
  }

  private static Money sum(Iterable<Money> amounts) {
    return io.vavr.collection.Vector.ofAll(amounts).reduce(Money::plus);
  }
}
