package be.socialinnovation.json.journal;

import be.socialinnovation.json.Document;
import be.socialinnovation.json.SocialInnovationJson;
import be.socialinnovation.workflow.Step;
import io.vavr.collection.SortedSet;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/* What the first line of a journal says: of which case it is and in which version of the format; others may have put something beside it. */
final class Header {

  private static final String VERSION = "formatVersion";
  private static final String EXTENSIONS = "extensions";

  private final ObjectNode current;
  private final SortedSet<Integer> versions;

  Header(SocialInnovationJson json, String id, String kind) {
    this.current = json.mapper().createObjectNode();
    current.put(VERSION, Document.FORMAT_VERSION).put("id", id).put("kind", kind);
    this.versions = json.versions(Step.class);
  }

  /** The header that is written now. */
  ObjectNode with(Optional<JsonNode> extensions) {
    ObjectNode header = current.deepCopy();
    extensions.ifPresent(beside -> header.set(EXTENSIONS, beside));
    return header;
  }

  /** Whether a journal that begins so is of this case, in a version that can be read. */
  boolean isSaidBy(ObjectNode said) {
    return said.path(VERSION).isInt()
        && versions.contains(version(said))
        && extensions(said).stream().allMatch(JsonNode::isObject)
        && alone(said).equals(current.deepCopy().put(VERSION, version(said)));
  }

  static boolean isCurrent(ObjectNode said) {
    return version(said) == Document.FORMAT_VERSION;
  }

  private static int version(ObjectNode said) {
    return said.path(VERSION).asInt();
  }

  /** What others have put beside the case. */
  static Optional<JsonNode> extensions(ObjectNode said) {
    return Optional.ofNullable(said.get(EXTENSIONS));
  }

  /** What it says, without what others have put beside it. */
  static ObjectNode alone(ObjectNode said) {
    ObjectNode alone = said.deepCopy();
    alone.remove(EXTENSIONS);
    return alone;
  }

  @Override
  public String toString() {
    return current.toString();
  }
}
