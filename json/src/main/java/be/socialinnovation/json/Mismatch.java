package be.socialinnovation.json;

import static be.socialinnovation.json.ReadingRule.DOCUMENT_STAYS_WITHIN_LIMITS;
import static be.socialinnovation.json.ReadingRule.ELEMENTS_ARE_UNIQUE;
import static be.socialinnovation.json.ReadingRule.NAME_IS_KNOWN;
import static be.socialinnovation.json.ReadingRule.TERM_IS_OF_ITS_VOCABULARY;
import static be.socialinnovation.json.ReadingRule.VALUE_CAN_BE_TRUE;
import static be.socialinnovation.json.ReadingRule.VALUE_HAS_ITS_SHAPE;
import static be.socialinnovation.json.ReadingRule.VALUE_IS_THERE;

import be.socialinnovation.workflow.Fact;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Traversable;
import io.vavr.collection.Vector;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.PropertyBindingException;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.json.JsonMapper;

/** Says in our own terms what Jackson found in a well-formed document: the place from its path, the rule from its exception. */
final class Mismatch {

  private final JsonMapper mapper;
  private final String document;
  private final String content;

  Mismatch(JsonMapper mapper, String document, String content) {
    this.mapper = mapper;
    this.document = document;
    this.content = content;
  }

  Problem problem(JacksonException mismatch) {
    Place place = find(path(mismatch));
    if (mismatch instanceof StreamConstraintsException) {
      return of(
          place, DOCUMENT_STAYS_WITHIN_LIMITS, Fact.of("found", mismatch.getOriginalMessage()));
    } else if (mismatch instanceof PropertyBindingException unknown) {
      return of(
          place,
          NAME_IS_KNOWN,
          known(unknown.getKnownPropertyIds()),
          Fact.of("found", unknown.getPropertyName()));
    } else if (mismatch instanceof InvalidTypeIdException unknown) {
      return type(unknown);
    } else if (mismatch instanceof ValueInstantiationException misread
        && isTime(misread.getType())) {
      return shape(place, misread.getType().getRawClass());
    } else if (mismatch instanceof ValueInstantiationException impossible) {
      return of(place, VALUE_CAN_BE_TRUE, Fact.of("found", reason(impossible)));
    } else if (mismatch instanceof RepeatedElementException) {
      return of(place, ELEMENTS_ARE_UNIQUE);
    } else if (!place.isThere() || place.isNull()) {
      return of(place, VALUE_IS_THERE, Fact.of("name", path(mismatch).last()));
    } else if (mismatch instanceof InputCoercionException tooLarge) {
      return shape(place, tooLarge.getTargetType());
    } else if (mismatch instanceof MismatchedInputException shape) {
      return shape(place, shape.getTargetType());
    }
    return of(place, VALUE_CAN_BE_TRUE, Fact.of("found", reason(mismatch)));
  }

  Place find(Seq<String> path) {
    try (JsonParser json = mapper.createParser(content)) {
      return Place.find(json, path);
    }
  }

  private Problem of(Place place, ReadingRule rule, Fact... facts) {
    return Problem.of(document, place, rule, facts);
  }

  private Problem type(InvalidTypeIdException unknown) {
    Place tag = find(path(unknown).append("type"));
    if (!tag.isThere()) {
      return of(tag, VALUE_IS_THERE, Fact.of("name", "type"));
    }
    return of(tag, TERM_IS_OF_ITS_VOCABULARY, known(tags(unknown.getBaseType())), tag.fact());
  }

  private Seq<String> tags(JavaType family) {
    return TypeTags.of(mapper.deserializationConfig(), family.getRawClass());
  }

  private Problem shape(Place place, @Nullable Class<?> type) {
    if (type != null && type.isEnum()) {
      Vector<String> constants =
          Vector.of(type.getEnumConstants()).map(constant -> ((Enum<?>) constant).name());
      return of(place, TERM_IS_OF_ITS_VOCABULARY, known(constants), place.fact());
    }
    return of(place, VALUE_HAS_ITS_SHAPE, Place.expected(shape(type)), place.fact());
  }

  private static boolean isTime(JavaType type) {
    return type.hasRawClass(LocalDate.class) || type.hasRawClass(Instant.class);
  }

  private static String shape(@Nullable Class<?> type) {
    if (type == null) {
      return "object";
    } else if (type == LocalDate.class) {
      return "day";
    } else if (type == Instant.class) {
      return "moment";
    } else if (type == String.class) {
      return "text";
    } else if (type == boolean.class || type == Boolean.class) {
      return "boolean";
    } else if (type == BigDecimal.class) {
      return "decimal";
    } else if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
      return "number";
    }
    boolean array = Collection.class.isAssignableFrom(type)
        || (Traversable.class.isAssignableFrom(type) && !Map.class.isAssignableFrom(type));
    return array ? "array" : "object";
  }

  private static Fact known(Iterable<?> names) {
    return Fact.of("known", Vector.ofAll(names).map(Object::toString));
  }

  private static Seq<String> path(JacksonException mismatch) {
    return Vector.ofAll(mismatch.getPath())
        .map(step -> step.getPropertyName() != null
            ? step.getPropertyName()
            : Integer.toString(step.getIndex()));
  }

  private static String reason(JacksonException mismatch) {
    Throwable cause = mismatch;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return Objects.requireNonNullElse(cause.getMessage(), cause.getClass().getSimpleName());
  }
}
