package be.socialinnovation.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import be.socialinnovation.money.Money;
import be.socialinnovation.money.Percentage;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      NL | 1234567.50 | 1.234.567,50 EUR
      FR | 1234567.50 | 1 234 567,50 EUR
      EN | 1234567.50 | EUR 1 234 567.50
      NL | -0.05      | -0,05 EUR
      EN | -12.00     | EUR -12.00""")
  void an_amount_is_written_to_the_cent(Language language, String amount, String text) {
    assertThat(language.format(Money.eur(amount))).isEqualTo(text);
  }

  @Test
  void an_amount_without_cents_in_its_currency_has_none() {
    assertThat(Language.NL.format(Money.of("12000", "JPY"))).isEqualTo("12.000 JPY");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      NL | 26.70 | 26,7 %
      FR | 35    | 35 %
      EN | 26.75 | 26.75 %
      EN | 100   | 100 %""")
  void a_percentage_has_the_decimals_that_it_needs(
      Language language, String percentage, String text) {
    assertThat(language.format(Percentage.of(percentage))).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      NL | 2013-07-01 | 1 juli 2013
      FR | 2013-07-01 | 1er juillet 2013
      FR | 2013-08-11 | 11 août 2013
      FR | 2013-02-21 | 21 février 2013
      EN | 2013-07-01 | 1 July 2013""")
  void a_day_is_written_in_words(Language language, LocalDate day, String text) {
    assertThat(language.format(day)).isEqualTo(text);
  }

  @Test
  void a_fact_says_so_when_it_is_unknown_or_empty() {
    assertThat(Fact.of("award", Optional.empty()).value().in(Language.NL)).isEqualTo("onbekend");
    assertThat(Fact.of("anchors", Vector.empty()).value().in(Language.FR)).isEqualTo("néant");
    assertThat(Fact.of("days", Vector.of(1, 2000)).value().in(Language.EN)).isEqualTo("1, 2 000");
  }

  @Test
  void a_fact_is_of_a_kind_that_can_be_told() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fact.of("rate", 0.5))
        .withMessageContaining("java.lang.Double");
  }

  @Test
  void a_colon_and_a_semicolon_stand_apart_in_french_only() {
    assertThat(Language.FR.colon()).isEqualTo(" : ");
    assertThat(Language.NL.colon()).isEqualTo(Language.EN.colon()).isEqualTo(": ");
    assertThat(Language.FR.semicolon()).isEqualTo(" ; ");
    assertThat(Language.NL.semicolon()).isEqualTo(Language.EN.semicolon()).isEqualTo("; ");
  }

  @Test
  void a_tag_is_read_back() {
    for (Language language : Language.values()) {
      assertThat(Language.parse(language.tag())).isEqualTo(language);
    }
    assertThatIllegalArgumentException().isThrownBy(() -> Language.parse("de"));
  }
}
