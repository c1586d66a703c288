package be.socialinnovation.json.oslo;

import java.util.Objects;

/**
 * What an application is judged by, as the call tells it to applicants.
 *
 * @param code the stable name within the call
 * @param title what it is called
 * @param requirement what an application must show
 */
public record Criterion(String code, String title, String requirement) {

  /** Refuses blank texts with {@link IllegalArgumentException}. */
  public Criterion {
    requireStated(code, "code");
    requireStated(title, "title");
    requireStated(requirement, "requirement");
  }

  /** A criterion with its texts, in the language of the export. */
  public static Criterion of(String code, String title, String requirement) {
    return new Criterion(code, title, requirement);
  }

  static void requireStated(String text, String name) {
    Objects.requireNonNull(text, name);
    if (text.isBlank()) {
      throw new IllegalArgumentException(name + " must be stated: \"" + text + "\"");
    }
  }
}
