package be.socialinnovation.partnership;

import be.socialinnovation.money.Money;
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

  static void requirePositive(Money amount) {
    if (!amount.isPositive()) {
      throw new IllegalArgumentException("an amount must be more than nothing: " + amount);
    }
  }
}
