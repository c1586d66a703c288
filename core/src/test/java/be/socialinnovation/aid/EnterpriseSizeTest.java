package be.socialinnovation.aid;

import static be.socialinnovation.aid.SizeRuleExamples.held;
import static be.socialinnovation.aid.SizeRuleExamples.year;
import static be.socialinnovation.money.Money.eur;
import static be.socialinnovation.organisation.SizeClass.LARGE;
import static be.socialinnovation.organisation.SizeClass.MEDIUM;
import static be.socialinnovation.organisation.SizeClass.MICRO;
import static be.socialinnovation.organisation.SizeClass.SMALL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import be.socialinnovation.money.Percentage;
import be.socialinnovation.organisation.SizeClass;
import be.socialinnovation.workflow.Language;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EnterpriseSizeTest {

  private static final EnterpriseYear MICRO_2015 = year(2015, 950, "100", "100");

  private static Optional<SizeClass> alone(EnterpriseYear year) {
    return EnterpriseSize.of(year).newlyFounded().size();
  }

  // Recommendation 2003/361/EC, annex, art. 2.
  @Nested
  class The_ceilings {

    @Test
    void of_people_are_not_reached() {
      assertThat(alone(year(2016, 999, "0", "0"))).contains(MICRO);
      assertThat(alone(year(2016, 1000, "0", "0"))).contains(SMALL);
      assertThat(alone(year(2016, 4999, "0", "0"))).contains(SMALL);
      assertThat(alone(year(2016, 5000, "0", "0"))).contains(MEDIUM);
      assertThat(alone(year(2016, 24999, "0", "0"))).contains(MEDIUM);
      assertThat(alone(year(2016, 25000, "0", "0"))).contains(LARGE);
    }

    @Test
    void of_money_may_be_reached_and_one_of_two_is_enough() {
      assertThat(alone(year(2016, 0, "2000000", "99000000"))).contains(MICRO);
      assertThat(alone(year(2016, 0, "2000000.01", "2000000.01"))).contains(SMALL);
      assertThat(alone(year(2016, 0, "99000000", "10000000"))).contains(SMALL);
      assertThat(alone(year(2016, 0, "10000000.01", "10000000.01"))).contains(MEDIUM);
      assertThat(alone(year(2016, 0, "50000000", "99000000"))).contains(MEDIUM);
      assertThat(alone(year(2016, 0, "99000000", "43000000"))).contains(MEDIUM);
      assertThat(alone(year(2016, 0, "50000000.01", "43000000.01"))).contains(LARGE);
    }

    @Test
    void leave_a_class_open_where_unknown_figures_decide() {
      AnnualFigures people =
          new AnnualFigures(Optional.of(26000L), Optional.empty(), Optional.empty());
      assertThat(alone(year(people))).contains(LARGE);
      EnterpriseSize open = EnterpriseSize.of(
              year(new AnnualFigures(Optional.of(4000L), Optional.empty(), Optional.empty())))
          .newlyFounded();
      assertThat(open.size()).isEmpty();
      assertThat(open.least()).isEqualTo(SMALL);
      assertThat(open.most()).isEqualTo(LARGE);
      assertThat(alone(year(new AnnualFigures(
              Optional.of(4000L), Optional.of(eur("3000000")), Optional.empty()))))
          .contains(SMALL);
    }
  }

  @Nested
  class Other_enterprises {

    private final AnnualFigures forty = AnnualFigures.of(4000, eur("0.03"), eur("0.03"));

    private Optional<SizeClass> with(String share) {
      return alone(year(2016, 3000, "9999999.98", "99000000")
          .with(new RelatedEnterprise("other", Percentage.of(share), forty)));
    }

    @Test
    void count_for_nothing_pro_rata_or_in_full() {
      assertThat(with("24.999999")).contains(SMALL);
      assertThat(with("25")).contains(SMALL);
      assertThat(with("49.999999")).contains(SMALL);
      assertThat(with("50")).contains(MEDIUM);
      assertThat(with("50.000001")).contains(MEDIUM);
      EnterpriseYear linked = year(2016, 3000, "1", "1")
          .with(new RelatedEnterprise("other", Percentage.of("50.000001"), forty));
      assertThat(linked.aggregated(SmeDefinition.of2003()))
          .isEqualTo(AnnualFigures.of(7000, eur("1.03"), eur("1.03")));
    }

    @Test
    void are_added_up_before_anything_is_rounded() {
      AnnualFigures cent = AnnualFigures.of(0, eur("0.01"), eur("0.01"));
      EnterpriseYear year = year(2016, 0, "1", "1")
          .with(new RelatedEnterprise("a", Percentage.of(30), cent))
          .with(new RelatedEnterprise("b", Percentage.of(30), cent))
          .with(new RelatedEnterprise("c", Percentage.of(30), cent));
      assertThat(year.aggregated(SmeDefinition.of2003()).turnover()).contains(eur("1.01"));
    }

    @Test
    void make_a_figure_unknown_only_where_they_count() {
      AnnualFigures unknown =
          new AnnualFigures(Optional.empty(), Optional.empty(), Optional.empty());
      EnterpriseYear year = year(2016, 3000, "1", "1");
      assertThat(alone(year.with(new RelatedEnterprise("a", Percentage.of(24), unknown))))
          .contains(SMALL);
      assertThat(alone(year.with(new RelatedEnterprise("a", Percentage.of(25), unknown))))
          .isEmpty();
    }

    @Test
    void that_are_public_bodies_make_it_large_from_a_quarter() {
      assertThat(alone(held(year(2016, 0, "0", "0"), "24.999999"))).contains(MICRO);
      assertThat(alone(held(year(2016, 0, "0", "0"), "25"))).contains(LARGE);
      assertThat(alone(year(2016, 0, "0", "0").withPublicShare(Optional.empty())))
          .isEmpty();
    }
  }

  @Nested
  class A_change_of_class {

    private final EnterpriseYear small2016 = year(2016, 2000, "0", "0");
    private final EnterpriseYear medium2017 = year(2017, 6000, "0", "0");
    private final EnterpriseYear large2018 = year(2018, 30000, "0", "0");

    @Test
    void needs_two_periods_in_a_row() {
      EnterpriseSize once = EnterpriseSize.of(small2016, medium2017).after(SMALL);
      assertThat(once.size()).contains(SMALL);
      assertThat(
              EnterpriseSize.of(large2018, small2016, medium2017).after(SMALL).size())
          .contains(MEDIUM);
      assertThat(EnterpriseSize.of(small2016, medium2017, year(2018, 2000, "0", "0"))
              .after(SMALL)
              .size())
          .contains(SMALL);
    }

    @Test
    void cannot_be_told_from_one_period_of_an_enterprise_that_is_not_new() {
      assertThat(EnterpriseSize.of(small2016).size()).isEmpty();
      assertThat(EnterpriseSize.of(small2016).after(MEDIUM).size()).contains(MEDIUM);
      assertThat(EnterpriseSize.of(small2016).newlyFounded().size()).contains(SMALL);
    }

    @Test
    void is_told_by_two_periods_that_agree_whatever_came_before() {
      assertThat(EnterpriseSize.of(small2016, year(2017, 3000, "0", "0")).size())
          .contains(SMALL);
      EnterpriseSize apart = EnterpriseSize.of(MICRO_2015, small2016);
      assertThat(apart.least()).isEqualTo(MICRO);
      assertThat(apart.most()).isEqualTo(SMALL);
    }

    @Test
    void needs_periods_that_are_told_apart() {
      assertThatIllegalArgumentException().isThrownBy(EnterpriseSize::of);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> EnterpriseSize.of(small2016, small2016));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new EnterpriseSize(
              SmeDefinition.of2003(),
              EnterpriseSize.of(small2016).years(),
              Optional.of(SMALL),
              true));
    }

    @Test
    void prints_the_figures_that_count_in_three_languages() {
      for (Language language : Language.values()) {
        assertThat(EnterpriseSize.of(small2016, medium2017).text(language))
            .contains("AID-19", "AID-20", "AID-21")
            .doesNotContain("{", "}");
      }
    }
  }
}
