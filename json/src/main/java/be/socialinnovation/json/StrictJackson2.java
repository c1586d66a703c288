package be.socialinnovation.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.NumberDeserializers.BigDecimalDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
import java.math.BigDecimal;

/**
 * A mapper of Jackson 2 that lets nothing pass: every tolerance is switched off by name, whatever its default.
 *
 * <p>It throws Jackson's own exceptions. Problems with a JSON Pointer, line and column are answered by {@link SocialInnovationJson}, which
 * reads with Jackson 3.
 */
@SuppressWarnings("exports") // Who names its types has Jackson 2, and requires it itself.
public final class StrictJackson2 {

  private StrictJackson2() {}

  /** The mapper. */
  public static JsonMapper mapper() {
    JsonMapper mapper = JsonMapper.builder(factory())
        .addModule(new SocialInnovationJackson2Module(Strictness.ALL))
        .addModule(new SimpleModule("strict numbers")
            .addDeserializer(BigDecimal.class, new BoundedDecimal()))
        .enable(
            DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
            DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
            DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
            DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
            DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY,
            DeserializationFeature.FAIL_ON_INVALID_SUBTYPE,
            DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
            DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .disable(
            MapperFeature.ALLOW_COERCION_OF_SCALARS, MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
        .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
        .withCoercionConfig(
            LogicalType.Textual,
            text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
        .withCoercionConfigDefaults(any -> any.setAcceptBlankAsEmpty(true)
            .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
        .build();
    mapper.setDefaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL));
    return mapper;
  }

  private static JsonFactory factory() {
    return JsonFactory.builder()
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .streamReadConstraints(StreamReadConstraints.builder()
            .maxNestingDepth(64)
            .maxNumberLength(StrictMapper.LONGEST_NUMBER)
            .maxStringLength(StrictMapper.LONGEST_DOCUMENT)
            .maxNameLength(256)
            .maxDocumentLength(StrictMapper.LONGEST_DOCUMENT)
            .build())
        .build();
  }

  private static final class BoundedDecimal extends BigDecimalDeserializer {

    private static final long serialVersionUID = 1L;

    @Override
    public BigDecimal deserialize(JsonParser json, DeserializationContext context)
        throws IOException {
      BigDecimal number = super.deserialize(json, context);
      if (!StrictMapper.isBounded(number)) {
        throw context.instantiationException(BigDecimal.class, StrictMapper.unbounded(number));
      }
      return number;
    }
  }
}
