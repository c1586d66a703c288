package be.socialinnovation.json;

import be.socialinnovation.workflow.FactValue;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.function.BiConsumer;

/** The type tags of the spine. */
final class WorkflowTags {

  private WorkflowTags() {}

  static void addTo(BiConsumer<Class<?>, Class<?>> mixins) {
    mixins.accept(FactValue.class, OfFactValue.class);
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(name = "amount", value = FactValue.Amount.class),
    @JsonSubTypes.Type(name = "share", value = FactValue.Share.class),
    @JsonSubTypes.Type(name = "count", value = FactValue.Count.class),
    @JsonSubTypes.Type(name = "day", value = FactValue.Day.class),
    @JsonSubTypes.Type(name = "text", value = FactValue.Text.class),
    @JsonSubTypes.Type(name = "word", value = FactValue.Word.class),
    @JsonSubTypes.Type(name = "several", value = FactValue.Several.class),
    @JsonSubTypes.Type(name = "unknown", value = FactValue.Unknown.class)
  })
  interface OfFactValue {}
}
