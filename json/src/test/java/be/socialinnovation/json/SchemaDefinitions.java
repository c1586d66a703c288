package be.socialinnovation.json;

import static be.socialinnovation.json.SchemaForms.schema;
import static be.socialinnovation.json.SchemaForms.text;
import static be.socialinnovation.json.SchemaForms.typed;

import be.socialinnovation.challenge.SocietalChallenge;
import be.socialinnovation.money.Money;
import be.socialinnovation.workflow.Refusal;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.util.Optional;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.introspect.BeanPropertyDefinition;
import tools.jackson.databind.introspect.ClassIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schemas of types, read off the mapper that reads and writes them: names, their order and what must be there from its
 * introspection, tags from its mixins, so that nothing is said twice. A generator that looks at classes and annotations sees neither our
 * introspector nor the mixins, and would have to be told all of it again.
 */
final class SchemaDefinitions {

  static final String FILE = "definitions.schema.json";

  private static final String ROOT = "be.socialinnovation.";

  private final JsonMapper mapper;
  private final DeserializationConfig config;
  private TreeMap<String, JavaType> types = TreeMap.empty();
  private TreeMap<String, ObjectNode> schemas = TreeMap.empty();
  private TreeMap<String, String> files = TreeMap.empty();

  SchemaDefinitions(JsonMapper mapper) {
    this.mapper = mapper;
    this.config = mapper.deserializationConfig();
  }

  /** What was described so far, by the names that schemas refer to. */
  TreeMap<String, JavaType> types() {
    return types;
  }

  TreeMap<String, ObjectNode> schemas() {
    return schemas;
  }

  /** From now on schemas refer to a file for this type. */
  void standsIn(String file, JavaType type) {
    files = files.put(type.toCanonical(), file);
  }

  /**
   * The schema of a type, as another file than that of the definitions has it.
   *
   * @throws IllegalStateException if nothing says how JSON holds it
   */
  ObjectNode of(JavaType type) {
    return of(type, FILE);
  }

  /** The schema of a record, written out. */
  ObjectNode object(JavaType record) {
    return object(record, FILE);
  }

  private ObjectNode of(JavaType type, String file) {
    Class<?> raw = type.getRawClass();
    if (files.containsKey(type.toCanonical())) {
      return schema().put("$ref", files.get(type.toCanonical()).get());
    } else if (raw == Optional.class) {
      return of(type.getContentType(), file);
    } else if (type.isTypeOrSubTypeOf(Map.class)) {
      return typed("object")
          .set("propertyNames", of(parameter(type, Map.class, 0), file))
          .set("additionalProperties", of(parameter(type, Map.class, 1), file));
    } else if (type.isTypeOrSubTypeOf(Seq.class)) {
      return typed("array").set("items", of(parameter(type, Seq.class, 0), file));
    } else if (type.isTypeOrSubTypeOf(Set.class)) {
      return typed("array")
          .set("items", of(parameter(type, Set.class, 0), file))
          .put("uniqueItems", true);
    } else if (!raw.getName().startsWith(ROOT)) {
      return SchemaForms.of(raw).orElseThrow(() -> unknown(type));
    }
    String name = name(type);
    if (!types.containsKey(name)) {
      types = types.put(name, type);
      ObjectNode definition = definition(type);
      schemas = schemas.put(name, definition);
    }
    return schema().put("$ref", file + "#/$defs/" + name);
  }

  private static JavaType parameter(JavaType type, Class<?> generic, int index) {
    return VavrWriters.parameter(type, generic, index);
  }

  private static IllegalStateException unknown(JavaType type) {
    return new IllegalStateException("something must say how JSON holds a " + type);
  }

  /** The package below the root and the simple name, since simple names are not unique: {@code money.Money}. */
  private static String name(JavaType type) {
    String name = type.getRawClass().getCanonicalName().substring(ROOT.length());
    return Vector.range(0, type.containedTypeCount())
        .map(type::containedType)
        .foldLeft(name, (all, part) -> all + "." + part.getRawClass().getSimpleName());
  }

  private ObjectNode definition(JavaType type) {
    Class<?> raw = type.getRawClass();
    if (raw == Money.class) {
      return with(
          with(
              object(mapper.constructType(MoneyForm.class), ""),
              "amount",
              text(SchemaForms.AMOUNT).put("maxLength", 40)),
          "currency",
          text(SchemaForms.CURRENCY));
    } else if (raw == Refusal.class) {
      return object(mapper.constructType(RefusalForm.class), "");
    } else if (raw == SocietalChallenge.class) {
      ObjectNode challenge = schema();
      challenge
          .putArray("oneOf")
          .add(vocabulary(SocietalChallenge.named2013().toVector().map(SocietalChallenge::code)))
          .add(object(mapper.constructType(ChallengeForm.class), ""));
      return challenge;
    } else if (raw.isEnum()) {
      return vocabulary(Vector.of(raw.getEnumConstants()).map(each -> ((Enum<?>) each).name()));
    } else if (raw.isSealed()) {
      return family(raw);
    }
    return SchemaForms.of(raw).orElseGet(() -> object(type, ""));
  }

  static ObjectNode vocabulary(Seq<String> terms) {
    ObjectNode vocabulary = typed("string");
    terms.forEach(vocabulary.putArray("enum")::add);
    return vocabulary;
  }

  private ObjectNode family(Class<?> family) {
    ObjectNode schema = schema();
    ArrayNode members = schema.putArray("oneOf");
    TypeTags.written(config, family)
        .<Class<?>>map(JsonSubTypes.Type::value)
        .filter(family::isAssignableFrom)
        .forEach(member -> members.add(of(mapper.constructType(member), "")));
    return schema;
  }

  private ObjectNode object(JavaType type, String file) {
    if (!type.getRawClass().isRecord()) {
      throw unknown(type);
    }
    ObjectNode properties = schema();
    ArrayNode required = properties.arrayNode();
    TypeTags.written(config, type.getRawClass())
        .filter(tag -> tag.value() == type.getRawClass())
        .forEach(tag -> {
          properties.putObject("type").put("const", tag.name());
          required.add("type");
        });
    ClassIntrospector introspector = config.classIntrospectorInstance();
    for (BeanPropertyDefinition component : introspector
        .introspectForDeserialization(type, introspector.introspectClassAnnotations(type))
        .findProperties()) {
      properties.set(component.getName(), of(component.getPrimaryType(), file));
      if (component.isRequired()) {
        required.add(component.getName());
      }
    }
    return typed("object")
        .set("properties", properties)
        .set("required", required)
        .put("additionalProperties", false);
  }

  /** The same object with more said of a property that it has. */
  static ObjectNode with(ObjectNode object, String property, ObjectNode schema) {
    if (!object.get("properties").has(property)) {
      throw new IllegalStateException("there must be a component " + property + ": " + object);
    }
    object.withObject("/properties").set(property, schema);
    return object;
  }
}
