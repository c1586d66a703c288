package be.socialinnovation.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationIdTest {

  @Nested
  class A_name_of_the_hosts_own {

    @ParameterizedTest
    @ValueSource(
        strings = {"gezinsbond", "3E", "a", "shortcut-change-designers", "BE-BCE_KBO", "partner_1.2"
        })
    void is_an_id_without_a_list_or_a_number(String text) {
      OrganisationId id = OrganisationId.of(text);
      assertThat(id).hasToString(text);
      assertThat(id.listCode()).isEmpty();
      assertThat(id.enterpriseNumber()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-a", "de Verenigde Verenigingen", "é", "a/b", "a\nb"})
    void has_no_other_characters(String text) {
      assertThatIllegalArgumentException().isThrownBy(() -> OrganisationId.of(text));
    }

    @Test
    void has_at_most_80_characters() {
      assertThat(OrganisationId.of("a".repeat(80)).text()).hasSize(80);
      assertThatIllegalArgumentException().isThrownBy(() -> OrganisationId.of("a".repeat(81)));
    }
  }

  @Nested
  class An_org_id {

    @ParameterizedTest
    @CsvSource({
      "BE-BCE_KBO-0546740696, BE-BCE_KBO",
      "NL-KVK-12345678, NL-KVK",
      "XI-LEI-5493001KJTIIGC8Y1R12, XI-LEI",
      "CA_QC-QBC-1160000000, CA_QC-QBC",
      "CN-11-CR-123, CN-11-CR"
    })
    void names_its_list(String text, String list) {
      assertThat(OrganisationId.of(text).listCode()).contains(list);
    }

    @Test
    void of_the_belgian_register_holds_an_enterprise_number() {
      assertThat(OrganisationId.of("BE-BCE_KBO-0546740696").enterpriseNumber())
          .contains(EnterpriseNumber.parse("0546.740.696"));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "BE-BCE_KBO-0546740697",
          "BE-BCE_KBO-0546.740.696",
          "BE-BCE_KBO-546740696",
          "BE-BCE_KBO-2000000042",
          "BE-BCE_KBO-"
        })
    void of_the_belgian_register_is_refused_with_another_number(String text) {
      assertThatIllegalArgumentException().isThrownBy(() -> OrganisationId.of(text));
    }

    @Test
    void of_another_register_holds_none() {
      assertThat(OrganisationId.of("NL-KVK-0546740696").enterpriseNumber()).isEmpty();
    }

    @Test
    void is_recognised_on_every_list_of_the_register_of_org_id() throws IOException {
      String standards = System.getProperty("standards.dir", "");
      assumeTrue(
          !standards.isEmpty(),
          "the register of org-id is read when -Dstandards.dir says where it lies");
      List<String> lines = Files.readAllLines(Path.of(standards, "org-id", "all-list-codes.tsv"));
      List<String> codes =
          lines.stream().skip(1).map(line -> line.split("\t")[0]).toList();
      assertThat(codes).contains("BE-BCE_KBO").hasSizeGreaterThan(800);
      assertThat(codes)
          .filteredOn(code -> !code.equals("BE-BCE_KBO"))
          .allSatisfy(
              code -> assertThat(OrganisationId.of(code + "-123").listCode()).contains(code));
    }
  }

  @Test
  void ids_sort_by_their_text() {
    assertThat(OrganisationId.of("3e")).isLessThan(OrganisationId.of("acw"));
  }
}
