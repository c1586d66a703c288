package be.socialinnovation.json;

import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.ANY;
import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.vavr.collection.Set;
import io.vavr.collection.Traversable;
import io.vavr.collection.Vector;
import java.lang.reflect.RecordComponent;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.introspect.VisibilityChecker;

/**
 * Reads and writes a record by its components and nothing else. A component must be there unless it is optional or a collection; none
 * may be null, nor anything in it; an empty optional is left out.
 */
final class ComponentIntrospector extends NopAnnotationIntrospector {

  private static final long serialVersionUID = 1L;

  private final transient Strictness strict;

  ComponentIntrospector(Strictness strict) {
    this.strict = strict;
  }

  private boolean isComponent(Annotated annotated) {
    return annotated instanceof AnnotatedMember member
        && strict.isAboutRecord(member.getDeclaringClass());
  }

  @Override
  public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
    if (!isComponent(member)) {
      return null;
    }
    return !mayBeAbsent(member);
  }

  private static boolean mayBeAbsent(Annotated component) {
    return component.getRawType() == Optional.class
        || Traversable.class.isAssignableFrom(component.getRawType());
  }

  /** Nulls fail; for what may be absent the reader says so, since Jackson's own check takes absence for null. */
  @Override
  public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
    return isComponent(annotated)
        ? JsonSetter.Value.construct(
            mayBeAbsent(annotated) ? Nulls.DEFAULT : Nulls.FAIL, Nulls.FAIL)
        : JsonSetter.Value.empty();
  }

  @Override
  public @Nullable Object findDeserializer(MapperConfig<?> config, Annotated annotated) {
    return isComponent(annotated) && annotated.getRawType() == Optional.class
        ? new OptionalReader()
        : null;
  }

  @Override
  public JsonInclude.Value findPropertyInclusion(MapperConfig<?> config, Annotated annotated) {
    return isComponent(annotated)
        ? JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS)
        : JsonInclude.Value.empty();
  }

  @Override
  public VisibilityChecker findAutoDetectVisibility(
      MapperConfig<?> config, AnnotatedClass type, VisibilityChecker checker) {
    return strict.isAboutRecord(type.getRawType()) ? new Accessors(type.getRawType()) : checker;
  }

  /** The constants of an enum by their own names, whatever they print and whatever the mapper prefers. */
  @Override
  public String[] findEnumValues(
      MapperConfig<?> config, AnnotatedClass type, Enum<?>[] constants, String[] names) {
    if (strict.isAboutEnum(type.getRawType())) {
      for (int i = 0; i < constants.length; i++) {
        names[i] = constants[i].name();
      }
    }
    return names;
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  /** A record's questions ({@code isClosed}) are no part of its document, only the accessors of its components are. */
  private static final class Accessors extends VisibilityChecker {

    private static final long serialVersionUID = 1L;

    private final Set<String> components;

    Accessors(Class<?> type) {
      super(NONE, ANY, NONE, NONE, ANY, NONE);
      components =
          Vector.of(type.getRecordComponents()).map(RecordComponent::getName).toSet();
    }

    @Override
    public boolean isGetterVisible(AnnotatedMethod method) {
      return components.contains(method.getName());
    }

    @Override
    public boolean isIsGetterVisible(AnnotatedMethod method) {
      return false;
    }
  }
}
