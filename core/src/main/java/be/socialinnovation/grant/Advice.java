package be.socialinnovation.grant;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Advice on an application; it decides nothing.
 *
 * @param by the id of whoever advised
 * @param favourable whether the advice is in favour
 * @param text the advice itself
 * @param on the day
 */
public record Advice(String by, boolean favourable, String text, LocalDate on) {

  /** Refuses nothing but null. */
  public Advice {
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(on, "on");
  }
}
