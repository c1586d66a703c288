package be.socialinnovation.json;

import static tools.jackson.databind.DeserializationFeature.ACCEPT_FLOAT_AS_INT;
import static tools.jackson.databind.DeserializationFeature.FAIL_ON_INVALID_SUBTYPE;
import static tools.jackson.databind.DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES;
import static tools.jackson.databind.DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES;
import static tools.jackson.databind.DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY;
import static tools.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS;
import static tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES;
import static tools.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS;

import com.fasterxml.jackson.annotation.Nulls;
import java.math.BigDecimal;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MutableCoercionConfig;
import tools.jackson.databind.deser.jdk.NumberDeserializers.BigDecimalDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/** The mapper that lets nothing pass: every tolerance of Jackson is switched off by name, whatever its default. */
final class StrictMapper {

  /** The longest document, in characters of UTF-16; Jackson looks at this limit only where it reads in parts, a long text included. */
  static final int LONGEST_DOCUMENT = 10_000_000;

  /** The longest number, in characters as it is written out. */
  static final int LONGEST_NUMBER = 64;

  private StrictMapper() {}

  static JsonMapper.Builder builder() {
    return JsonMapper.builder(factory())
        .addModule(new SocialInnovationModule(Strictness.ALL))
        .addModule(new SimpleModule("strict numbers")
            .addDeserializer(BigDecimal.class, new BoundedDecimal()))
        .enable(
            FAIL_ON_UNKNOWN_PROPERTIES,
            FAIL_ON_TRAILING_TOKENS,
            FAIL_ON_NULL_FOR_PRIMITIVES,
            FAIL_ON_NULL_CREATOR_PROPERTIES,
            FAIL_ON_READING_DUP_TREE_KEY,
            FAIL_ON_INVALID_SUBTYPE,
            USE_BIG_DECIMAL_FOR_FLOATS)
        .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
        .disable(ACCEPT_FLOAT_AS_INT)
        .disable(
            MapperFeature.ALLOW_COERCION_OF_SCALARS, MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
        .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
        .enable(SerializationFeature.INDENT_OUTPUT)
        .defaultPrettyPrinter(lines())
        .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
        .withCoercionConfig(LogicalType.Textual, StrictMapper::refuseOtherScalars)
        .withCoercionConfigDefaults(StrictMapper::refuseBlankText);
  }

  private static JsonFactory factory() {
    return JsonFactory.builder()
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .streamReadConstraints(StreamReadConstraints.builder()
            .maxNestingDepth(64)
            .maxNumberLength(LONGEST_NUMBER)
            .maxStringLength(LONGEST_DOCUMENT)
            .maxNameLength(256)
            .maxDocumentLength(LONGEST_DOCUMENT)
            .build())
        .build();
  }

  private static DefaultPrettyPrinter lines() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    Separators separators = Separators.createDefaultInstance()
        .withObjectNameValueSpacing(Separators.Spacing.AFTER)
        .withObjectEmptySeparator("")
        .withArrayEmptySeparator("");
    return new DefaultPrettyPrinter(separators)
        .withObjectIndenter(indenter)
        .withArrayIndenter(indenter);
  }

  private static void refuseOtherScalars(MutableCoercionConfig text) {
    text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
        .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
  }

  /** Jackson would take a blank text for the absence of an optional number; only what is called empty can be made to fail. */
  private static void refuseBlankText(MutableCoercionConfig any) {
    any.setAcceptBlankAsEmpty(true)
        .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
  }

  /** Whether a number can be written out and read again. */
  static boolean isBounded(BigDecimal number) {
    boolean fewDigits =
        Math.abs((long) number.scale()) <= LONGEST_NUMBER && number.precision() <= LONGEST_NUMBER;
    return fewDigits && number.toPlainString().length() <= LONGEST_NUMBER;
  }

  static IllegalArgumentException unbounded(BigDecimal number) {
    return new IllegalArgumentException(
        "a number must have at most " + LONGEST_NUMBER + " characters: " + number);
  }

  /** The ten characters {@code 1e99999999} are a number of a hundred million digits once anybody writes it out. */
  private static final class BoundedDecimal extends BigDecimalDeserializer {

    @Override
    public BigDecimal deserialize(JsonParser json, DeserializationContext context) {
      BigDecimal number = super.deserialize(json, context);
      if (!isBounded(number)) {
        throw context.instantiationException(BigDecimal.class, unbounded(number));
      }
      return number;
    }
  }
}
