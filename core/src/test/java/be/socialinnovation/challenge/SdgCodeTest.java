package be.socialinnovation.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.collection.TreeSet;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SdgCodeTest {

  @Nested
  class A_goal {

    @ParameterizedTest
    @ValueSource(strings = {"1", "9", "10", "17"})
    void is_1_to_17(String text) {
      assertThat(SdgCode.parse(text))
          .isEqualTo(new SdgCode(Integer.parseInt(text), Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "18", "99", "01", "-1", "", "11.", " 11", "1x", "111", "11,1"})
    void is_nothing_else(String text) {
      assertThatIllegalArgumentException().isThrownBy(() -> SdgCode.parse(text));
    }
  }

  @Nested
  class A_target {

    @ParameterizedTest
    @ValueSource(strings = {"11.1", "11.a", "17.19", "3.d"})
    void is_a_number_or_a_letter_of_a_goal(String text) {
      assertThat(SdgCode.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"11.0", "11.01", "11.A", "11.ab", "11.1.1", "18.1", "11.100"})
    void is_nothing_else(String text) {
      assertThatIllegalArgumentException().isThrownBy(() -> SdgCode.parse(text));
    }
  }

  @Test
  void a_goal_sorts_before_its_numbers_and_these_before_its_letters() {
    assertThat(TreeSet.of("11.b", "2", "11.10", "11", "11.a", "11.2", "1")
            .map(SdgCode::parse)
            .mkString(" "))
        .isEqualTo("1 2 11 11.2 11.10 11.a 11.b");
  }
}
