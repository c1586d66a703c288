package be.socialinnovation.grant;

import be.socialinnovation.money.Money;
import be.socialinnovation.workflow.Texts;
import java.util.Objects;

final class GrantTexts {

  static final Texts TEXTS = Texts.beside(GrantTexts.class::getResourceAsStream);

  private GrantTexts() {}

  static void requireStated(String text, String name) {
    Objects.requireNonNull(text, name);
    if (text.isBlank()) {
      throw new IllegalArgumentException(name + " must be stated: \"" + text + "\"");
    }
  }

  static void requirePositive(Money amount) {
    Objects.requireNonNull(amount, "amount");
    if (!amount.isPositive()) {
      throw new IllegalArgumentException("an amount must be more than nothing: " + amount);
    }
  }

  static void requireNotNegative(Money amount) {
    Objects.requireNonNull(amount, "amount");
    if (amount.isNegative()) {
      throw new IllegalArgumentException("costs must not be negative: " + amount);
    }
  }
}
