package be.socialinnovation.grant;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What the authority asked the applicant, before it judges.
 *
 * @param text the question
 * @param until the last day on which the answer counts
 */
public record Question(String text, LocalDate until) {

  /** Refuses a blank question with {@link IllegalArgumentException}. */
  public Question {
    GrantTexts.requireStated(text, "text");
    Objects.requireNonNull(until, "until");
  }
}
