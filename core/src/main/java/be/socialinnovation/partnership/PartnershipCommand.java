package be.socialinnovation.partnership;

import be.socialinnovation.organisation.Organisation;
import be.socialinnovation.organisation.OrganisationId;
import io.vavr.collection.Seq;
import java.util.Objects;

/** What somebody wants to happen to a partnership. */
public sealed interface PartnershipCommand {

  /**
   * Organisations want to form a partnership.
   *
   * @param name the name of the partnership
   * @param members its members, in any order
   */
  record FormPartnership(String name, Seq<Organisation> members) implements PartnershipCommand {

    public FormPartnership {
      Objects.requireNonNull(members, "members");
      requireText(name, "a partnership must have a name");
    }
  }

  /**
   * An organisation wants to file the application on the partnership's behalf.
   *
   * @param filer who files it; it need not be a member
   * @param title the title of the dossier
   * @param authority the authority that is to decide
   */
  record FileApplication(Organisation filer, String title, OrganisationId authority)
      implements PartnershipCommand {

    public FileApplication {
      Objects.requireNonNull(filer, "filer");
      Objects.requireNonNull(authority, "authority");
      requireText(title, "an application must have a title");
    }
  }

  /** An authority wants to answer the application. */
  sealed interface DecideApplication extends PartnershipCommand {

    /** The authority that answers. */
    OrganisationId authority();
  }

  /**
   * An authority wants to approve the application.
   *
   * @param authority the authority
   */
  record ApproveApplication(OrganisationId authority) implements DecideApplication {

    public ApproveApplication {
      Objects.requireNonNull(authority, "authority");
    }
  }

  /**
   * An authority wants to reject the application.
   *
   * @param authority the authority
   * @param reason why, in its own words
   */
  record RejectApplication(OrganisationId authority, String reason) implements DecideApplication {

    public RejectApplication {
      Objects.requireNonNull(authority, "authority");
      requireText(reason, "a rejection must have a reason");
    }
  }

  private static void requireText(String text, String mustHold) {
    if (text.isBlank()) {
      throw new IllegalArgumentException(mustHold + ": \"" + text + "\"");
    }
  }
}
