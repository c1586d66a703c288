package be.socialinnovation.partnership;

import be.socialinnovation.workflow.Texts;
import java.util.Objects;

final class PartnershipTexts {

  static final Texts TEXTS = Texts.beside(PartnershipTexts.class::getResourceAsStream);

  private PartnershipTexts() {}

  static void requireStated(String text, String name) {
    Objects.requireNonNull(text, name);
    if (text.isBlank()) {
      throw new IllegalArgumentException(name + " must be stated: \"" + text + "\"");
    }
  }
}
