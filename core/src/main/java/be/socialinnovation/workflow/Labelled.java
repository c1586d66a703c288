package be.socialinnovation.workflow;

/** A term of a vocabulary that people read in their own language, such as a sector, a stage or a way of anchoring. */
public interface Labelled {

  /** The stable name that programs and documents use for the term; an enum constant's own name. */
  String name();

  /** The term in a language, with its accents, as it stands in the middle of a sentence. */
  String label(Language language);
}
