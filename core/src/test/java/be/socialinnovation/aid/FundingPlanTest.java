package be.socialinnovation.aid;

import static be.socialinnovation.aid.Certainty.DECIDED;
import static be.socialinnovation.aid.Certainty.PAID;
import static be.socialinnovation.aid.Certainty.PROMISED;
import static be.socialinnovation.aid.Certainty.WANTED;
import static be.socialinnovation.aid.FundingSource.FUND;
import static be.socialinnovation.aid.FundingSource.OWN;
import static be.socialinnovation.aid.MoneyOrigin.PRIVATE;
import static be.socialinnovation.aid.MoneyOrigin.PUBLIC;
import static be.socialinnovation.money.Money.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import be.socialinnovation.money.Money;
import be.socialinnovation.workflow.Language;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FundingPlanTest {

  private static FundingPlan aStudyCosting60000(String own, Certainty certainty) {
    return FundingPlan.of(
        eur("60000"),
        FundingLine.publicAid("iwt", eur("30000"), DECIDED),
        FundingLine.of(FUND, "angel-fund", PRIVATE, eur("24000"), PAID),
        FundingLine.of(OWN, "thuisafgehaald", PRIVATE, eur(own), certainty));
  }

  @Nested
  class A_plan {

    @Test
    void is_closed_when_firm_money_covers_the_costs_exactly() {
      FundingPlan plan = aStudyCosting60000("6000", DECIDED);
      assertThat(plan.isClosed()).isTrue();
      assertThat(plan.firm()).isEqualTo(eur("60000"));
      assertThat(plan.shortfall()).isEqualTo(eur("0"));
      assertThat(plan.excess()).isEqualTo(eur("0"));
    }

    @Test
    void is_short_by_a_cent_below() {
      FundingPlan plan = aStudyCosting60000("5999.99", DECIDED);
      assertThat(plan.isClosed()).isFalse();
      assertThat(plan.shortfall()).isEqualTo(eur("0.01"));
    }

    @Test
    void exceeds_the_costs_a_cent_above_and_is_not_closed() {
      FundingPlan plan = aStudyCosting60000("6000.01", DECIDED);
      assertThat(plan.isClosed()).isFalse();
      assertThat(plan.excess()).isEqualTo(eur("0.01"));
      assertThat(plan.shortfall()).isEqualTo(eur("0"));
    }

    @Test
    void is_not_closed_by_what_is_only_promised_or_wanted() {
      assertThat(aStudyCosting60000("6000", PROMISED).shortfall()).isEqualTo(eur("6000"));
      assertThat(aStudyCosting60000("6000", WANTED).isClosed()).isFalse();
      assertThat(aStudyCosting60000("6000", WANTED).planned()).isEqualTo(eur("60000"));
    }

    @Test
    void takes_a_further_line_and_other_lines() {
      FundingLine own = FundingLine.of(OWN, "thuisafgehaald", PRIVATE, eur("10"), PAID);
      assertThat(FundingPlan.of(eur("10")).withLine(own).isClosed()).isTrue();
      assertThat(FundingPlan.of(eur("10"), own).withLines(Vector.empty()).shortfall())
          .isEqualTo(eur("10"));
    }

    @Test
    void prints_a_line_per_payer_and_what_is_open() {
      assertThat(aStudyCosting60000("6000.01", PROMISED).toString().split("\n"))
          .containsExactly(
              "accepted costs: EUR 60 000.00",
              "  public aid, iwt: EUR 30 000.00, decided",
              "  angel fund, angel-fund: EUR 24 000.00, paid",
              "  own contribution, thuisafgehaald: EUR 6 000.01, promised",
              "not yet covered by decided or paid money: EUR 6 000.00",
              "planned above the costs: EUR 0.01");
      assertThat(aStudyCosting60000("6000", PAID).text(Language.FR))
          .contains("bouclé", "apport propre", "payé");
    }

    @Test
    void needs_costs_and_one_currency() {
      assertThatIllegalArgumentException().isThrownBy(() -> FundingPlan.of(eur("0")));
      FundingLine dollars = FundingLine.of(OWN, "promoter", PRIVATE, Money.of("1", "USD"), PAID);
      assertThatIllegalArgumentException().isThrownBy(() -> FundingPlan.of(eur("1"), dollars));
    }
  }

  @Nested
  class A_gap {

    private final FundingGap gap = FundingPlan.of(
            eur("60000"), FundingLine.publicAid("iwt", eur("25000"), WANTED))
        .gap(Vector.of(room(FUND, "angel-fund", "24000"), room(OWN, "thuisafgehaald", "11000")));

    private static FundingRoom room(FundingSource source, String from, String most) {
      return FundingRoom.builder()
          .source(source)
          .from(from)
          .origin(PRIVATE)
          .most(eur(most))
          .build();
    }

    @Test
    void is_what_no_line_covers_not_even_a_wanted_one() {
      assertThat(gap.open()).isEqualTo(eur("35000"));
    }

    @Test
    void can_be_filled_by_each_as_far_as_it_could_alone() {
      assertThat(gap.couldBeFilledBy())
          .containsExactly(
              FundingLine.of(FUND, "angel-fund", PRIVATE, eur("24000"), WANTED),
              FundingLine.of(OWN, "thuisafgehaald", PRIVATE, eur("11000"), WANTED));
      assertThat(gap.beyondReach()).isEqualTo(eur("0"));
    }

    @Test
    void is_beyond_reach_by_a_cent_when_they_have_a_cent_too_little() {
      FundingGap wider = new FundingGap(eur("35000.01"), gap.rooms());
      assertThat(wider.beyondReach()).isEqualTo(eur("0.01"));
    }

    @Test
    void is_filled_no_further_than_it_is_open() {
      assertThat(new FundingGap(eur("10"), gap.rooms()).couldBeFilledBy().map(FundingLine::amount))
          .containsExactly(eur("10"), eur("10"));
      assertThat(new FundingGap(eur("0"), gap.rooms()).couldBeFilledBy()).isEmpty();
    }

    @Test
    void is_told_with_who_could_fill_it() {
      assertThat(new FundingGap(eur("35000.01"), gap.rooms()).toString().split("\n"))
          .containsExactly(
              "covered by no line: EUR 35 000.01; could still come from",
              "  angel fund, angel-fund: EUR 24 000.00, wanted",
              "  own contribution, thuisafgehaald: EUR 11 000.00, wanted",
              "what none of them could cover: EUR 0.01");
    }

    @Test
    void is_in_one_currency_and_never_negative() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new FundingGap(eur("-0.01"), Vector.empty()));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new FundingGap(Money.of("1", "USD"), gap.rooms()));
    }
  }

  @Nested
  class A_line {

    @Test
    void of_public_aid_is_always_public_money() {
      FundingLine aid = FundingLine.publicAid("iwt", eur("1"), WANTED);
      assertThatIllegalArgumentException().isThrownBy(() -> aid.withOrigin(PRIVATE));
    }

    @Test
    void of_public_money_says_so_where_its_kind_does_not() {
      assertThat(FundingLine.of(FUND, "angel-fund", PUBLIC, eur("1"), PAID))
          .hasToString("angel fund, angel-fund (public money): EUR 1.00, paid");
    }

    private final FundingLine line = FundingLine.builder()
        .source(OWN)
        .from("promoter")
        .origin(PRIVATE)
        .amount(eur("0.01"))
        .certainty(WANTED)
        .build();

    @Test
    void becomes_surer() {
      assertThat(line.withCertainty(PAID))
          .isEqualTo(FundingLine.of(OWN, "promoter", PRIVATE, eur("0.01"), PAID));
    }

    @Test
    void needs_a_payer_and_an_amount() {
      assertThatIllegalArgumentException().isThrownBy(() -> line.withFrom(" "));
      assertThatIllegalArgumentException().isThrownBy(() -> line.withAmount(eur("0")));
    }
  }
}
