package be.socialinnovation.json;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a mapper is strict about: in a host's own this library's types, in a ready one every record and enum.
 *
 * @param covers whether it is about a type
 */
record Strictness(Predicate<Class<?>> covers) {

  static final Strictness OURS = new Strictness(Strictness::isOurs);
  static final Strictness ALL = new Strictness(any -> true);

  static boolean isOurs(Class<?> type) {
    return type.getName().startsWith("be.socialinnovation.");
  }

  boolean isAboutRecord(Class<?> type) {
    return type.isRecord() && covers.test(type);
  }

  boolean isAboutEnum(Class<?> type) {
    return type.isEnum() && covers.test(type);
  }

  /** Whether it is about what stands in a component of that type; null for a value that stands alone. */
  boolean isAboutPartOf(@Nullable Class<?> holder) {
    return holder == null ? covers.test(Object.class) : isAboutRecord(holder);
  }

  /** Whether null is no value of a type that stands alone. */
  boolean refusesNull(Class<?> type) {
    boolean value = type.isRecord() || type.isEnum() || type.isSealed();
    return isOurs(type) || (value && covers.test(type));
  }
}
