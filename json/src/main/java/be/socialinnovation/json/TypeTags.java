package be.socialinnovation.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;

/** The type tags that a mapper knows of a family, as they are written out on its mixin or on the family itself. */
final class TypeTags {

  private TypeTags() {}

  /** The tags of the family that a type belongs to, in the order in which they are written out. */
  static Seq<String> of(MapperConfig<?> config, Class<?> type) {
    return written(config, type).map(JsonSubTypes.Type::name);
  }

  /** The same with the members that they stand for. */
  static Seq<JsonSubTypes.Type> written(MapperConfig<?> config, Class<?> type) {
    return mixin(config, type).map(tags -> Vector.of(tags.value())).orElse(Vector.empty());
  }

  private static Optional<JsonSubTypes> mixin(MapperConfig<?> config, Class<?> type) {
    @Nullable Class<?> mixin = config.findMixInClassFor(type);
    @Nullable
    JsonSubTypes tags = mixin == null
        ? type.getAnnotation(JsonSubTypes.class)
        : mixin.getAnnotation(JsonSubTypes.class);
    if (tags != null) {
      return Optional.of(tags);
    }
    return Arrays.stream(type.getInterfaces())
        .flatMap(family -> mixin(config, family).stream())
        .findFirst();
  }
}
