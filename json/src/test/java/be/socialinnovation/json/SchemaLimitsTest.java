package be.socialinnovation.json;

import static be.socialinnovation.json.ReadingRule.ELEMENTS_ARE_UNIQUE;
import static be.socialinnovation.json.ReadingRule.VALUE_CAN_BE_TRUE;
import static be.socialinnovation.json.ReadingRule.VALUE_HAS_ITS_SHAPE;
import static be.socialinnovation.json.SchemaProperties.errors;
import static be.socialinnovation.json.SchemaProperties.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SchemaLimitsTest {

  @Nested
  class What_a_schema_cannot_tell {

    private void onlyTheReaderRefuses(String definition, String json, ReadingRule rule) {
      String quoted = json.replace('\'', '"');
      assertThat(errors(definition, quoted)).isEmpty();
      assertThat(read(definition, quoted).getLeft().finding().rule()).isEqualTo(rule);
    }

    @Test
    void is_that_a_number_with_decimals_is_no_whole_number() {
      onlyTheReaderRefuses(
          "workflow.FactValue.Count", "{'type': 'count', 'number': 1.0}", VALUE_HAS_ITS_SHAPE);
    }

    @Test
    void is_that_two_ways_to_tell_a_challenge_are_one_challenge() {
      onlyTheReaderRefuses(
          "project.Idea",
          "{'title': 't', 'need': 'n', 'origin': 'SOCIETAL_NEED', 'innovates': ['SERVICE'],"
              + " 'novelty': 'NEW_TO_FLANDERS', 'challenges': ['POVERTY',"
              + " {'code': 'POVERTY', 'nl': 'n', 'fr': 'f', 'en': 'e'}]}",
          ELEMENTS_ARE_UNIQUE);
    }

    @Test
    void is_what_the_domain_knows() {
      onlyTheReaderRefuses("organisation.EnterpriseNumber", "'0566988258'", VALUE_CAN_BE_TRUE);
      onlyTheReaderRefuses(
          "organisation.OrganisationId", "'BE-BCE_KBO-0566988258'", VALUE_CAN_BE_TRUE);
      onlyTheReaderRefuses(
          "money.Money", "{'amount': '1.00', 'currency': 'QQQ'}", VALUE_CAN_BE_TRUE);
      onlyTheReaderRefuses(
          "money.Money", "{'amount': '1.001', 'currency': 'EUR'}", VALUE_CAN_BE_TRUE);
      onlyTheReaderRefuses("money.Percentage", "'9999999999999 %'", VALUE_CAN_BE_TRUE);
    }
  }

  @Nested
  class What_a_schema_forbids_and_the_reader_takes {

    @Test
    void is_a_year_of_other_than_four_digits() {
      for (String year : new String[] {"-0044", "+12013"}) {
        String day = "{\"type\":\"day\",\"day\":\"" + year + "-03-15\"}";
        assertThat(errors("workflow.FactValue.Day", day)).isNotEmpty();
        assertThat(read("workflow.FactValue.Day", day).isRight()).isTrue();
      }
    }

    @Test
    void is_a_moment_that_is_not_in_utc() {
      String step = "{\"version\":1,\"on\":\"2013-06-30\",\"at\":\"2013-06-30T12:00:00%s\","
          + "\"by\":\"b\",\"why\":\"w\",\"policy\":\"p\"}";
      String file = "project-step.schema.json";
      assertThat(ShippedSchemas.errors(file, step.formatted("Z"))).isEmpty();
      assertThat(ShippedSchemas.errors(file, step.formatted("+02:00"))).isNotEmpty();
      assertThat(SocialInnovationJson.strict()
              .mapper()
              .readValue("\"2013-06-30T12:00:00+02:00\"", Instant.class))
          .isEqualTo(Instant.parse("2013-06-30T10:00:00Z"));
    }
  }
}
