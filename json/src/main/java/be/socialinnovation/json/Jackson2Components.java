package be.socialinnovation.json;

import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.ANY;
import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import com.fasterxml.jackson.databind.introspect.VisibilityChecker;
import io.vavr.collection.Set;
import io.vavr.collection.Traversable;
import io.vavr.collection.Vector;
import java.lang.reflect.RecordComponent;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What {@link ComponentIntrospector} is for Jackson 3: a record stands by its components and nothing else. */
final class Jackson2Components extends NopAnnotationIntrospector {

  private static final long serialVersionUID = 1L;

  private final transient Strictness strict;

  Jackson2Components(Strictness strict) {
    this.strict = strict;
  }

  private boolean isComponent(Annotated annotated) {
    return annotated instanceof AnnotatedMember member
        && strict.isAboutRecord(member.getDeclaringClass());
  }

  private static boolean mayBeAbsent(Annotated component) {
    return component.getRawType() == Optional.class
        || Traversable.class.isAssignableFrom(component.getRawType());
  }

  @Override
  public @Nullable Boolean hasRequiredMarker(AnnotatedMember member) {
    return isComponent(member) ? !mayBeAbsent(member) : null;
  }

  @Override
  public JsonSetter.Value findSetterInfo(Annotated annotated) {
    return isComponent(annotated)
        ? JsonSetter.Value.construct(
            mayBeAbsent(annotated) ? Nulls.DEFAULT : Nulls.FAIL, Nulls.FAIL)
        : JsonSetter.Value.empty();
  }

  @Override
  public @Nullable Object findDeserializer(Annotated annotated) {
    return isComponent(annotated) && annotated.getRawType() == Optional.class
        ? new Jackson2OptionalReader()
        : null;
  }

  @Override
  public JsonInclude.Value findPropertyInclusion(Annotated annotated) {
    return isComponent(annotated)
        ? JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS)
        : JsonInclude.Value.empty();
  }

  @Override
  public VisibilityChecker<?> findAutoDetectVisibility(
      AnnotatedClass type, VisibilityChecker<?> checker) {
    return strict.isAboutRecord(type.getRawType()) ? new Accessors(type.getRawType()) : checker;
  }

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

  private static final class Accessors extends VisibilityChecker.Std {

    private static final long serialVersionUID = 1L;

    private final transient Set<String> components;

    Accessors(Class<?> type) {
      super(NONE, NONE, NONE, ANY, NONE);
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
