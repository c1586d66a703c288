package be.socialinnovation.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnterpriseNumberTest {

  @Nested
  class Published_numbers {

    @Test
    void the_worked_example_of_the_flemish_government_is_valid() {
      assertThat(EnterpriseNumber.parse("0566.988.259").plain()).isEqualTo("0566988259");
    }

    @ParameterizedTest
    @ValueSource(strings = {"BE0440966354", "BE0831797467"})
    void the_valid_examples_in_oracles_documentation_are_valid(String published) {
      assertThat(EnterpriseNumber.parse(published).toVat()).isEqualTo(published);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BE1234567895", "BB1234567894"})
    void the_invalid_examples_in_oracles_documentation_are_refused(String published) {
      assertThatIllegalArgumentException().isThrownBy(() -> EnterpriseNumber.parse(published));
    }

    @Test
    void the_digits_of_oracles_example_with_a_wrong_country_are_valid_by_themselves() {
      assertThat(EnterpriseNumber.parse("1234567894")).hasToString("1234.567.894");
    }

    @Test
    void a_number_published_in_nine_digits_is_normalised() {
      assertThat(EnterpriseNumber.parse("466.885.447")).hasToString("0466.885.447");
    }
  }

  @Nested
  class Reading {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "0466.885.447",
          "0466885447",
          "466.885.447",
          "466885447",
          "BE0466.885.447",
          "BE 0466.885.447",
          "BE0466885447",
          "BE 0466885447",
          "BE466885447",
          "BE 466.885.447"
        })
    void takes_every_way_of_writing_it(String written) {
      assertThat(EnterpriseNumber.parse(written)).isEqualTo(EnterpriseNumber.of("0466885447"));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          " 0466885447",
          "0466885447 ",
          "0466 885 447",
          "0466.885447",
          "BE  0466885447",
          "be0466885447",
          "NL0466885447",
          "BE",
          "66885447",
          "00466885447",
          "046688544a",
          "0466.885.447.",
          "٠٤٦٦٨٨٥٤٤٧"
        })
    void refuses_what_is_written_otherwise(String written) {
      assertThatIllegalArgumentException().isThrownBy(() -> EnterpriseNumber.parse(written));
    }

    @Test
    void takes_plain_digits_only_where_parts_are_assembled() {
      assertThatIllegalArgumentException().isThrownBy(() -> EnterpriseNumber.of("0466.885.447"));
      assertThatIllegalArgumentException().isThrownBy(() -> EnterpriseNumber.of("466885447"));
    }

    @Test
    void refuses_null() {
      assertThatNullPointerException().isThrownBy(() -> EnterpriseNumber.of(null));
    }
  }

  @Nested
  class The_first_digit {

    @ParameterizedTest
    @ValueSource(strings = {"0000000196", "1000000021"})
    void is_0_or_1(String number) {
      assertThat(EnterpriseNumber.of(number).plain()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2000000042", "8000000071"})
    void from_2_to_8_makes_it_an_establishment_unit_and_the_refusal_says_so(String number) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> EnterpriseNumber.of(number))
          .withMessageContaining("establishment unit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2000000035", "9000000092"})
    void is_refused_without_a_word_of_establishments_when_it_is_none(String number) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> EnterpriseNumber.of(number))
          .withMessageNotContaining("establishment");
    }
  }

  @Nested
  class The_check_digits {

    @Test
    void are_97_where_the_remainder_is_0() {
      assertThat(EnterpriseNumber.of("0000009797").plain()).isEqualTo("0000009797");
    }

    @Test
    void are_never_00() {
      assertThatIllegalArgumentException().isThrownBy(() -> EnterpriseNumber.of("0000009700"));
    }

    @Test
    void are_01_and_not_98_where_the_remainder_is_96() {
      assertThat(EnterpriseNumber.of("0000009601").plain()).isEqualTo("0000009601");
      assertThatIllegalArgumentException().isThrownBy(() -> EnterpriseNumber.of("0000009698"));
    }
  }

  @Nested
  class Writing {

    private final EnterpriseNumber number = EnterpriseNumber.of("0566988259");

    @Test
    void is_dotted_for_people() {
      assertThat(number).hasToString("0566.988.259");
    }

    @Test
    void is_plain_for_exports() {
      assertThat(number.plain()).isEqualTo("0566988259");
    }

    @Test
    void has_a_country_for_the_tax() {
      assertThat(number.toVat()).isEqualTo("BE0566988259");
    }

    @Test
    void is_an_org_id_for_exchange() {
      assertThat(number.toOrganisationId()).hasToString("BE-BCE_KBO-0566988259");
    }

    @Test
    void sorts_by_its_digits() {
      assertThat(number).isLessThan(EnterpriseNumber.of("1234567894"));
    }
  }
}
