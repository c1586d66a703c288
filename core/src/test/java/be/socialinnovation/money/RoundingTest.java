package be.socialinnovation.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {

  @ParameterizedTest
  @CsvSource({
    "DOWN,       24,  2",
    "DOWN,       25,  2",
    "DOWN,       26,  2",
    "DOWN,      -26, -2",
    "DOWN,       30,  3",
    "UP,         21,  3",
    "UP,         25,  3",
    "UP,         30,  3",
    "UP,        -21, -3",
    "UP,        -30, -3",
    "FLOOR,      29,  2",
    "FLOOR,     -21, -3",
    "FLOOR,     -30, -3",
    "FLOOR,      30,  3",
    "CEILING,    21,  3",
    "CEILING,   -29, -2",
    "CEILING,   -30, -3",
    "CEILING,    30,  3",
    "HALF_UP,    24,  2",
    "HALF_UP,    25,  3",
    "HALF_UP,    26,  3",
    "HALF_UP,   -24, -2",
    "HALF_UP,   -25, -3",
    "HALF_EVEN,  24,  2",
    "HALF_EVEN,  25,  2",
    "HALF_EVEN,  26,  3",
    "HALF_EVEN,  35,  4",
    "HALF_EVEN, -25, -2",
    "HALF_EVEN, -35, -4"
  })
  void tenths_become_wholes(Rounding rounding, long tenths, long whole) {
    assertThat(rounding.divide(tenths, 1, 10)).isEqualTo(whole);
  }

  @Test
  void products_beyond_64_bits_are_exact() {
    assertThat(Rounding.DOWN.divide(Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE))
        .isEqualTo(Long.MAX_VALUE);
    assertThat(Rounding.DOWN.divide(Long.MIN_VALUE, 3, 3)).isEqualTo(Long.MIN_VALUE);
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Rounding.UP.divide(Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE - 1));
  }
}
