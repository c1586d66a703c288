package be.socialinnovation.grant;

import be.socialinnovation.workflow.Labelled;
import be.socialinnovation.workflow.Language;

/** Which report of the work it is. */
public enum ReportKind implements Labelled {
  /** While the work goes on. */
  INTERIM,
  /** After the work; the grant is closed on it. */
  FINAL;

  @Override
  public String label(Language language) {
    return GrantTexts.TEXTS.text("report." + name(), language);
  }
}
