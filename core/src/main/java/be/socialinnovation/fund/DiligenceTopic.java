package be.socialinnovation.fund;

import be.socialinnovation.workflow.Labelled;
import be.socialinnovation.workflow.Language;

/** What a fund looks at before its committee decides. */
public enum DiligenceTopic implements Labelled {
  /** What changes for whom, and whether that can be shown. */
  IMPACT,
  /** Who needs it, and who pays for it. */
  MARKET,
  /** Law and State aid. */
  LEGAL,
  /** Who does it. */
  TEAM,
  /** What it costs, and what it is paid with. */
  BUDGET;

  @Override
  public String label(Language language) {
    return FundTexts.TEXTS.text("topic." + name(), language);
  }
}
