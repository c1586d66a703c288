package be.socialinnovation.partnership;

import java.time.LocalDate;

/* A command on a day, which the rules may refuse. */
record Wish(PartnershipCommand command, LocalDate on) {}
