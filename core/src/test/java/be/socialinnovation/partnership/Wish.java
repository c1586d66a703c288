package be.socialinnovation.partnership;

import static be.socialinnovation.partnership.PartnershipFixtures.DAY;

import java.time.LocalDate;

/* A command on a day, which the rules may refuse. */
record Wish(PartnershipCommand command, LocalDate on) {

  /** This wish as of a day so many days before, but after the forming. */
  Wish told(int daysLate) {
    LocalDate before = on.minusDays(daysLate);
    return new Wish(command, before.isBefore(DAY) ? DAY : before);
  }
}
