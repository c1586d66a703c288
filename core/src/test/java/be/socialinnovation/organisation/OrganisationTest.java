package be.socialinnovation.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import be.socialinnovation.workflow.Language;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrganisationTest {

  private static final EnterpriseNumber NUMBER = EnterpriseNumber.parse("0566.988.259");

  @Nested
  class An_organisation_of_which_little_is_known {

    private final Organisation vsgf = Organisation.of(OrganisationId.of("vsgf"), "VSGF");

    @Test
    void says_so_instead_of_guessing() {
      assertThat(vsgf.sector()).isEmpty();
      assertThat(vsgf.legalForm()).isEmpty();
      assertThat(vsgf.enterpriseNumber()).isEmpty();
      assertThat(vsgf).hasToString("VSGF (vsgf): sector not established");
    }

    @Test
    void can_be_completed_later() {
      Organisation completed = vsgf.withSector(Sector.CIVIL_SOCIETY)
          .withLegalForm(LegalForm.NON_PROFIT_ASSOCIATION)
          .withEnterpriseNumber(NUMBER);
      assertThat(completed)
          .hasToString("VSGF (vsgf): civil society, non-profit association (vzw), 0566.988.259")
          .isNotEqualTo(vsgf);
    }

    @Test
    void has_a_name() {
      assertThatIllegalArgumentException().isThrownBy(() -> vsgf.withName(" "));
    }

    @Test
    void has_an_id() {
      assertThatIllegalStateException()
          .isThrownBy(() -> Organisation.builder().name("VSGF").build());
    }
  }

  @Nested
  class An_organisation_with_an_org_id_of_the_belgian_register {

    private final Organisation registered =
        Organisation.of(NUMBER.toOrganisationId(), "An association");

    @Test
    void has_the_enterprise_number_of_its_id() {
      assertThat(registered.enterpriseNumber()).contains(NUMBER);
      assertThat(registered.withEnterpriseNumber(Optional.empty())).isEqualTo(registered);
    }

    @Test
    void has_no_other_enterprise_number() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> registered.withEnterpriseNumber(EnterpriseNumber.of("1234567894")));
    }
  }

  @Nested
  class A_legal_form {

    @Test
    void is_that_of_a_legal_person_unless_the_association_is_unincorporated() {
      assertThat(LegalForm.values())
          .filteredOn(form -> !form.hasLegalPersonality())
          .containsExactly(LegalForm.UNINCORPORATED_ASSOCIATION);
    }

    @ParameterizedTest
    @EnumSource
    void has_a_label_in_every_language(LegalForm form) {
      for (Language language : Language.values()) {
        assertThat(form.label(language)).isNotBlank();
      }
    }

    @Test
    void is_written_with_its_accents() {
      assertThat(LegalForm.COOPERATIVE.label(Language.NL)).isEqualTo("coöperatieve vennootschap");
      assertThat(LegalForm.COOPERATIVE.label(Language.FR)).isEqualTo("société coopérative");
    }
  }
}
