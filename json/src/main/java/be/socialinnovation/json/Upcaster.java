package be.socialinnovation.json;

import tools.jackson.databind.node.ObjectNode;

/**
 * Brings documents of one format version forward to a later one, so that what was written once is read for ever.
 *
 * <p>Version {@value Document#FORMAT_VERSION} is the only one that this library has written so far: it has no upcaster of its own yet. A
 * host that kept documents in a form of its own before can register one with {@link SocialInnovationJson#with(Upcaster)}.
 */
public interface Upcaster {

  /** The format version of the documents that it takes. */
  int from();

  /**
   * The document in a later version, with its new {@code formatVersion}.
   *
   * @param document the document, which may be changed in place
   * @throws IllegalArgumentException if the document is none of that version
   */
  ObjectNode upcast(ObjectNode document);
}
