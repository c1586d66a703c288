package be.socialinnovation.partnership;

import be.socialinnovation.money.Money;
import be.socialinnovation.workflow.Texts;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Objects;
import java.util.Optional;

final class PartnershipTexts {

  static final Texts TEXTS = Texts.beside(PartnershipTexts.class::getResourceAsStream);

  private PartnershipTexts() {}

  static void requireStated(String text, String name) {
    Objects.requireNonNull(text, name);
    if (text.isBlank()) {
      throw new IllegalArgumentException(name + " must be stated: \"" + text + "\"");
    }
  }

  /** What there is of something, which reads as "none" where there is nothing; an empty {@code Optional} reads as "unknown". */
  static <T> Seq<T> orNone(Optional<T> something) {
    return Vector.ofAll(something.stream());
  }

  static void requirePositive(Money amount) {
    if (!amount.isPositive()) {
      throw new IllegalArgumentException("an amount must be more than nothing: " + amount);
    }
  }
}
