package be.socialinnovation.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.socialinnovation.workflow.Stage;
import be.socialinnovation.workflow.Workflow;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SchemaFilesTest {

  private static final JsonMapper MAPPER = SocialInnovationJson.strict().mapper();
  private static final Path FOLDER =
      Path.of("src/main/resources/be/socialinnovation/json/schema/format-1");

  private final SortedMap<String, String> written =
      SchemaFiles.of(MAPPER).byName().mapValues(schema -> MAPPER.writeValueAsString(schema) + "\n");

  private static TreeMap<String, String> kept() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      TreeMap<String, String> kept = TreeMap.empty();
      for (Path file : files.toList()) {
        kept = kept.put(file.getFileName().toString(), Files.readString(file));
      }
      return kept;
    }
  }

  @Test
  void the_schemas_say_what_the_types_say() throws IOException {
    if (Boolean.getBoolean("schema.write")) {
      Files.createDirectories(FOLDER);
      for (var file : written) {
        Files.writeString(FOLDER.resolve(file._1), file._2);
      }
    }
    String stale =
        "stale; write them anew with: mvn -pl json -am test -Dtest=SchemaFilesTest -Dschema.write=true";
    assertThat(kept().keySet()).as(stale).isEqualTo(written.keySet());
    for (var file : kept()) {
      assertThat(file._2)
          .as(file._1 + " is " + stale)
          .isEqualTo(written.get(file._1).get());
    }
  }

  @Test
  void every_file_is_itself_a_schema() {
    for (String file : written.keySet()) {
      assertThat(ShippedSchemas.errorsOf(written.get(file).get())).as(file).isEmpty();
    }
  }

  @Test
  void every_reference_leads_to_a_schema() {
    for (String file : written.keySet()) {
      for (JsonNode reference : MAPPER.readTree(written.get(file).get()).findValues("$ref")) {
        String[] parts = reference.stringValue().split("#", 2);
        JsonNode target =
            MAPPER.readTree(written.get(parts[0].isEmpty() ? file : parts[0]).get());
        assertThat(parts.length == 1 || target.at(parts[1]).isObject())
            .as(file + " refers to " + reference)
            .isTrue();
      }
    }
  }

  @Test
  void every_case_type_has_its_files() {
    assertThat(SchemaFiles.WORKFLOWS.<Class<?>>map(Object::getClass))
        .containsExactlyInAnyOrderElementsOf(CoreTypes.all()
            .filter(type -> Workflow.class.isAssignableFrom(type) && type != Workflow.class));
  }

  @Test
  void nothing_is_guessed_of_a_type_whose_form_nobody_told() {
    for (Class<?> type : Vector.of(Object.class, Year.class, float.class, Stage.class)) {
      assertThatThrownBy(() -> new SchemaDefinitions(MAPPER).of(MAPPER.constructType(type)))
          .as(type.getName())
          .isInstanceOf(IllegalStateException.class);
    }
  }
}
