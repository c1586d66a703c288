package be.socialinnovation.workflow;

import java.util.Objects;

/**
 * A named value that a rule compared or an event tells.
 *
 * @param name the name by which the texts refer to it, such as {@code unfunded}
 * @param value what it was
 */
public record Fact(String name, FactValue value) {

  public Fact {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(value, "value");
  }

  /** A fact of one of the kinds that {@link FactValue#of} takes. */
  public static Fact of(String name, Object value) {
    return new Fact(name, FactValue.of(value));
  }

  @Override
  public String toString() {
    return name + " = " + value.in(Language.EN);
  }
}
