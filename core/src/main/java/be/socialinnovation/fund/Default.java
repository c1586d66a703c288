package be.socialinnovation.fund;

import java.time.LocalDate;
import java.util.Objects;

/**
 * That a partner did not pay: it had notice of it, and may be declared in default when the days of cure are over.
 *
 * @param noticedOn the day of the notice
 * @param cureBy the last day on which the partner cures it by paying
 * @param declared whether the partner was declared in default
 */
public record Default(LocalDate noticedOn, LocalDate cureBy, boolean declared) {

  public Default {
    Objects.requireNonNull(noticedOn, "noticedOn");
    Objects.requireNonNull(cureBy, "cureBy");
  }

  Default declare() {
    return new Default(noticedOn, cureBy, true);
  }
}
