package be.socialinnovation.fund;

import static be.socialinnovation.fund.FundFixtures.DAY;
import static be.socialinnovation.fund.FundFixtures.DUE;
import static be.socialinnovation.fund.FundFixtures.FIRST;
import static be.socialinnovation.fund.FundFixtures.FUNDS;
import static be.socialinnovation.fund.FundFixtures.PARTNERS;
import static be.socialinnovation.fund.FundFixtures.TERMS;
import static be.socialinnovation.fund.FundFixtures.after;
import static be.socialinnovation.fund.FundFixtures.afterOn;
import static be.socialinnovation.fund.FundFixtures.anEmptyFund;
import static be.socialinnovation.fund.FundFixtures.approve;
import static be.socialinnovation.fund.FundFixtures.votes;
import static be.socialinnovation.fund.FundFixtures.withACall;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import be.socialinnovation.fund.PartnerCommand.BuyOut;
import be.socialinnovation.fund.PartnerCommand.CallShortfall;
import be.socialinnovation.fund.PartnerCommand.DeclareDefault;
import be.socialinnovation.fund.PartnerCommand.NoticeDefault;
import be.socialinnovation.fund.PartnerCommand.ReceiveInterest;
import be.socialinnovation.fund.PartnerCommand.TransferCommitment;
import be.socialinnovation.fund.PartnerCommand.WaiveDefault;
import be.socialinnovation.fund.PartnerEvent.BoughtOut;
import be.socialinnovation.fund.PartnerEvent.DefaultNoticed;
import be.socialinnovation.fund.PartnerEvent.ShortfallCalled;
import be.socialinnovation.money.Money;
import be.socialinnovation.organisation.OrganisationId;
import be.socialinnovation.workflow.Language;
import io.vavr.collection.TreeMap;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PartnerTest {

  static final LocalDate NOTICE = LocalDate.of(2013, 9, 23);
  static final LocalDate CURE = LocalDate.of(2013, 10, 7);
  private static final OrganisationId SECOND = PARTNERS.get(1);
  private static final OrganisationId THIRD = PARTNERS.get(2);

  private static Money euro(String amount) {
    return Money.eur(amount);
  }

  /* Of 300 euro, 100 was called from each of three partners, and the first has not paid. */
  static Fund aFundWithoutThePaymentOfTheFirst() {
    Fund fund = after(
        anEmptyFund(),
        Commit.of(FIRST, euro("1000.00")),
        Commit.of(SECOND, euro("1000.00")),
        Commit.of(THIRD, euro("1000.00")));
    return after(
        withACall(fund, "1", "300.00"),
        ReceivePayment.of(SECOND, euro("100.00")),
        ReceivePayment.of(THIRD, euro("100.00")));
  }

  static Fund aFundThatGaveNotice() {
    return afterOn(NOTICE, aFundWithoutThePaymentOfTheFirst(), NoticeDefault.of(FIRST));
  }

  static Fund aFundWithTheFirstInDefault() {
    return afterOn(CURE.plusDays(1), aFundThatGaveNotice(), DeclareDefault.of(FIRST));
  }

  @Nested
  class Who_pays_late {

    private final LocalDate after73Days = DUE.plusDays(73);
    private final Fund fund =
        after(withACall(after(anEmptyFund(), Commit.of(FIRST, euro("20000.00"))), "1", "10000.00"));

    @Test
    void owes_interest_which_is_no_contribution() {
      Fund paid = afterOn(after73Days, fund, ReceivePayment.of(FIRST, euro("10000.00")));
      assertThat(paid.statement(FIRST).interest()).isEqualTo(euro("240.00"));
      assertThat(paid.statement(FIRST).paid()).isEqualTo(euro("10000.00"));
      assertThat(paid.surplus()).isEqualTo(euro("0.00"));
      Fund received = afterOn(after73Days, paid, ReceiveInterest.of(FIRST, euro("240.00")));
      assertThat(received.cash()).isEqualTo(euro("10240.00"));
      assertThat(received.surplus()).isEqualTo(euro("240.00"));
      assertThat(received.statement().netAssetValue()).isEqualTo(euro("10000.00"));
      assertThat(AccountLine.INTEREST_OWED.of(received.statement())).isEqualTo(euro("0.00"));
    }

    @Test
    void owes_none_for_what_arrives_on_the_day_itself() {
      Fund paid = afterOn(DUE, fund, ReceivePayment.of(FIRST, euro("10000.00")));
      assertThat(paid.statement(FIRST).interest()).isEqualTo(euro("0.00"));
    }

    @Test
    void pays_the_earliest_call_first_and_owes_interest_on_that_alone() {
      Fund twice = after(fund, CallCapital.of("2", euro("5000.00"), DUE.plusDays(73), "studies"));
      Fund paid = afterOn(DUE.plusDays(73), twice, ReceivePayment.of(FIRST, euro("12000.00")));
      assertThat(paid.statement(FIRST).interest()).isEqualTo(euro("240.00"));
      assertThat(paid.register().partner(FIRST).orElseThrow().due())
          .containsExactly(new Due("2", DUE.plusDays(73), euro("3000.00")));
    }
  }

  @Nested
  class Who_had_notice {

    @Test
    void can_pay_until_ten_business_days_later() {
      DefaultNoticed noticed = (DefaultNoticed) FUNDS
          .decide(aFundWithoutThePaymentOfTheFirst(), NoticeDefault.of(FIRST), NOTICE)
          .get()
          .head();
      assertThat(noticed.cureBy()).isEqualTo(CURE);
    }

    @Test
    void cures_it_by_paying_what_was_overdue() {
      Fund part = afterOn(CURE, aFundThatGaveNotice(), ReceivePayment.of(FIRST, euro("99.99")));
      assertThat(part.register().partner(FIRST).orElseThrow().inDefault()).isPresent();
      Fund all = afterOn(CURE, part, ReceivePayment.of(FIRST, euro("0.01")));
      assertThat(all.register().partner(FIRST).orElseThrow().inDefault()).isEmpty();
    }

    @Test
    void is_not_asked_to_pay_sooner_what_is_due_later() {
      Fund more = afterOn(
          NOTICE,
          aFundThatGaveNotice(),
          CallCapital.of("2", euro("30.00"), NOTICE.plusDays(20), "studies"));
      Fund cured = afterOn(NOTICE, more, ReceivePayment.of(FIRST, euro("100.00")));
      assertThat(cured.register().partner(FIRST).orElseThrow().inDefault()).isEmpty();
      assertThat(cured.statement(FIRST).outstanding()).isEqualTo(euro("10.00"));
    }
  }

  @Nested
  class Who_is_in_default {

    private final Fund fund = aFundWithTheFirstInDefault();
    private final LocalDate later = CURE.plusDays(2);

    @Test
    void is_called_no_more_and_nothing_is_expected_of_it() {
      assertThat(fund.callable()).isEqualTo(euro("1800.00"));
      assertThat(fund.available()).isEqualTo(euro("2000.00"));
      Fund called =
          afterOn(later, fund, CallCapital.of("2", euro("50.00"), DUE.plusDays(60), "studies"));
      assertThat(called.statement(FIRST).called()).isEqualTo(euro("100.00"));
      assertThat(called.statement(SECOND).called()).isEqualTo(euro("125.00"));
    }

    @Test
    void leaves_a_shortfall_that_the_others_pay_pro_rata() {
      ShortfallCalled called = (ShortfallCalled) FUNDS
          .decide(fund, new CallShortfall(FIRST, "2", euro("100.00"), DUE.plusDays(60)), later)
          .get()
          .head();
      assertThat(called.parts()).isEqualTo(TreeMap.of(SECOND, euro("50.00"), THIRD, euro("50.00")));
      CallNotice notice =
          CallNotice.of(fund, called, "what partner-01 left open").head();
      assertThat(notice.partner()).isEqualTo(SECOND);
      assertThat(notice.amount()).isEqualTo(euro("50.00"));
      assertThat(notice.unfundedAfter()).isEqualTo(euro("850.00"));
      Fund after = FUNDS.evolve(fund, called);
      assertThat(after.register().named(FIRST).shortfall()).isEqualTo(euro("0.00"));
      assertThat(after.statement(FIRST).outstanding()).isEqualTo(euro("0.00"));
      assertThat(after.statement(FIRST).unfunded()).isEqualTo(euro("1000.00"));
      assertThat(after.statement().called()).isEqualTo(fund.statement().called());
    }

    @Test
    void is_not_covered_twice_by_the_others() {
      Fund covered = afterOn(
          later, fund, new CallShortfall(FIRST, "2", euro("60.00"), LocalDate.of(2013, 12, 2)));
      assertThat(covered.register().named(FIRST).shortfall()).isEqualTo(euro("40.00"));
      Fund paid = afterOn(later, covered, ReceivePayment.of(FIRST, euro("40.00")));
      assertThat(paid.register().named(FIRST).shortfall()).isEqualTo(euro("0.00"));
      assertThat(paid.cash()).isEqualTo(euro("240.00"));
    }

    @Test
    void cannot_pay_any_more_what_the_others_were_called_for() {
      Fund covered = afterOn(
          later, fund, new CallShortfall(FIRST, "2", euro("60.00"), LocalDate.of(2013, 12, 2)));
      assertThat(FUNDS
              .decide(covered, ReceivePayment.of(FIRST, euro("40.01")), later)
              .getLeft()
              .names(FundRule.PAYMENT_WAS_CALLED))
          .isTrue();
      Fund waived = afterOn(later, covered, WaiveDefault.of(FIRST, "a delay at the bank"));
      assertThat(waived.callable()).isEqualTo(euro("2700.00"));
      assertThat(waived.statement(FIRST).unfunded()).isEqualTo(euro("960.00"));
    }

    /* 12 % a year on 60 euro that was due on 20 September and is covered 19 days later. */
    @Test
    void owes_interest_until_the_others_are_called_in_its_place() {
      Fund covered = afterOn(
          later, fund, new CallShortfall(FIRST, "2", euro("60.00"), LocalDate.of(2013, 12, 2)));
      assertThat(covered.statement(FIRST).interest()).isEqualTo(euro("0.37"));
    }

    /* T-F1, Decile Hub, Cornerstone limited partnership agreement: half of the lesser of contributions and fair value. */
    @Test
    void is_bought_out_at_half_of_the_lesser_of_contributions_and_fair_value() {
      Fund partly = afterOn(
          NOTICE,
          aFundWithoutThePaymentOfTheFirst(),
          ReceivePayment.of(FIRST, euro("60.00")),
          approve("e-1", "130.00"),
          Disburse.of("e-1", euro("130.00")),
          WriteOff.of("e-1", euro("130.00"), "no-go"),
          NoticeDefault.of(FIRST));
      CapitalAccount account = partly.statement(FIRST);
      assertThat(account.netAssetValue()).isEqualTo(euro("30.00"));
      Fund inDefault = afterOn(later, partly, DeclareDefault.of(FIRST));
      BoughtOut bought = (BoughtOut)
          FUNDS.decide(inDefault, BuyOut.of(FIRST, SECOND), later).get().head();
      assertThat(bought.price()).isEqualTo(euro("15.00"));
      Fund after = FUNDS.evolve(inDefault, bought);
      assertThat(after.register().partner(FIRST)).isEmpty();
      assertThat(after.statement()).isEqualTo(inDefault.statement());
      assertThat(after.cash()).isEqualTo(inDefault.cash());
      assertThat(after.statement(SECOND).outstanding()).isEqualTo(euro("40.00"));
      assertThat(after.callable()).isEqualTo(euro("2700.00"));
    }

    @Test
    void is_a_partner_like_the_others_again_when_that_is_waived() {
      Fund waived = afterOn(later, fund, WaiveDefault.of(FIRST, "a delay at the bank"));
      assertThat(waived.callable()).isEqualTo(euro("2700.00"));
      assertThat(waived.register().named(FIRST).isInDefault()).isFalse();
      assertThatIllegalArgumentException().isThrownBy(() -> WaiveDefault.of(FIRST, " "));
    }
  }

  @Nested
  class Who_transfers_its_commitment {

    private final OrganisationId heir = OrganisationId.of("heir");
    private final Fund fund = aFundWithoutThePaymentOfTheFirst();

    @Test
    void hands_everything_over_to_the_cent() {
      Fund after = after(fund, TransferCommitment.of(FIRST, heir));
      assertThat(after.statement(heir)).isEqualTo(fund.statement(FIRST));
      assertThat(after.register().named(heir).due())
          .isEqualTo(fund.register().named(FIRST).due());
      assertThat(after.register().partner(FIRST)).isEmpty();
      Fund merged = after(after, TransferCommitment.of(heir, SECOND));
      assertThat(merged.statement(SECOND).committed()).isEqualTo(euro("2000.00"));
      assertThat(merged.statement()).isEqualTo(fund.statement());
    }

    @Test
    void hands_the_first_loss_over_too() {
      var terms =
          TERMS.withFirstLoss(FirstLoss.of(TreeMap.of(FIRST, euro("10.00"), SECOND, euro("5.00"))));
      Fund first = after(fund, AmendTerms.of(terms, votes("fff")));
      assertThat(after(first, TransferCommitment.of(FIRST, SECOND))
              .terms()
              .flatMap(FundTerms::firstLoss))
          .contains(FirstLoss.of(TreeMap.of(SECOND, euro("15.00"))));
      assertThat(after(first, TransferCommitment.of(THIRD, SECOND)).terms()).contains(terms);
    }

    @Test
    void has_a_successor_other_than_itself() {
      assertThatIllegalArgumentException().isThrownBy(() -> TransferCommitment.of(FIRST, FIRST));
    }
  }

  @Nested
  class The_notice_of_a_call {

    private final Fund before = aFundWithoutThePaymentOfTheFirst();
    private final CapitalCalled called = (CapitalCalled) FUNDS
        .decide(before, CallCapital.of("2", euro("30.00"), DUE, "studies"), DAY)
        .get()
        .head();

    @Test
    void says_what_the_call_does_to_the_unfunded_commitment() {
      var notices = CallNotice.of(before, called);
      CallNotice notice = notices.head();
      assertThat(notices).hasSize(3);
      assertThat(notice.amount()).isEqualTo(euro("10.00"));
      assertThat(notice.called()).isEqualTo(euro("110.00"));
      assertThat(notice.unfundedBefore()).isEqualTo(euro("900.00"));
      assertThat(notice.unfundedAfter()).isEqualTo(euro("890.00"));
      for (Language language : Language.values()) {
        assertThat(notice.text(language)).doesNotContain("{").contains("partner-01", "2013");
      }
    }

    @Test
    void adds_up() {
      CallNotice notice = CallNotice.of(before, called).head();
      assertThatIllegalArgumentException()
          .isThrownBy(() -> notice.withUnfundedAfter(euro("890.01")));
    }
  }
}
