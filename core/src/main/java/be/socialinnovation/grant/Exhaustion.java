package be.socialinnovation.grant;

import be.socialinnovation.workflow.Labelled;
import be.socialinnovation.workflow.Language;

/** What happens once an amount no longer fits in what is left of an envelope. */
public enum Exhaustion implements Labelled {
  /** Nobody further down the list is funded, not even for an amount that would fit. */
  FIRST_MISFIT_ENDS,
  /** The list goes on, and smaller amounts further down that fit are funded. */
  MISFITS_ARE_SKIPPED;

  @Override
  public String label(Language language) {
    return GrantTexts.TEXTS.text("exhaustion." + name(), language);
  }
}
