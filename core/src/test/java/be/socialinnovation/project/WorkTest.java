package be.socialinnovation.project;

import static be.socialinnovation.project.Situations.day;
import static be.socialinnovation.project.Situations.work;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import be.socialinnovation.money.Money;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkTest {

  @Nested
  class The_months_of_work {

    @ParameterizedTest
    @CsvSource({
      "2013-03-01, 2013-03-01, 1",
      "2013-03-01, 2013-03-31, 1",
      "2013-03-01, 2013-04-01, 2",
      "2013-03-01, 2014-02-28, 12",
      "2013-03-01, 2014-03-01, 13",
      "2015-03-01, 2016-02-28, 12",
      "2015-03-01, 2016-02-29, 12",
      "2015-03-01, 2016-03-01, 13",
      "2013-01-31, 2013-02-27, 1",
      "2013-01-31, 2013-02-28, 2",
      "2013-01-31, 2014-01-30, 12",
      "2013-01-31, 2014-01-31, 13",
      "2013-07-15, 2015-07-14, 24",
      "2013-07-15, 2015-07-15, 25"
    })
    void count_both_days_and_a_month_begun_whole(String start, String end, int months) {
      assertThat(work(start, end).months()).isEqualTo(months);
    }
  }

  @Nested
  class Work_that_cannot_be {

    @Test
    void ends_before_it_starts() {
      assertThatIllegalArgumentException().isThrownBy(() -> work("2013-07-02", "2013-07-01"));
    }

    @Test
    void costs_nothing() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Work.of(day("2013-07-01"), day("2013-07-01"), Money.zero(Money.EUR)));
    }
  }
}
