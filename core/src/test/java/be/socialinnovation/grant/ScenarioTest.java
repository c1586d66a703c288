package be.socialinnovation.grant;

import static be.socialinnovation.grant.GrantFixtures.*;
import static be.socialinnovation.money.Money.eur;
import static org.assertj.core.api.Assertions.assertThat;

import be.socialinnovation.aid.AidBound;
import be.socialinnovation.aid.StateAidLaw;
import be.socialinnovation.grant.ApplicationCommand.DeclareAdmissible;
import be.socialinnovation.grant.SettlementCommand.PayTranche;
import be.socialinnovation.money.Money;
import be.socialinnovation.workflow.Finding;
import be.socialinnovation.workflow.Rule;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/*
 * The study of a small non-profit association in 2017: 60 000 euro of accepted costs, by the figures that vlaio.be published of the
 * feasibility study for SMEs. The budget is invented, the figures are not.
 */
class ScenarioTest {

  private static GrantApplication admissible(String external, String asked) {
    return after(
        submitted(aStudyCosting60000().withExternalKnowledge(eur(external)).withAsked(eur(asked))),
        new DeclareAdmissible("iwt"));
  }

  private static Seq<Rule> against(GrantApplication application, String amount) {
    return GRANTS
        .decide(application, award(eur(amount)), IN_TIME)
        .fold(refusal -> refusal.findings().map(Finding::rule), events -> Vector.empty());
  }

  @Nested
  class With_26_percent_of_external_knowledge {

    private final GrantApplication study = admissible("16000", "30000");

    @Test
    void half_of_the_costs_is_awarded_and_not_a_cent_more() {
      assertThat(against(study, "29999.99")).isEmpty();
      assertThat(against(study, "30000")).isEmpty();
      assertThat(against(study, "30000.01"))
          .containsExactly(AwardRule.AWARD_STAYS_WITHIN_WHAT_WAS_ASKED_AND_THE_SCHEME);
    }

    @Test
    void the_ceiling_of_a_small_enterprise_lies_above_it() {
      GrantRequest request = study.request().orElseThrow();
      assertThat(request
              .aidAnswer(StateAidLaw.union(), IN_TIME)
              .bounds()
              .bounds()
              .find(bound -> bound.kind() == AidBound.Kind.CEILING)
              .map(AidBound::sure))
          .contains(eur("42000"));
    }

    @Test
    void it_is_paid_in_two_equal_tranches() {
      var advanced = advanced("30000", "15000");
      var closed = closed(advanced, "60000", "16000");
      var paid = GRANTS
          .decide(closed, new PayTranche(eur("15000")), START)
          .get()
          .foldLeft(closed, GRANTS::evolve);
      assertThat(paid.totalPaid()).isEqualTo(eur("30000"));
      assertThat(paid.nextTranche()).isEmpty();
    }
  }

  @Nested
  class With_23_percent_of_external_knowledge {

    @Test
    void the_cap_of_25000_bites() {
      GrantApplication study = admissible("14000", "25000");
      assertThat(against(study, "25000")).isEmpty();
      assertThat(against(study, "25000.01"))
          .containsExactly(AwardRule.AWARD_STAYS_WITHIN_WHAT_WAS_ASKED_AND_THE_SCHEME);
      Money rest = eur("60000").minus(eur("25000"));
      assertThat(study.request().orElseThrow().rest()).isEqualTo(rest);
    }

    @Test
    void to_ask_for_half_is_not_admissible() {
      var submitted = submitted(aStudyCosting60000().withExternalKnowledge(eur("14000")));
      assertThat(GRANTS
              .decide(submitted, new DeclareAdmissible("iwt"), IN_TIME)
              .getLeft()
              .names(GrantRule.AID_ASKED_STAYS_WITHIN_THE_SCHEME))
          .isTrue();
    }
  }
}
