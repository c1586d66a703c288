package be.socialinnovation.json;

import static be.socialinnovation.json.ReadingRule.DOSSIER_AGREES_WITH_ITS_STEPS;
import static be.socialinnovation.json.ReadingRule.ELEMENTS_ARE_UNIQUE;
import static be.socialinnovation.json.ReadingRule.VALUE_CAN_BE_TRUE;
import static org.assertj.core.api.Assertions.assertThat;

import be.socialinnovation.json.journal.Journal;
import be.socialinnovation.json.journal.Snapshot;
import be.socialinnovation.workflow.Dossier;
import be.socialinnovation.workflow.Event;
import be.socialinnovation.workflow.Language;
import be.socialinnovation.workflow.Refusal;
import be.socialinnovation.workflow.State;
import be.socialinnovation.workflow.Workflow;
import io.vavr.Tuple;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.statistics.Statistics;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SchemaProperties {

  private static final SocialInnovationJson JSON = SocialInnovationJson.strict();
  private static final JsonMapper MAPPER = JSON.mapper();
  private static final SchemaFiles FILES = SchemaFiles.of(MAPPER);
  private static final JsonNode DEFINITIONS =
      FILES.byName().get(SchemaDefinitions.FILE).get().get("$defs");

  /** A document of a single value, which the strict reader takes. */
  record Holder<T>(int formatVersion, T value) implements Document {}

  /** All that steps and facts hold; the rest are parts of a state, which only a history makes. */
  private static Seq<String> values() {
    SchemaDefinitions values = new SchemaDefinitions(MAPPER);
    CoreTypes.families().forEach(family -> values.of(MAPPER.constructType(family)));
    return Vector.ofAll(values.collected().propertyNames());
  }

  @Provide
  Arbitrary<Workflow<?, ?, ?, ?>> workflows() {
    return Arbitraries.of(SchemaFiles.WORKFLOWS.toJavaList());
  }

  private static String written(String definition, long seed) {
    JavaType type = FILES.types().get(definition).get();
    return MAPPER.writerFor(type).writeValueAsString(new Anything(seed).of(type.getRawClass()));
  }

  static Either<Problem, ?> read(String definition, String json) {
    JavaType held = MAPPER
        .getTypeFactory()
        .constructParametricType(Holder.class, FILES.types().get(definition).get());
    return new StrictReader(MAPPER, definition, Upcasters.NONE, Document.class)
        .read("{\"formatVersion\":1,\"value\":" + json + "}", held);
  }

  static Seq<?> errors(String definition, String json) {
    return ShippedSchemas.errors(SchemaDefinitions.FILE + "#/$defs/" + definition, json);
  }

  /** What the domain knows and no schema can say; challenges are compared by their codes alone. */
  private static boolean isBeyondTheSchema(Problem problem) {
    return problem.names(VALUE_CAN_BE_TRUE)
        || problem.names(DOSSIER_AGREES_WITH_ITS_STEPS)
        || problem.names(ELEMENTS_ARE_UNIQUE) && problem.pointer().endsWith("/challenges");
  }

  private static void agree(String json, Seq<?> errors, Either<Problem, ?> read) {
    Statistics.label("schema, reader").collect(errors.isEmpty(), read.isRight());
    if (errors.isEmpty()) {
      assertThat(read.swap())
          .as("the reader refuses what the schema allows: %s: %s", read, json)
          .allMatch(SchemaProperties::isBeyondTheSchema);
    } else {
      assertThat(read.isLeft())
          .as("the reader takes what the schema forbids: %s: %s", errors, json)
          .isTrue();
    }
  }

  @Property(tries = 5)
  void every_value_is_valid_as_it_is_written(@ForAll long seed) {
    for (String definition : values()) {
      String json = written(definition, seed);
      assertThat(errors(definition, json)).as(json).isEmpty();
      assertThat(read(definition, json).isRight()).as(json).isTrue();
    }
  }

  @Property(tries = 10)
  void what_a_schema_allows_only_the_domain_can_refuse(@ForAll long seed) {
    for (String definition : FILES.types().keySet()) {
      String json = MAPPER.writeValueAsString(new AnyInstance(DEFINITIONS, seed).of(definition));
      Seq<?> errors = errors(definition, json);
      assertThat(errors).as(json).isEmpty();
      agree(json, errors, read(definition, json));
    }
  }

  @Property(tries = 10)
  void schema_and_reader_agree_on_a_spoiled_value(@ForAll long seed) {
    for (String definition : values()) {
      String json = new Spoiled(MAPPER, seed).spoil(written(definition, seed));
      agree(json, errors(definition, json), read(definition, json));
    }
  }

  /** A definition, a text of its form, and what stands around the text in JSON. */
  record Form(String definition, String text, String json) {

    String with(String other) {
      return json.replace("?", MAPPER.writeValueAsString(other));
    }
  }

  @Provide
  Arbitrary<Form> forms() {
    return Arbitraries.of(
        new Form("money.Percentage", "26.7 %", "?"),
        new Form("money.Percentage", "-0.000001%", "?"),
        new Form("money.Money", "12.5", "{\"amount\":?,\"currency\":\"EUR\"}"),
        new Form("money.Money", "-7", "{\"amount\":?,\"currency\":\"EUR\"}"),
        new Form("challenge.SdgCode", "11.7", "?"),
        new Form("challenge.SdgCode", "1.a", "?"),
        new Form("organisation.OrganisationId", "a.b_c-d", "?"),
        new Form("organisation.OrganisationId", "x".repeat(80), "?"),
        new Form("workflow.FactValue.Day", "2013-06-30", "{\"type\":\"day\",\"day\":?}"));
  }

  /** One character more, less or other: the reader must not be the only one to see it. */
  @Property(tries = 3000)
  void schema_and_reader_agree_on_a_misspelled_text(
      @ForAll("forms") Form form,
      @ForAll @IntRange(max = 79) int place,
      @ForAll @IntRange(max = 1) int replaced,
      @ForAll
          @Chars({'0', '1', '8', '.', '-', '+', '_', ' ', '%', 'a', 'Z', 'é', '\n'})
          @StringLength(max = 1)
          String typed) {
    String text = form.text;
    int at = place % text.length();
    String misspelled = text.substring(0, at) + typed + text.substring(at + replaced);
    Assume.that(!misspelled.equals("-2013-06-30"));
    String json = form.with(misspelled);
    Seq<?> errors = errors(form.definition, json);
    Either<Problem, ?> read = read(form.definition, json);
    Statistics.label("allowed").collect(errors.isEmpty());
    assertThat(errors.isEmpty()).as("%s: %s: %s", json, errors, read).isEqualTo(read.isRight());
  }

  @Property(tries = 100)
  void every_dossier_is_valid_as_it_is_written(
      @ForAll("workflows") Workflow<?, ?, ?, ?> workflow, @ForAll long seed) {
    String json = JSON.write(AnyDossier.of(workflow, new Anything(seed)));
    assertThat(ShippedSchemas.errors(workflow.kind() + "-dossier.schema.json", json))
        .isEmpty();
  }

  @Property(tries = 200)
  void schema_and_reader_agree_on_a_spoiled_dossier(
      @ForAll("workflows") Workflow<?, ?, ?, ?> workflow, @ForAll long seed) {
    String good = JSON.write(AnyDossier.of(workflow, new Anything(seed)));
    String json = new Spoiled(MAPPER, seed).spoil(good);
    agree(
        json,
        ShippedSchemas.errors(workflow.kind() + "-dossier.schema.json", json),
        JSON.readDossier("x-1.json", json, workflow));
  }

  @Property(tries = 100)
  void every_snapshot_is_valid_as_it_is_written_and_no_other_is_read(
      @ForAll("workflows") Workflow<?, ?, ?, ?> workflow, @ForAll long seed) {
    String schema = workflow.kind() + "-snapshot.schema.json";
    String good = snapshot(workflow, new Anything(seed));
    assertThat(ShippedSchemas.errors(schema, good)).as(good).isEmpty();
    String json = new Spoiled(MAPPER, seed).spoil(good);
    agree(
        json,
        ShippedSchemas.errors(schema, json),
        Journal.of(JSON, "X-1", workflow).readSnapshot("x-1.json", json));
  }

  private static <S extends State, C, E extends Event> String snapshot(
      Workflow<S, C, E, ?> workflow, Anything anything) {
    Dossier<S, C, E> dossier = AnyDossier.of(workflow, anything);
    return Journal.of(JSON, dossier.id(), workflow)
        .write(new Snapshot<>(1L + dossier.steps().size(), "0f".repeat(32), dossier.state()));
  }

  @Property(tries = 100)
  void every_line_of_a_journal_is_valid_as_it_is_written(
      @ForAll("workflows") Workflow<?, ?, ?, ?> workflow, @ForAll long seed) throws IOException {
    for (String line : journal(workflow, new Anything(seed)).split("\n")) {
      assertThat(ShippedSchemas.errors(workflow.kind() + "-journal-line.schema.json", line))
          .as(line)
          .isEmpty();
    }
  }

  private static <S extends State, C, E extends Event> String journal(
      Workflow<S, C, E, ?> workflow, Anything anything) throws IOException {
    Dossier<S, C, E> dossier = AnyDossier.of(workflow, anything);
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    Journal.of(JSON, dossier.id(), workflow).write(extended(dossier), lines);
    return lines.toString(StandardCharsets.UTF_8);
  }

  private static <S extends State, C, E extends Event> Extended<S, C, E> extended(
      Dossier<S, C, E> dossier) {
    JsonNode beside = MAPPER.readTree("{\"crm\":[7,null]}");
    return new Extended<>(
        dossier,
        new Extensions(
            Optional.of(beside),
            TreeMap.ofEntries(dossier.steps().map(step -> Tuple.of(step.version(), beside)))));
  }

  @Property(tries = 500)
  void every_refusal_is_valid_as_it_is_written(
      @ForAll("workflows") Workflow<?, ?, ?, ?> workflow,
      @ForAll Language language,
      @ForAll long seed) {
    for (Refusal refusal : refused(workflow, new Anything(seed))) {
      String json = JSON.write(refusal, language);
      assertThat(ShippedSchemas.errors("refusal.schema.json", json)).as(json).isEmpty();
    }
  }

  /** What a case that is not born yet has against a command, whatever that is. */
  private static <S extends State, C, E extends Event> Either<?, Refusal> refused(
      Workflow<S, C, E, ?> workflow, Anything anything) {
    Class<? extends C> asked =
        anything.one(Vector.ofAll(workflow.lifecycle().rows().map(row -> row.command())));
    return workflow
        .decide(workflow.birth(), asked.cast(anything.of(asked)), LocalDate.of(2013, 6, 30))
        .swap();
  }
}
