package be.socialinnovation.json;

import be.socialinnovation.platform.Request;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.function.BiConsumer;

/** The type tags of what is asked of the platform. */
final class PlatformTags {

  private PlatformTags() {}

  static void addTo(BiConsumer<Class<?>, Class<?>> mixins) {
    mixins.accept(Request.class, OfRequest.class);
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(name = "partnership", value = Request.ForPartnership.class),
    @JsonSubTypes.Type(name = "association", value = Request.ForAssociation.class),
    @JsonSubTypes.Type(name = "project", value = Request.ForProject.class),
    @JsonSubTypes.Type(name = "grant", value = Request.ForGrant.class),
    @JsonSubTypes.Type(name = "fund", value = Request.ForFund.class)
  })
  interface OfRequest {}
}
