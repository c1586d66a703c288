package be.socialinnovation.planted.workflow;

import java.util.function.Supplier;

enum Throws implements Rule {
  RULE;

  @Override
  public String code() {
    throw new IllegalStateException();
  }

  String message() {
    Supplier<RuntimeException> wrong = IllegalStateException::new;
    return String.valueOf(wrong);
  }
}
