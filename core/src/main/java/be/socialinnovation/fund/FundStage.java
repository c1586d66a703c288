package be.socialinnovation.fund;

import be.socialinnovation.workflow.Language;
import be.socialinnovation.workflow.Stage;

/** Where a fund stands in its life. */
public enum FundStage implements Stage {
  /** Before it is established. */
  UNBORN,
  /** Established: partners commit, money is called, engagements are decided. */
  OPEN;

  @Override
  public String label(Language language) {
    return FundTexts.TEXTS.text("stage." + name(), language);
  }
}
