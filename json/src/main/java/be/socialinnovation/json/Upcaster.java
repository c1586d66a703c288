package be.socialinnovation.json;

import tools.jackson.databind.node.ObjectNode;

/**
 * Brings documents of one type and format version forward to a later one, so that what was written once is read for ever. Where several
 * versions lie between, each upcaster brings them one part of the way.
 *
 * <p>Version {@value Document#FORMAT_VERSION} is the only one that this library has written so far: it has no upcaster of its own yet. A
 * host that kept documents in a form of its own before can register one with {@link SocialInnovationJson#with(Upcaster)}.
 */
public interface Upcaster {

  /**
   * The type of the documents that it takes, and no others:
   *
   * <ul>
   *   <li>{@link be.socialinnovation.workflow.Dossier}: the document of a dossier, which says its {@code kind};
   *   <li>{@link be.socialinnovation.workflow.Step}: a line of a journal, as the fields of the journal's header ({@code formatVersion},
   *       {@code id}, {@code kind}) with the step beside them, under {@code step};
   *   <li>any {@link Document}: that document.
   * </ul>
   */
  Class<?> of();

  /** The format version of the documents that it takes, below {@value Document#FORMAT_VERSION}. */
  int from();

  /**
   * The document in a later version, with its new {@code formatVersion}.
   *
   * @param document the document, which may be changed in place
   * @throws IllegalArgumentException if the document is none of that version: whoever reads is told so, as of an arithmetic exception, one
   *     of dates and one of Jackson's. Any other exception counts as a mistake in the upcaster, and reaches the caller
   */
  ObjectNode upcast(ObjectNode document);
}
