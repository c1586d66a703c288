package be.socialinnovation.examples.founding;

import static org.assertj.core.api.Assertions.assertThat;

import be.socialinnovation.examples.founding.Tale.Refused;
import be.socialinnovation.json.SocialInnovationJson;
import be.socialinnovation.workflow.Language;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SchemaTest {

  private static final String FOLDER = "classpath:be/socialinnovation/json/schema/format-1/";
  private static final JsonMapper MAPPER = SocialInnovationJson.strict().mapper();
  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  @TempDir
  Path folder;

  private static void isValid(String schema, String json) {
    assertThat(SCHEMAS
            .getSchema(SchemaLocation.of(FOLDER + schema))
            .validate(
                json,
                InputFormat.JSON,
                run -> run.executionConfig(config -> config.formatAssertionsEnabled(true))))
        .as(json)
        .isEmpty();
  }

  private static JsonNode input(String file) throws IOException {
    try (var stream = Founding.class.getResourceAsStream(file)) {
      return MAPPER.readTree(stream.readAllBytes());
    }
  }

  private static void areValid(String type, Iterable<JsonNode> values) {
    assertThat(values).isNotEmpty();
    values.forEach(value -> isValid("definitions.schema.json#/$defs/" + type, value.toString()));
  }

  @Test
  void every_dossier_of_the_story_is_valid() throws IOException {
    assertThat(Told.run("--out", folder.toString()).status()).isZero();
    try (Stream<Path> files = Files.list(folder.resolve("dossiers"))) {
      List<Path> dossiers = files.toList();
      assertThat(dossiers).hasSizeGreaterThan(5);
      for (Path dossier : dossiers) {
        String kind = dossier.getFileName().toString().split("-", 2)[0];
        isValid(kind + "-dossier.schema.json", Files.readString(dossier));
      }
    }
  }

  @Test
  void every_refusal_of_the_story_is_valid() {
    for (Language language : Language.values()) {
      for (var line : Told.tale(language).lines()) {
        if (line instanceof Refused refused) {
          isValid(
              "refusal.schema.json",
              SocialInnovationJson.strict().write(refused.refusal(), language));
        }
      }
    }
  }

  @Test
  void every_value_of_the_library_in_the_input_files_is_valid() throws IOException {
    areValid("organisation.Organisation", input("organisations.json").get("members"));
    areValid("organisation.Organisation", input("organisations.json").get("others"));
    areValid("aid.Scheme", input("schemes.json").get("schemes"));
    areValid("fund.FundTerms", List.of(input("fund.json").get("terms")));
    areValid("committee.Affiliation", input("fund.json").get("affiliations"));
  }
}
