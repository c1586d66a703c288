package be.socialinnovation.fund;

import static be.socialinnovation.fund.FundFixtures.FUNDS;
import static be.socialinnovation.fund.FundFixtures.after;
import static be.socialinnovation.fund.FundFixtures.afterOn;
import static be.socialinnovation.fund.FundFixtures.approve;
import static be.socialinnovation.fund.FundFixtures.approveWaiting;
import static be.socialinnovation.fund.FundFixtures.asked;
import static be.socialinnovation.fund.FundFixtures.decide;
import static be.socialinnovation.fund.FundFixtures.request;
import static be.socialinnovation.fund.FundFixtures.requestWaiting;
import static be.socialinnovation.fund.FundFixtures.votes;
import static be.socialinnovation.fund.FundFixtures.withCash;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import be.socialinnovation.committee.Deliberation;
import be.socialinnovation.committee.Motion;
import be.socialinnovation.committee.Recusal;
import be.socialinnovation.fund.ConditionCommand.AcceptMilestone;
import be.socialinnovation.fund.ConditionCommand.MeetCondition;
import be.socialinnovation.fund.RequestCommand.RecordDiligence;
import be.socialinnovation.fund.RequestCommand.WithdrawRequest;
import be.socialinnovation.money.Money;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
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
        requestWaiting("e-1", "100.00", "A-1"),
        approveWaiting("e-1", "100.00").withConditions(Conditions.NONE.withConfirmedBy(last)),
        requestWaiting("e-2", "40.00", "A-2"),
        approveWaiting("e-2", "40.00")
            .withConditions(Conditions.NONE.withConfirmedBy(last.plusDays(1))),
        requestWaiting("e-3", "7.00", "A-3"),
        approveWaiting("e-3", "7.00"),
        approve("e-4", "3.00"));

    @Test
    void is_released_with_all_others_that_have_lapsed_and_no_other() {
      ReleaseLapsed release = new ReleaseLapsed();
      assertThat(FUNDS.decide(waiting, release, last.plusDays(1)).get())
          .containsExactly(new EngagementLapsed("e-1", last, euro("100.00")));
      Fund later = afterOn(last.plusDays(2), waiting, release);
      assertThat(later.reserved()).isEqualTo(euro("10.00"));
      assertThat(later.available()).isEqualTo(waiting.available().plus(euro("140.00")));
      assertThat(later.engagementsLapsedOn(LocalDate.MAX)).isEmpty();
    }

    @Test
    void is_not_counted_as_reserved_from_the_day_after() {
      assertThat(waiting.reservedOn(last)).isEqualTo(euro("150.00"));
      assertThat(waiting.availableOn(last)).isEqualTo(waiting.available());
      assertThat(waiting.reservedOn(last.plusDays(1))).isEqualTo(euro("50.00"));
      assertThat(waiting.availableOn(last.plusDays(1)))
          .isEqualTo(waiting.available().plus(euro("100.00")));
    }

    @Test
    void never_blocks_a_promise_and_is_on_record_before_it() {
      Fund full = asked(waiting, approve("e-5", "21950.00"));
      ApproveEngagement all =
          approve("e-5", "21950.00").withDeliberation(votes("fff").withOn(last));
      assertThat(FUNDS.decide(full, all, last).getLeft().names(FundRule.MONEY_IS_AVAILABLE))
          .isTrue();
      assertThat(FUNDS.decide(full, all, last.plusDays(1)).get().map(Object::getClass))
          .isEqualTo(Vector.of(EngagementLapsed.class, EngagementApproved.class));
    }

    @Test
    void cannot_be_confirmed_and_a_refusal_records_nothing() {
      ConfirmEngagement confirm = ConfirmEngagement.of("e-1", "A-1")
          .withGrant(FundFixtures.awarded("A-1", FundFixtures.DAY));
      var refusal = FUNDS.decide(waiting, confirm, last.plusDays(1)).getLeft();
      assertThat(refusal.names(EngagementRule.RESERVATION_HAS_NOT_LAPSED)).isTrue();
      assertThat(refusal.names(FundRule.ENGAGEMENT_WAITS_FOR_THE_GRANT)).isTrue();
    }
  }

  @Nested
  class With_a_last_day_for_paying_it {

    private final LocalDate last = FundFixtures.DAY.plusDays(30);
    private final Fund partly = after(
        withCash("22000.00"),
        approve("e-1", "100.00").withConditions(Conditions.NONE.withDisburseBy(last)),
        Disburse.of("e-1", euro("60.00")));

    @Test
    void is_paid_until_then_and_what_is_left_is_free_again_afterwards() {
      Disburse rest = Disburse.of("e-1", euro("40.00"));
      assertThat(FUNDS.decide(partly, rest, last).isRight()).isTrue();
      assertThat(FUNDS
              .decide(partly, rest, last.plusDays(1))
              .getLeft()
              .names(FundRule.ENGAGEMENT_IS_FIRM))
          .isTrue();
      Fund lapsed = afterOn(last.plusDays(1), partly, WriteOff.of("e-1", euro("1.00"), "late"));
      assertThat(lapsed.reserved()).isEqualTo(euro("0.00"));
      assertThat(lapsed.exposure()).isEqualTo(euro("59.00"));
    }

    @Test
    void does_not_lapse_once_all_of_it_is_paid() {
      Fund paid = after(partly, Disburse.of("e-1", euro("40.00")));
      assertThat(paid.engagementsLapsedOn(LocalDate.MAX)).isEmpty();
    }
  }

  @Nested
  class Requested {

    private final Fund fund =
        after(withCash("22000.00"), request("e-1", "100.00", Instrument.LOAN));

    @Test
    void reserves_nothing() {
      assertThat(fund.available()).isEqualTo(withCash("22000.00").available());
      assertThat(fund.engagements()).isEmpty();
    }

    @Test
    void becomes_an_engagement_on_what_was_asked_for_the_amount_that_was_granted() {
      Fund approved = after(
          fund,
          approve("e-1", "60.00")
              .withConditions(Conditions.NONE.withPrecedent(TreeSet.of("signed"))));
      Engagement engagement = approved.engagement("e-1").orElseThrow();
      assertThat(engagement.instrument()).isEqualTo(Instrument.LOAN);
      assertThat(engagement.reserved()).isEqualTo(euro("60.00"));
      assertThat(engagement.openConditions()).containsExactly("signed");
      assertThat(approved.request("e-1").orElseThrow().standing())
          .isEqualTo(RequestStanding.APPROVED);
      assertThat(approved.request("e-1").orElseThrow().asked().amount()).isEqualTo(euro("100.00"));
    }

    @Test
    void keeps_the_last_finding_on_each_topic() {
      RecordDiligence blocking = RecordDiligence.builder()
          .engagement("e-1")
          .topic(DiligenceTopic.LEGAL)
          .finding(DiligenceFinding.BLOCKING)
          .note("the aid ceiling is reached")
          .build();
      Fund found = after(
          fund,
          blocking,
          blocking.withFinding(DiligenceFinding.SOUND).withNote("another undertaking had it"));
      assertThat(found.request("e-1").orElseThrow().diligence())
          .isEqualTo(TreeMap.of(
              DiligenceTopic.LEGAL,
              new Diligence(DiligenceFinding.SOUND, "another undertaking had it")));
    }

    @Test
    void stays_on_record_when_it_is_declined_or_withdrawn() {
      assertThat(after(fund, RequestRuleExamples.decline("faa"))
              .request("e-1")
              .orElseThrow()
              .standing())
          .isEqualTo(RequestStanding.DECLINED);
      assertThat(after(fund, WithdrawRequest.of("e-1", "other money came"))
              .request("e-1")
              .orElseThrow()
              .standing())
          .isEqualTo(RequestStanding.WITHDRAWN);
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
