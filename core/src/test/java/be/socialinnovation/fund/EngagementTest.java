package be.socialinnovation.fund;

import static be.socialinnovation.fund.FundFixtures.FUNDS;
import static be.socialinnovation.fund.FundFixtures.after;
import static be.socialinnovation.fund.FundFixtures.afterOn;
import static be.socialinnovation.fund.FundFixtures.approve;
import static be.socialinnovation.fund.FundFixtures.approveWaiting;
import static be.socialinnovation.fund.FundFixtures.decide;
import static be.socialinnovation.fund.FundFixtures.votes;
import static be.socialinnovation.fund.FundFixtures.withCash;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import be.socialinnovation.committee.Deliberation;
import be.socialinnovation.committee.Motion;
import be.socialinnovation.committee.Recusal;
import be.socialinnovation.fund.ConditionCommand.AcceptMilestone;
import be.socialinnovation.fund.ConditionCommand.MeetCondition;
import be.socialinnovation.money.Money;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EngagementTest {

  private static Money euro(String amount) {
    return Money.eur(amount);
  }

  @Nested
  class Paid_by_milestones {

    private final Fund approved = after(
        withCash("22000.00"),
        approve("e-1", "100.00").withConditions(EngagementRuleExamples.STRICT));

    @Test
    void is_paid_as_they_are_accepted() {
      assertThat(decide(approved, Disburse.of("e-1", euro("60.00")))
              .getLeft()
              .names(EngagementRule.CONDITIONS_ARE_MET))
          .isTrue();
      Fund first = after(
          approved,
          MeetCondition.of("e-1", "agreement signed"),
          AcceptMilestone.of("e-1", "M1"),
          Disburse.of("e-1", euro("60.00")));
      assertThat(first.engagement("e-1").orElseThrow().payable()).isEqualTo(euro("0.00"));
      assertThat(first.reserved()).isEqualTo(euro("40.00"));
      assertThat(first.engagement("e-1").orElseThrow().openMilestones()).containsExactly("M2");
      Fund second =
          after(first, AcceptMilestone.of("e-1", "M2"), Disburse.of("e-1", euro("40.00")));
      assertThat(second.reserved()).isEqualTo(euro("0.00"));
      assertThat(second.exposure()).isEqualTo(euro("100.00"));
    }

    @Test
    void has_each_milestone_once() {
      Tranche first = Tranche.of("M1", euro("1.00"));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Conditions.NONE.withTranches(Vector.of(first, first)));
    }

    @Test
    void meets_only_conditions_that_were_set() {
      Engagement engagement = approved.engagement("e-1").orElseThrow();
      assertThatIllegalArgumentException()
          .isThrownBy(() -> engagement.withMet(engagement.met().add("insured")));
    }
  }

  @Nested
  class Waiting_for_a_grant_beyond_its_last_day {

    private final LocalDate last = FundFixtures.DAY.plusDays(30);
    private final Fund waiting = after(
        withCash("22000.00"),
        approveWaiting("e-1", "100.00", "A-1")
            .withConditions(Conditions.NONE.withConfirmedBy(last)),
        approveWaiting("e-2", "40.00", "A-2")
            .withConditions(Conditions.NONE.withConfirmedBy(last.plusDays(1))),
        approveWaiting("e-3", "7.00", "A-3"),
        approve("e-4", "3.00"));

    @Test
    void is_released_with_all_others_that_have_lapsed_and_no_other() {
      ReleaseLapsed release = ReleaseLapsed.of("no award in time");
      assertThat(FUNDS.decide(waiting, release, last.plusDays(1)).get())
          .containsExactly(new EngagementReleased("e-1", euro("100.00"), "no award in time"));
      Fund later = afterOn(last.plusDays(2), waiting, release);
      assertThat(later.reserved()).isEqualTo(euro("10.00"));
      assertThat(later.available()).isEqualTo(waiting.available().plus(euro("140.00")));
      assertThat(later.engagementsLapsedOn(LocalDate.MAX)).isEmpty();
    }
  }

  @Nested
  class Left_to_the_higher_body {

    private final Fund fund = withCash("22000.00");
    private final Deliberation referred = Vector.of("m2", "m3", "m4", "m5")
        .foldLeft(
            votes("f"),
            (it, member) -> it.withRecusal(Recusal.of(member, "mandate at the applicant")));
    private final ApproveEngagement approve = approve("e-1", "100.00").withDeliberation(referred);

    @Test
    void is_approved_when_that_body_decides_for_it() {
      assertThat(decide(fund, approve).getLeft().names(FundRule.COMMITTEE_DECIDES_BY_ITSELF))
          .isTrue();
      assertThat(decide(fund, approve.withHigher(votes("fff"))).isRight()).isTrue();
    }

    @Test
    void is_not_when_that_body_decides_against_it_or_on_something_else() {
      assertThat(decide(fund, approve.withHigher(votes("aaa")))
              .getLeft()
              .names(FundRule.COMMITTEE_HAS_A_MAJORITY))
          .isTrue();
      assertThat(
              decide(fund, approve.withHigher(votes("fff").withMotion(Motion.of("something else"))))
                  .getLeft()
                  .names(FundRule.COMMITTEE_DECIDES_BY_ITSELF))
          .isTrue();
    }

    @Test
    void is_decided_by_the_committee_when_it_can() {
      ApproveEngagement against = approve.withDeliberation(votes("aaa")).withHigher(votes("fff"));
      assertThat(decide(fund, against).getLeft().names(FundRule.COMMITTEE_HAS_A_MAJORITY))
          .isTrue();
    }

    @Test
    void amends_the_terms_too() {
      AmendTerms amend = AmendTerms.of(FundFixtures.TERMS.withNoticeDays(5), referred);
      assertThat(decide(fund, amend).isLeft()).isTrue();
      assertThat(decide(fund, amend.withHigher(votes("fff"))).isRight()).isTrue();
    }
  }
}
