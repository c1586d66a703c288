package be.socialinnovation.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TenureTest {

  private static final LocalDate FIRST = LocalDate.of(2013, 3, 1);
  private static final LocalDate GONE = LocalDate.of(2014, 3, 1);
  private static final Tenure YEAR = Tenure.between(FIRST, GONE);

  @Test
  void holds_from_its_first_day_and_not_on_the_day_on_which_it_ends() {
    assertThat(YEAR.covers(FIRST.minusDays(1))).isFalse();
    assertThat(YEAR.covers(FIRST)).isTrue();
    assertThat(YEAR.covers(GONE.minusDays(1))).isTrue();
    assertThat(YEAR.covers(GONE)).isFalse();
  }

  @Test
  void lasts_until_it_is_ended() {
    assertThat(Tenure.since(FIRST).isOpen()).isTrue();
    assertThat(Tenure.since(FIRST).endedOn(GONE)).isEqualTo(YEAR);
    assertThat(YEAR.isOpen()).isFalse();
    assertThat(YEAR).hasToString("from 2013-03-01 until 2014-03-01");
  }

  @Test
  void touches_the_days_of_which_it_covers_one() {
    assertThat(YEAR.touches(FIRST.minusDays(9), FIRST.minusDays(1))).isFalse();
    assertThat(YEAR.touches(FIRST.minusDays(9), FIRST)).isTrue();
    assertThat(YEAR.touches(GONE.minusDays(1), GONE.plusDays(9))).isTrue();
    assertThat(YEAR.touches(GONE, GONE.plusDays(9))).isFalse();
  }

  @Test
  void ended_on_its_first_day_covers_no_day() {
    Tenure none = Tenure.between(FIRST, FIRST);
    assertThat(none.covers(FIRST)).isFalse();
    assertThat(none.touches(FIRST.minusDays(1), FIRST.plusDays(1))).isFalse();
  }

  @Test
  void ends_no_earlier_than_it_begins() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Tenure.between(FIRST, FIRST.minusDays(1)))
        .withMessageContaining("2013-02-28");
  }
}
