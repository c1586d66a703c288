package be.socialinnovation.aid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EarliestStartTest {

  @Test
  void is_the_first_day_of_the_month_after_submission() {
    EarliestStart rule = EarliestStart.FIRST_OF_NEXT_MONTH;
    assertThat(rule.after(LocalDate.parse("2013-06-01"))).isEqualTo(LocalDate.parse("2013-07-01"));
    assertThat(rule.after(LocalDate.parse("2013-06-30"))).isEqualTo(LocalDate.parse("2013-07-01"));
    assertThat(rule.after(LocalDate.parse("2013-12-31"))).isEqualTo(LocalDate.parse("2014-01-01"));
    assertThat(rule.after(LocalDate.parse("2014-01-31"))).isEqualTo(LocalDate.parse("2014-02-01"));
  }

  @Test
  void can_be_the_day_after_submission() {
    assertThat(EarliestStart.DAY_AFTER_SUBMISSION.after(LocalDate.parse("2013-12-31")))
        .isEqualTo(LocalDate.parse("2014-01-01"));
  }
}
