package be.socialinnovation.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.socialinnovation.challenge.SdgCode;
import be.socialinnovation.challenge.SocietalChallenge;
import be.socialinnovation.money.Money;
import be.socialinnovation.organisation.LegalForm;
import be.socialinnovation.organisation.Organisation;
import be.socialinnovation.organisation.OrganisationId;
import be.socialinnovation.organisation.Sector;
import be.socialinnovation.project.ProjectCommand;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.json.JsonMapper;

class SocialInnovationModuleTest {

  @Nested
  class A_mapper_of_a_host {

    private final JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();

    @Test
    void finds_the_module() {
      assertThat(mapper.writeValueAsString(Money.eur("12.50")))
          .isEqualTo("{\"amount\":\"12.50\",\"currency\":\"EUR\"}");
    }

    @Test
    void writes_an_organisation_by_its_components() {
      Organisation bank = Organisation.builder()
          .id(OrganisationId.of("kbc"))
          .name("KBC")
          .sector(Sector.BUSINESS)
          .legalForm(LegalForm.PUBLIC_LIMITED_COMPANY)
          .build();
      String written = mapper.writeValueAsString(bank);
      assertThat(written).doesNotContain("null");
      assertThat(mapper.readTree(written).propertyNames())
          .containsExactlyInAnyOrder("id", "name", "sector", "legalForm");
      assertThat(mapper.readValue(written, Organisation.class)).isEqualTo(bank);
    }

    @Test
    void tags_a_command_wherever_it_stands() {
      assertThat(mapper.writeValueAsString(new ProjectCommand.Park()))
          .isEqualTo("{\"type\":\"park\"}");
      assertThat(mapper
              .writerFor(new TypeReference<Vector<ProjectCommand>>() {})
              .writeValueAsString(Vector.of(new ProjectCommand.Park())))
          .isEqualTo("[{\"type\":\"park\"}]");
    }

    @Test
    void says_by_exception_what_a_value_must_be() {
      assertThatThrownBy(
              () -> mapper.readValue("{\"amount\":\"1.234\",\"currency\":\"EUR\"}", Money.class))
          .isInstanceOf(ValueInstantiationException.class)
          .hasRootCauseInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> mapper.readValue("{\"id\":\"a\",\"name\":null}", Organisation.class))
          .isInstanceOf(InvalidNullException.class);
      assertThatThrownBy(() -> mapper.readValue("{\"id\":\"a\"}", Organisation.class))
          .isInstanceOf(MismatchedInputException.class);
      assertThatThrownBy(
              () -> mapper.readValue("[\"A\",\"A\"]", new TypeReference<TreeSet<String>>() {}))
          .isInstanceOf(MismatchedInputException.class);
    }
  }

  @Nested
  class A_challenge {

    private final JsonMapper mapper = SocialInnovationJson.strict().mapper();

    private void roundTrips(SocietalChallenge challenge) {
      assertThat(mapper.readValue(mapper.writeValueAsString(challenge), SocietalChallenge.class))
          .isEqualTo(challenge);
    }

    @Test
    void stands_by_its_code_when_it_was_named_in_2013() {
      assertThat(mapper.writeValueAsString(SocietalChallenge.POVERTY)).isEqualTo("\"POVERTY\"");
      SocietalChallenge.named2013().forEach(this::roundTrips);
    }

    @Test
    void is_told_in_full_otherwise() {
      SocietalChallenge loneliness = SocietalChallenge.of(
          "LONELINESS", "eenzaamheid", "solitude", "loneliness", SdgCode.parse("3.4"));
      assertThat(mapper
              .readTree(mapper.writeValueAsString(loneliness))
              .get("sdgs")
              .get(0)
              .stringValue())
          .isEqualTo("3.4");
      roundTrips(loneliness);
      assertThatThrownBy(() -> mapper.readValue("\"LONELINESS\"", SocietalChallenge.class))
          .isInstanceOf(ValueInstantiationException.class);
    }
  }

  @Nested
  class A_mapper_without_the_module {

    private final JsonMapper mapper = JsonMapper.builder().build();

    @Test
    void writes_garbage_that_is_easy_to_recognise() {
      assertThat(mapper.writeValueAsString(Vector.of(1))).contains("\"async\":false");
      assertThat(mapper.writeValueAsString(Money.eur("12.50"))).contains("\"minor\":1250");
      assertThat(mapper.writeValueAsString(new ProjectCommand.Park())).doesNotContain("type");
    }
  }

  @Test
  void an_absent_optional_is_left_out_and_read_as_empty() {
    JsonMapper mapper = SocialInnovationJson.strict().mapper();
    assertThat(mapper
            .readValue("{\"id\":\"a\",\"name\":\"A\"}", Organisation.class)
            .sector())
        .isEqualTo(Optional.empty());
  }
}
