package be.socialinnovation.project;

import static be.socialinnovation.project.Situations.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ProjectPolicyTest {

  @Nested
  class The_policy_of_Flanders {

    private final ProjectPolicy flanders = ProjectPolicy.flanders(2013);

    @Test
    void covers_its_first_and_its_last_day_and_no_other_year() {
      assertThat(flanders.covers(day("2012-12-31"))).isFalse();
      assertThat(flanders.covers(day("2013-01-01"))).isTrue();
      assertThat(flanders.covers(day("2017-12-31"))).isTrue();
      assertThat(flanders.covers(day("2018-01-01"))).isFalse();
    }

    @Test
    void is_the_same_in_all_of_its_years_and_unknown_in_others() {
      assertThat(ProjectPolicy.flanders(2017)).isEqualTo(flanders);
      assertThatIllegalArgumentException().isThrownBy(() -> ProjectPolicy.flanders(2012));
      assertThatIllegalArgumentException().isThrownBy(() -> ProjectPolicy.flanders(2018));
    }
  }
}
