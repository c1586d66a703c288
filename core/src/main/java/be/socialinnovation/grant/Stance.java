package be.socialinnovation.grant;

import be.socialinnovation.workflow.Labelled;
import be.socialinnovation.workflow.Language;

/** What an advice comes down to, in a word that a story can tell. */
enum Stance implements Labelled {
  FAVOURABLE,
  UNFAVOURABLE;

  static Stance of(boolean favourable) {
    return favourable ? FAVOURABLE : UNFAVOURABLE;
  }

  @Override
  public String label(Language language) {
    return GrantTexts.TEXTS.text("advice." + name(), language);
  }
}
