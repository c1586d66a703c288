package be.socialinnovation.project;

import java.util.Objects;

/**
 * Whether the public interest is served by the aim or by the method of an idea, and how that shows.
 *
 * @param served whether it is
 * @param statement what the screening found, in a sentence
 */
public record PublicInterest(boolean served, String statement) {

  /** Refuses a blank statement with {@link IllegalArgumentException}. */
  public PublicInterest {
    Objects.requireNonNull(statement, "statement");
    if (statement.isBlank()) {
      throw new IllegalArgumentException(
          "a judgement on the public interest must be stated: \"" + statement + "\"");
    }
  }

  /** The public interest is served, as the statement says. */
  public static PublicInterest served(String statement) {
    return new PublicInterest(true, statement);
  }

  /** The public interest is not served, as the statement says. */
  public static PublicInterest lacking(String statement) {
    return new PublicInterest(false, statement);
  }

  @Override
  public String toString() {
    return (served ? "served: " : "lacking: ") + statement;
  }
}
