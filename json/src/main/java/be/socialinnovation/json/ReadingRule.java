package be.socialinnovation.json;

import be.socialinnovation.workflow.Rule;
import be.socialinnovation.workflow.Source;
import be.socialinnovation.workflow.Texts;

/** What a document must be so that it is read; a {@link Problem} names the one that is not met. */
public enum ReadingRule implements Rule {
  /** The document is well-formed JSON in UTF-8, and nothing follows it. */
  DOCUMENT_IS_WELL_FORMED("JSON-01"),
  /** A name stands only once in an object. */
  NAMES_ARE_UNIQUE("JSON-02"),
  /** The document stays within the limits: 10 MB, 64 levels deep, numbers of 64 characters, names of 256. */
  DOCUMENT_STAYS_WITHIN_LIMITS("JSON-03"),
  /** The document says which version of the format it is written in, and that version is known. */
  FORMAT_VERSION_IS_KNOWN("JSON-04"),
  /** Every name is one that the document's format knows. */
  NAME_IS_KNOWN("JSON-05"),
  /** Every value that is required is there, and none is null. */
  VALUE_IS_THERE("JSON-06"),
  /** Every value has the shape that its place calls for: an object, a text, a whole number within bounds. */
  VALUE_HAS_ITS_SHAPE("JSON-07"),
  /** Every term, a type tag included, is one of its closed vocabulary. */
  TERM_IS_OF_ITS_VOCABULARY("JSON-08"),
  /** A set holds each of its elements once. */
  ELEMENTS_ARE_UNIQUE("JSON-09"),
  /** Every value can be true in the domain; the problem repeats what the domain says, in English. */
  VALUE_CAN_BE_TRUE("JSON-10"),
  /** What a dossier says of itself agrees with its steps and with the workflow that reads it. */
  DOSSIER_AGREES_WITH_ITS_STEPS("JSON-11");

  static final Texts TEXTS = Texts.beside(ReadingRule.class::getResourceAsStream);

  private final String code;

  ReadingRule(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Source source() {
    return Source.design(TEXTS, "source.strict");
  }

  @Override
  public Texts texts() {
    return TEXTS;
  }
}
