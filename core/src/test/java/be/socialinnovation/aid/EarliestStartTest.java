package be.socialinnovation.aid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EarliestStartTest {

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  @Nested
  class The_earliest_start {

    @Test
    void is_the_first_day_of_the_month_after_submission() {
      EarliestStart rule = EarliestStart.FIRST_OF_NEXT_MONTH;
      assertThat(rule.after(day("2013-06-01"))).isEqualTo(day("2013-07-01"));
      assertThat(rule.after(day("2013-06-30"))).isEqualTo(day("2013-07-01"));
      assertThat(rule.after(day("2013-12-31"))).isEqualTo(day("2014-01-01"));
      assertThat(rule.after(day("2014-01-31"))).isEqualTo(day("2014-02-01"));
    }

    @Test
    void can_be_the_day_after_submission() {
      assertThat(EarliestStart.DAY_AFTER_SUBMISSION.after(day("2013-12-31")))
          .isEqualTo(day("2014-01-01"));
    }
  }
}
