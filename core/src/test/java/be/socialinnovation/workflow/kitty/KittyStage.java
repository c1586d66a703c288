package be.socialinnovation.workflow.kitty;

import be.socialinnovation.workflow.Language;
import be.socialinnovation.workflow.Stage;

public enum KittyStage implements Stage {
  UNBORN,
  OPEN,
  SPENDING,
  LOCKED;

  @Override
  public String label(Language language) {
    return Kitties.TEXTS.text("stage." + name(), language);
  }
}
