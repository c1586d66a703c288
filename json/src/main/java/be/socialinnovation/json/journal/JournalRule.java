package be.socialinnovation.json.journal;

import be.socialinnovation.workflow.Rule;
import be.socialinnovation.workflow.Source;
import be.socialinnovation.workflow.Texts;

/** What must hold of a journal; a {@link Damage} names the first line at which one does not. */
public enum JournalRule implements Rule {
  /** The line stands as it was written, byte for byte. */
  LINE_IS_AS_IT_WAS_WRITTEN("JOURNAL-01"),
  /** No line was taken out. */
  NO_LINE_IS_MISSING("JOURNAL-02"),
  /** No line was put in. */
  NO_LINE_WAS_INSERTED("JOURNAL-03"),
  /** The lines stand in the order in which they were written. */
  LINES_STAND_IN_ORDER("JOURNAL-04"),
  /** The last line was written to its end. */
  LAST_LINE_IS_WHOLE("JOURNAL-05"),
  /** The journal ends with the line that is expected to be its last. */
  LAST_LINE_IS_THE_EXPECTED_ONE("JOURNAL-06"),
  /** The journal is of the expected case, kind and format. */
  JOURNAL_IS_OF_THE_CASE("JOURNAL-07"),
  /** The steps can be told as the history of a case. */
  STEPS_ARE_A_HISTORY("JOURNAL-08"),
  /** A snapshot says what the steps up to it lead to. */
  SNAPSHOT_AGREES_WITH_THE_STEPS("JOURNAL-09"),
  /** Every step was entered in the order of the days from which the steps count, and none takes another back. */
  NO_STEP_WAS_ENTERED_LATE("JOURNAL-10");

  static final Texts TEXTS = Texts.beside(JournalRule.class::getResourceAsStream);

  private final String code;

  JournalRule(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Source source() {
    return Source.design(TEXTS, "source.journal");
  }

  @Override
  public Texts texts() {
    return TEXTS;
  }
}
