package be.socialinnovation.json;

import static be.socialinnovation.json.SchemaForms.schema;
import static be.socialinnovation.json.SchemaForms.typed;
import static com.github.victools.jsonschema.generator.CustomDefinition.AttributeInclusion.NO;
import static com.github.victools.jsonschema.generator.CustomDefinition.DefinitionType.INLINE;
import static com.github.victools.jsonschema.generator.CustomDefinition.DefinitionType.STANDARD;
import static com.github.victools.jsonschema.generator.Option.ADDITIONAL_FIXED_TYPES;
import static com.github.victools.jsonschema.generator.Option.DEFINITIONS_FOR_ALL_OBJECTS;
import static com.github.victools.jsonschema.generator.Option.DEFINITIONS_FOR_MEMBER_SUPERTYPES;
import static com.github.victools.jsonschema.generator.Option.ENUM_KEYWORD_FOR_SINGLE_VALUES;
import static com.github.victools.jsonschema.generator.Option.FLATTENED_ENUMS;
import static com.github.victools.jsonschema.generator.Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT;
import static com.github.victools.jsonschema.generator.Option.NONPUBLIC_NONSTATIC_FIELDS_WITHOUT_GETTERS;
import static com.github.victools.jsonschema.generator.Option.NONPUBLIC_NONSTATIC_FIELDS_WITH_GETTERS;
import static com.github.victools.jsonschema.generator.Option.STANDARD_FORMATS;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinitionProviderV2;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaBuilder;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.generator.TypeScope;
import com.github.victools.jsonschema.generator.impl.module.FlattenedWrapperModule;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.introspect.BeanPropertyDefinition;
import tools.jackson.databind.introspect.ClassIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schemas of types, by a generator that finds records, enums and what they hold. It is told what it cannot see in a class: what the
 * mapper calls a component and whether it must be there, the tags of families, Vavr's collections, and what has a form of its own.
 */
final class SchemaDefinitions {

  static final String FILE = "definitions.schema.json";

  private static final String ROOT = "be.socialinnovation.";

  private static final OptionPreset OPTIONS = new OptionPreset(
      NONPUBLIC_NONSTATIC_FIELDS_WITH_GETTERS,
      NONPUBLIC_NONSTATIC_FIELDS_WITHOUT_GETTERS,
      FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT,
      DEFINITIONS_FOR_ALL_OBJECTS,
      DEFINITIONS_FOR_MEMBER_SUPERTYPES,
      FLATTENED_ENUMS,
      ENUM_KEYWORD_FOR_SINGLE_VALUES,
      ADDITIONAL_FIXED_TYPES,
      STANDARD_FORMATS);

  private final JsonMapper mapper;
  private final DeserializationConfig config;
  private final CustomDefinitionProviderV2 told = this::tell;
  private final SchemaBuilder builder;
  private TreeMap<String, JavaType> types = TreeMap.empty();
  private TreeMap<String, String> files = TreeMap.empty();

  SchemaDefinitions(JsonMapper mapper) {
    this.mapper = mapper;
    this.config = mapper.deserializationConfig();
    SchemaGeneratorConfigBuilder generator = new SchemaGeneratorConfigBuilder(
            SchemaVersion.DRAFT_2020_12, OPTIONS)
        .with(new FlattenedWrapperModule<>(Optional.class));
    generator
        .forFields()
        .withPropertyNameOverrideResolver(field -> component(field).getName())
        .withRequiredCheck(field -> component(field).isRequired());
    generator
        .forTypesInGeneral()
        .withPropertySorter((one, other) -> 0)
        .withDefinitionNamingStrategy((key, context) -> name(key.getType()))
        .withCustomDefinitionProvider(told)
        .withSubtypeResolver(this::members)
        .withTypeAttributeOverride(this::tag);
    builder = new SchemaGenerator(generator.build()).buildMultipleSchemaDefinitions();
  }

  /** The schema of a type: a document written out, all else a reference that is there once all are {@link #collected}. */
  ObjectNode of(JavaType type) {
    return builder.createSchemaReference(
        type.getRawClass(),
        Vector.range(0, type.containedTypeCount())
            .<Type>map(part -> type.containedType(part).getRawClass())
            .toJavaArray(Type[]::new));
  }

  /** From now on schemas refer to a file for this type. */
  void standsIn(String file, JavaType type) {
    files = files.put(type.toCanonical(), file);
  }

  /** What was described so far, by the names that schemas refer to; after this nothing more can be. */
  ObjectNode collected() {
    return builder.collectDefinitions("$defs");
  }

  /** What was {@link #collected}, by the same names. */
  TreeMap<String, JavaType> types() {
    return types;
  }

  /** Lets a schema that stands in another file refer to that of the definitions. */
  static void fromOutside(ObjectNode schema) {
    for (JsonNode holder : schema.findParents("$ref")) {
      String reference = holder.get("$ref").stringValue();
      if (reference.startsWith("#")) {
        ((ObjectNode) holder).put("$ref", FILE + reference);
      }
    }
  }

  /** What the generator cannot see, or null where it has all it needs; a type that neither knows is not guessed at. */
  private @Nullable CustomDefinition tell(ResolvedType type, SchemaGenerationContext context) {
    Class<?> raw = type.getErasedType();
    String canonical = java(type).toCanonical();
    if (files.containsKey(canonical)) {
      return inline(schema().put("$ref", files.get(canonical).get()));
    } else if (Document.class.isAssignableFrom(raw) || raw == StepDocument.class) {
      return inline(context.createStandardDefinition(type, told));
    } else if (type.isInstanceOf(Map.class)) {
      return inline(typed("object")
          .set("propertyNames", part(type, Map.class, 0, context))
          .set("additionalProperties", part(type, Map.class, 1, context)));
    } else if (type.isInstanceOf(Seq.class)) {
      return inline(typed("array").set("items", part(type, Seq.class, 0, context)));
    } else if (type.isInstanceOf(Set.class)) {
      return inline(
          typed("array").set("items", part(type, Set.class, 0, context)).put("uniqueItems", true));
    }
    boolean ours = raw.getName().startsWith(ROOT);
    boolean seen =
        ours ? raw.isRecord() || raw.isEnum() || raw.isSealed() : SchemaForms.PLAIN.contains(raw);
    Optional<ObjectNode> form = SchemaForms.of(raw, context);
    if (form.isEmpty() && !seen) {
      throw unknown(type);
    }
    return form.map(it -> new CustomDefinition(it, ours ? STANDARD : INLINE, NO))
        .orElse(null);
  }

  private static CustomDefinition inline(ObjectNode schema) {
    return new CustomDefinition(schema, INLINE, NO);
  }

  private static ObjectNode part(
      ResolvedType type, Class<?> generic, int index, SchemaGenerationContext context) {
    return context.createDefinitionReference(
        context.getTypeContext().getTypeParameterFor(type, generic, index));
  }

  private static IllegalStateException unknown(ResolvedType type) {
    return new IllegalStateException("something must say how JSON holds a " + type);
  }

  /** The package below the root and the simple name, since simple names are not unique: {@code money.Money}. */
  private String name(ResolvedType type) {
    String name = Vector.ofAll(type.getTypeParameters())
        .foldLeft(
            type.getErasedType().getCanonicalName().substring(ROOT.length()),
            (all, part) -> all + "." + part.getErasedType().getSimpleName());
    types = types.put(name, java(type));
    return name;
  }

  private JavaType java(ResolvedType type) {
    JavaType[] parts =
        Vector.ofAll(type.getTypeParameters()).map(this::java).toJavaArray(JavaType[]::new);
    return parts.length == 0
        ? mapper.constructType(type.getErasedType())
        : mapper.getTypeFactory().constructParametricType(type.getErasedType(), parts);
  }

  private BeanPropertyDefinition component(FieldScope field) {
    JavaType record = java(field.getDeclaringType());
    ClassIntrospector introspector = config.classIntrospectorInstance();
    return Vector.ofAll(introspector
            .introspectForDeserialization(record, introspector.introspectClassAnnotations(record))
            .findProperties())
        .find(component -> component.getInternalName().equals(field.getDeclaredName()))
        .getOrElseThrow(() -> unknown(field.getDeclaringType()));
  }

  private List<ResolvedType> members(ResolvedType family, SchemaGenerationContext context) {
    Class<?> raw = family.getErasedType();
    return raw.isSealed()
        ? TypeTags.written(config, raw)
            .<Class<?>>map(JsonSubTypes.Type::value)
            .filter(raw::isAssignableFrom)
            .map(member -> context.getTypeContext().resolve(member))
            .toJavaList()
        : List.of();
  }

  /** A member shows its tag before all else, so that no more than one of its family can fit. */
  private void tag(ObjectNode schema, TypeScope scope, SchemaGenerationContext context) {
    if (schema.has("anyOf")) {
      schema.set("oneOf", schema.remove("anyOf"));
    }
    Class<?> raw = scope.getType().getErasedType();
    TypeTags.written(config, raw).filter(tag -> tag.value() == raw).forEach(tag -> {
      ObjectNode properties = schema().set("type", schema().put("const", tag.name()));
      schema.set("properties", properties.setAll(schema.withObject("/properties")));
      schema.withArray("/required").insert(0, "type");
      schema.set("additionalProperties", schema.remove("additionalProperties"));
    });
  }
}
