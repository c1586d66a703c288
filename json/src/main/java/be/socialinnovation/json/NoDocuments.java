package be.socialinnovation.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.lang.reflect.Modifier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.Serializers;

/**
 * What has no form in JSON because it is made from what has: a workflow, a dossier with its workflow, an answer that is worked out. Jackson
 * would write what its getters happen to show, without a word; this says that it cannot.
 */
final class NoDocuments implements Serializers {

  @Override
  public @Nullable ValueSerializer<?> findSerializer(
      SerializationConfig config,
      JavaType type,
      BeanDescription.@Nullable Supplier description,
      JsonFormat.@Nullable Value format) {
    return isNone(type.getRawClass()) ? new Refuser() : null;
  }

  static boolean isNone(Class<?> type) {
    return Strictness.isOurs(type)
        && !type.isRecord()
        && !Enum.class.isAssignableFrom(type)
        && !type.isInterface()
        && !Modifier.isAbstract(type.getModifiers());
  }

  static String reason(Object value) {
    return value.getClass().getSimpleName()
        + " has no form in JSON: write the values that it is made from, or a dossier by"
        + " SocialInnovationJson";
  }

  private static final class Refuser extends ValueSerializer<Object> {

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
      context.reportBadDefinition(value.getClass(), reason(value));
    }
  }
}
