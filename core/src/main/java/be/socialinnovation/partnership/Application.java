package be.socialinnovation.partnership;

import be.socialinnovation.organisation.Organisation;
import be.socialinnovation.organisation.OrganisationId;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The application that a partnership files with an authority.
 *
 * @param filer who filed it; it need not be a member of the partnership
 * @param title the title of the dossier
 * @param authority the authority that is to decide
 * @param filedOn the day on which it was filed
 * @param standing how far the authority is with it
 * @param decidedOn the day on which the authority answered; empty exactly while it has not
 */
@Value.Builder
public record Application(
    Organisation filer,
    String title,
    OrganisationId authority,
    LocalDate filedOn,
    ApplicationStanding standing,
    Optional<LocalDate> decidedOn)
    implements WithApplication {

  /** Refuses a blank title, and an answer without a day or a day without an answer, with {@link IllegalArgumentException}. */
  public Application {
    Objects.requireNonNull(filer, "filer");
    PartnershipTexts.requireStated(title, "title");
    Objects.requireNonNull(authority, "authority");
    Objects.requireNonNull(filedOn, "filedOn");
    Objects.requireNonNull(standing, "standing");
    Objects.requireNonNull(decidedOn, "decidedOn");
    if (decidedOn.isPresent() == (standing == ApplicationStanding.FILED)) {
      throw new IllegalArgumentException(
          "an answer must have a day, and a day an answer: " + standing + ", " + decidedOn);
    }
  }

  /** A builder, in which everything but the day of the answer must be set. */
  public static ApplicationBuilder builder() {
    return new ApplicationBuilder();
  }

  /** Whether the authority has not rejected it. */
  public boolean isAlive() {
    return standing != ApplicationStanding.REJECTED;
  }

  Application answered(ApplicationStanding answer, LocalDate on) {
    return new Application(filer, title, authority, filedOn, answer, Optional.of(on));
  }
}
