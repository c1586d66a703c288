package be.socialinnovation.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TypeTagsTest {

  private static Class<?> mixin(Class<?> family) {
    Class<?> mixin =
        SocialInnovationJson.strict().mapper().deserializationConfig().findMixInClassFor(family);
    assertThat(mixin).as("tags of %s", family).isNotNull();
    return mixin;
  }

  private static Seq<JsonSubTypes.Type> tags(Class<?> family) {
    return Vector.of(mixin(family).getAnnotation(JsonSubTypes.class).value());
  }

  @Test
  void no_leaf_of_a_sealed_family_is_forgotten() {
    for (Class<?> family : CoreTypes.families()) {
      assertThat(tags(family).<Class<?>>map(JsonSubTypes.Type::value))
          .containsExactlyInAnyOrderElementsOf(CoreTypes.leaves(family));
    }
  }

  @Test
  void tags_are_unique_in_their_family_and_in_kebab_case() {
    for (Class<?> family : CoreTypes.families()) {
      assertThat(tags(family).map(JsonSubTypes.Type::name))
          .doesNotHaveDuplicates()
          .allMatch(tag -> tag.matches("[a-z]+(-[a-z]+)*"));
      assertThat(mixin(family).getAnnotation(JsonTypeInfo.class).property()).isEqualTo("type");
    }
  }

  @Test
  void no_component_is_called_like_the_tag() {
    assertThat(CoreTypes.families()
            .flatMap(CoreTypes::leaves)
            .flatMap(leaf -> Vector.of(leaf.getRecordComponents()))
            .filter(component -> component.getName().equals("type")))
        .isEmpty();
  }

  @Test
  void tags_are_those_of_format_version_1() throws IOException {
    String tags = CoreTypes.families()
        .map(family -> family.getSimpleName()
            + tags(family)
                .map(tag -> "\n  " + tag.name() + " = " + tag.value().getSimpleName())
                .mkString()
            + "\n")
        .mkString();
    try (InputStream kept = TypeTagsTest.class.getResourceAsStream("format-1/type-tags.txt")) {
      assertThat(tags).isEqualTo(new String(kept.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
