package be.socialinnovation.project;

import java.util.Objects;

/**
 * What the platform found when it screened an idea. Its advice is an endorsement; it awards nothing.
 *
 * @param aim the public interest in what the idea is after
 * @param method the public interest in how it goes about it
 * @param advice what the platform advises, in a sentence
 */
public record Screening(PublicInterest aim, PublicInterest method, String advice) {

  /** Refuses a blank advice with {@link IllegalArgumentException}. */
  public Screening {
    Objects.requireNonNull(aim, "aim");
    Objects.requireNonNull(method, "method");
    Objects.requireNonNull(advice, "advice");
    if (advice.isBlank()) {
      throw new IllegalArgumentException("a screening must give an advice: \"" + advice + "\"");
    }
  }

  /** A screening with its judgements on aim and method. */
  public static Screening of(PublicInterest aim, PublicInterest method, String advice) {
    return new Screening(aim, method, advice);
  }

  @Override
  public String toString() {
    return advice;
  }
}
