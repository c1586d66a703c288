package be.socialinnovation.json.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import be.socialinnovation.organisation.LegalForm;
import be.socialinnovation.organisation.Organisation;
import be.socialinnovation.organisation.OrganisationId;
import be.socialinnovation.organisation.Sector;
import io.vavr.collection.Vector;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/* The numbers are invented, and their check digits computed. */
class PersonsTest {

  @Test
  void are_seen_by_an_address_even_when_an_id_writes_it_as_an_address_of_the_web_does() {
    for (String text : Vector.of(
        "jan@example.org",
        "ask (jan.peeters@mail.example.org)!",
        "<josé@example.org>",
        "G-jan%40example.org")) {
      assertThat(Persons.mayBeIn(text)).as(text).isTrue();
    }
    for (String text : Vector.of(
        "",
        "@example",
        "10 @ 2.5 euro",
        "jan at example.org",
        "https://example.org/@jan/page.html")) {
      assertThat(Persons.mayBeIn(text)).as(text).isFalse();
    }
  }

  @Test
  void are_looked_for_in_a_long_text_in_no_time() {
    String letters = "a".repeat(1_000_000);
    String signs = "1@".repeat(500_000);
    assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
      assertThat(Persons.mayBeIn(letters)).isFalse();
      assertThat(Persons.mayBeIn(signs)).isFalse();
      assertThat(Persons.mayBeIn("a@" + letters)).isFalse();
    });
  }

  @Test
  void are_seen_by_a_national_number_however_it_is_written() {
    for (String text : Vector.of(
        "85.07.30-033.28",
        "of 85073003328.",
        "850730 033 28",
        "born in 2000: 00.01.25-567.77",
        "bis number: 85.47.30-033.17")) {
      assertThat(Persons.mayBeIn(text)).as(text).isTrue();
    }
  }

  @Test
  void are_not_seen_in_other_numbers() {
    for (String text : Vector.of(
        "85.07.30-033.29", "0566988259", "0566.988.259", "185073003328", "85.13.30-033.28")) {
      assertThat(Persons.mayBeIn(text)).as(text).isFalse();
    }
  }

  @Test
  void may_be_an_organisation_of_which_neither_form_nor_a_sector_without_them_is_known() {
    Organisation unknown = Organisation.of(OrganisationId.of("bakery"), "Bakery");
    assertThat(Persons.mayBe(unknown)).isTrue();
    assertThat(Persons.mayBe(unknown.withSector(Sector.BUSINESS))).isTrue();
    assertThat(Persons.mayBe(unknown.withSector(Sector.CIVIL_SOCIETY))).isFalse();
    assertThat(Persons.mayBe(unknown.withLegalForm(LegalForm.COOPERATIVE))).isFalse();
  }
}
