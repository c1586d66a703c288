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
 * @param decidedOn the day on which the authority answered; empty while it has not
 */
@Value.Builder
public record Application(
    Organisation filer,
    String title,
    OrganisationId authority,
    LocalDate filedOn,
    Optional<LocalDate> decidedOn)
    implements WithApplication {

  public Application {
    Objects.requireNonNull(filer, "filer");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(authority, "authority");
    Objects.requireNonNull(filedOn, "filedOn");
    Objects.requireNonNull(decidedOn, "decidedOn");
  }

  /** A builder, in which everything but the day of the answer must be set. */
  public static ApplicationBuilder builder() {
    return new ApplicationBuilder();
  }
}
