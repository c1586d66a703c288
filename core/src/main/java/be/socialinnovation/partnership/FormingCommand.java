package be.socialinnovation.partnership;

import be.socialinnovation.organisation.Organisation;
import be.socialinnovation.organisation.OrganisationId;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** What somebody wants to happen to a partnership that forms itself and applies to an authority. */
public sealed interface FormingCommand extends PartnershipCommand {

  /**
   * Organisations want to form a partnership.
   *
   * @param name the name of the partnership
   * @param partners its members, in any order
   * @param coordinator who coordinates it; it need not be a partner
   */
  record FormPartnership(String name, Seq<Organisation> partners, Organisation coordinator)
      implements FormingCommand, PartnershipCommand.CountsMembers {

    public FormPartnership {
      PartnershipTexts.requireStated(name, "name");
      Objects.requireNonNull(partners, "partners");
      Objects.requireNonNull(coordinator, "coordinator");
    }

    @Override
    public Seq<Organisation> membersOf(Partnership partnership) {
      return partners;
    }

    /** Everybody who takes part, the coordinator among them. */
    Seq<Organisation> parties() {
      return partners.exists(partner -> partner.id().equals(coordinator.id()))
          ? partners
          : partners.append(coordinator);
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
      implements FormingCommand, PartnershipCommand.BringsIn, PartnershipCommand.CountsCompanies {

    public FileApplication {
      Objects.requireNonNull(filer, "filer");
      PartnershipTexts.requireStated(title, "title");
      Objects.requireNonNull(authority, "authority");
    }

    @Override
    public Seq<Organisation> newcomers() {
      return Vector.of(filer);
    }
  }

  /**
   * Somebody wants it on record that the partnership meets what is asked of it on the day. Its rules are the checklist that a host shows
   * with {@code assess}.
   *
   * @param targetGroup how many companies the partnership is meant for; empty when nobody says
   */
  record ConfirmCompliance(Optional<Integer> targetGroup)
      implements FormingCommand,
          PartnershipCommand.CountsCompanies,
          PartnershipCommand.CountsMembers,
          PartnershipCommand.JudgesBudget {

    /** Refuses a group of nobody with {@link IllegalArgumentException}. */
    public ConfirmCompliance {
      if (targetGroup.orElse(1) < 1) {
        throw new IllegalArgumentException(
            "a target group must be of at least 1 company: " + targetGroup.get());
      }
    }

    @Override
    public Seq<Organisation> membersOf(Partnership partnership) {
      return partnership.membersOn(LocalDate.MAX);
    }

    @Override
    public Optional<Budget> budgetOf(Partnership partnership) {
      return partnership.budget();
    }
  }

  /** An authority wants to answer the application. */
  sealed interface DecideApplication extends FormingCommand {

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
      PartnershipTexts.requireStated(reason, "reason");
    }
  }
}
