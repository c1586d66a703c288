package be.socialinnovation.project;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Support that a project received on a day.
 *
 * @param on the day
 * @param support what it was
 */
public record SupportReceived(LocalDate on, Support support) {

  public SupportReceived {
    Objects.requireNonNull(on, "on");
    Objects.requireNonNull(support, "support");
  }

  @Override
  public String toString() {
    return on + " " + support;
  }
}
