package be.socialinnovation.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class EnterpriseNumberProperties {

  @Property
  void what_is_printed_can_be_read_again(@ForAll("numbers") EnterpriseNumber number) {
    assertThat(EnterpriseNumber.parse(number.toString())).isEqualTo(number);
    assertThat(EnterpriseNumber.parse(number.plain())).isEqualTo(number);
    assertThat(EnterpriseNumber.parse(number.toVat())).isEqualTo(number);
    assertThat(number.toOrganisationId().enterpriseNumber()).contains(number);
  }

  @Property
  void a_leading_zero_may_be_left_out(@ForAll @IntRange(max = 9_999_999) int base) {
    EnterpriseNumber number = numbered(base);
    assertThat(EnterpriseNumber.parse(number.plain().substring(1))).isEqualTo(number);
    assertThat(EnterpriseNumber.parse(number.toString().substring(1))).isEqualTo(number);
  }

  @Property
  void every_single_wrong_digit_is_caught(
      @ForAll("numbers") EnterpriseNumber number,
      @ForAll @IntRange(max = 9) int place,
      @ForAll @IntRange(min = 1, max = 9) int shift) {
    StringBuilder wrong = new StringBuilder(number.plain());
    wrong.setCharAt(place, (char) ('0' + (wrong.charAt(place) - '0' + shift) % 10));
    assertThatIllegalArgumentException().isThrownBy(() -> EnterpriseNumber.of(wrong.toString()));
  }

  @Property
  void every_swap_of_two_different_neighbours_is_caught(
      @ForAll("numbers") EnterpriseNumber number, @ForAll @IntRange(max = 8) int place) {
    StringBuilder swapped = new StringBuilder(number.plain());
    swapped.setCharAt(place, number.plain().charAt(place + 1));
    swapped.setCharAt(place + 1, number.plain().charAt(place));
    if (!swapped.toString().equals(number.plain())) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> EnterpriseNumber.of(swapped.toString()));
    }
  }

  @Property
  void a_number_is_accepted_exactly_when_a_naive_reading_of_the_rule_accepts_it(
      @ForAll("nearly") String digits) {
    assertThat(isAccepted(digits)).isEqualTo(isValidByTheRule(digits));
  }

  @Provide
  Arbitrary<EnterpriseNumber> numbers() {
    return Arbitraries.integers().between(0, 19_999_999).map(EnterpriseNumberProperties::numbered);
  }

  @Provide
  Arbitrary<String> nearly() {
    return Arbitraries.oneOf(
        Arbitraries.strings().numeric().ofLength(10),
        numbers().map(EnterpriseNumber::plain),
        Arbitraries.integers()
            .between(0, 99_999_999)
            .flatMap(base -> Arbitraries.integers()
                .between(-1, 1)
                .map(off -> "%08d%02d".formatted(base, (97 - base % 97 + off + 100) % 100))));
  }

  private static EnterpriseNumber numbered(int base) {
    int check = 1;
    while ((base + check) % 97 != 0) {
      check++;
    }
    return EnterpriseNumber.of("%08d%02d".formatted(base, check));
  }

  private static boolean isAccepted(String digits) {
    try {
      return EnterpriseNumber.of(digits).plain().equals(digits);
    } catch (IllegalArgumentException refused) {
      return false;
    }
  }

  private static boolean isValidByTheRule(String digits) {
    BigInteger base = new BigInteger(digits.substring(0, 8));
    BigInteger check = new BigInteger(digits.substring(8));
    boolean divisible = base.add(check).mod(BigInteger.valueOf(97)).signum() == 0;
    boolean inRange =
        check.compareTo(BigInteger.ONE) >= 0 && check.compareTo(BigInteger.valueOf(97)) <= 0;
    return (digits.startsWith("0") || digits.startsWith("1")) && divisible && inRange;
  }
}
