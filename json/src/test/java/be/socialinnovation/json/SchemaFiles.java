package be.socialinnovation.json;

import static be.socialinnovation.json.SchemaForms.schema;
import static be.socialinnovation.json.SchemaForms.text;
import static be.socialinnovation.json.SchemaForms.typed;
import static be.socialinnovation.json.SchemaForms.vocabulary;
import static be.socialinnovation.json.SchemaForms.with;

import be.socialinnovation.association.AssociationPolicy;
import be.socialinnovation.association.Associations;
import be.socialinnovation.fund.FundPolicy;
import be.socialinnovation.fund.Funds;
import be.socialinnovation.grant.GrantPolicy;
import be.socialinnovation.grant.Grants;
import be.socialinnovation.json.journal.SnapshotDocument;
import be.socialinnovation.partnership.PartnershipPolicy;
import be.socialinnovation.partnership.Partnerships;
import be.socialinnovation.project.ProjectPolicy;
import be.socialinnovation.project.Projects;
import be.socialinnovation.workflow.Language;
import be.socialinnovation.workflow.Workflow;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The schema files of this version of the format: one per kind of document, and one for the values that they share. */
final class SchemaFiles {

  static final Seq<Workflow<?, ?, ?, ?>> WORKFLOWS = Vector.of(
      Partnerships.under(PartnershipPolicy.vis2013()),
      Associations.under(AssociationPolicy.belgium()),
      Projects.under(ProjectPolicy.flanders(2013)),
      Grants.under(GrantPolicy.flanders2016()),
      Funds.under(FundPolicy.illustrative2013()));

  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
  private static final String EXTENSIONS = "extensions";
  private static final String HASH = "^[0-9a-f]{64}$";

  private final JsonMapper mapper;
  private final SchemaDefinitions definitions;
  private TreeMap<String, ObjectNode> files = TreeMap.empty();

  private SchemaFiles(JsonMapper mapper) {
    this.mapper = mapper;
    definitions = new SchemaDefinitions(mapper);
  }

  /** Everything that the library writes, with the values of the core that can stand in a document of the host's own. */
  static SchemaFiles of(JsonMapper mapper) {
    SchemaFiles schemas = new SchemaFiles(mapper);
    WORKFLOWS.forEach(schemas::addCase);
    schemas.addRefusal();
    CoreTypes.families().forEach(family -> schemas.definitions.of(mapper.constructType(family)));
    EveryTypeTest.travelling().forEach(type -> schemas.definitions.of(mapper.constructType(type)));
    schemas.addDefinitions();
    return schemas;
  }

  /** The schemas by the names of their files. */
  TreeMap<String, ObjectNode> byName() {
    return files;
  }

  /** The types that have a definition, by its name. */
  TreeMap<String, JavaType> types() {
    return definitions.types();
  }

  private void addCase(Workflow<?, ?, ?, ?> workflow) {
    String kind = workflow.kind();
    JavaType step = StepDocument.type(mapper, workflow);
    String stepFile =
        add(kind + "-step", "A step of a dossier: " + kind, extensible(definitions.of(step)));
    definitions.standsIn(stepFile, step);
    JavaType state =
        mapper.constructType(workflow.getClass()).findTypeParameters(Workflow.class)[0];
    JavaType stage =
        mapper.constructType(workflow.lifecycle().rows().head().from().getDeclaringClass());
    ObjectNode dossier = document(DossierDocument.type(mapper, workflow));
    with(dossier, "kind", constant(kind));
    with(dossier, "stage", definitions.of(stage));
    with(dossier, "state", definitions.of(state));
    add(kind + "-dossier", "A dossier: " + kind, extensible(dossier));
    JavaType snapshot =
        mapper.getTypeFactory().constructParametricType(SnapshotDocument.class, state);
    add(kind + "-snapshot", "A snapshot of a journal: " + kind, snapshot(document(snapshot)));
    add(kind + "-journal-line", "A line of a journal: " + kind, line(kind, stepFile));
  }

  private static ObjectNode snapshot(ObjectNode document) {
    with(document, "lines", typed("integer").put("minimum", 1).put("maximum", Long.MAX_VALUE));
    return with(document, "head", text(HASH));
  }

  /** The parts of a line are put together by hand where it is written, so they are here. */
  private static ObjectNode line(String kind, String stepFile) {
    ObjectNode header = closed(schema()
        .set("formatVersion", version())
        .set("id", typed("string"))
        .set("kind", constant(kind)));
    header.withObject("/properties").set(EXTENSIONS, typed("object"));
    ObjectNode line = schema();
    line.putArray("oneOf")
        .add(closed(schema().set("hash", text(HASH)).set("header", header)))
        .add(closed(schema()
            .set("hash", text(HASH))
            .set("previous", text(HASH))
            .set("step", schema().put("$ref", stepFile))));
    return line;
  }

  private static ObjectNode extensible(ObjectNode document) {
    return with(document, EXTENSIONS, typed("object"));
  }

  private static ObjectNode closed(ObjectNode properties) {
    ObjectNode object = typed("object").set("properties", properties);
    properties.propertyNames().forEach(object.putArray("required")::add);
    return object.put("additionalProperties", false);
  }

  private void addRefusal() {
    ObjectNode refusal = document(mapper.constructType(RefusalDocument.class));
    Seq<String> languages = Vector.of(Language.values()).map(Language::tag);
    with(refusal, "language", vocabulary(languages));
    add("refusal", "A refusal", extensible(refusal));
  }

  private ObjectNode document(JavaType type) {
    return with(definitions.of(type), "formatVersion", version());
  }

  private static ObjectNode version() {
    return schema().put("const", Document.FORMAT_VERSION);
  }

  private static ObjectNode constant(String text) {
    return schema().put("const", text);
  }

  private void addDefinitions() {
    ObjectNode all = definitions.collected();
    files.values().forEach(SchemaDefinitions::fromOutside);
    files = files.put(
        SchemaDefinitions.FILE,
        headed(SchemaDefinitions.FILE, "The values that documents hold").set("$defs", all));
  }

  private String add(String name, String title, ObjectNode schema) {
    String file = name + ".schema.json";
    files = files.put(file, headed(file, title).setAll(schema));
    return file;
  }

  private static ObjectNode headed(String file, String title) {
    return schema().put("$schema", DIALECT).put("$id", file).put("title", title);
  }
}
