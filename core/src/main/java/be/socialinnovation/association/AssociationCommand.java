package be.socialinnovation.association;

import be.socialinnovation.organisation.OrganisationId;
import io.vavr.collection.TreeSet;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** What somebody wants to happen to an association. */
public sealed interface AssociationCommand
    permits AssemblyCommand,
        AssociationCommand.AdmitMember,
        AssociationCommand.EnterInRegister,
        AssociationCommand.GrantBenefit,
        AssociationCommand.RequiresNumbers,
        AssociationCommand.WithdrawMember {

  /** A request for which the association must have the numbers of members and directors that the law asks for. */
  sealed interface RequiresNumbers extends AssociationCommand {

    /** The number of members to judge. */
    int memberCount(Association association, LocalDate on);

    /** The number of directors to judge. */
    int directorCount(Association association, LocalDate on);
  }

  /**
   * Organisations want to found an association.
   *
   * @param name its name
   * @param purpose the disinterested purpose that it pursues
   * @param founders its first members
   * @param directors its first directors: opaque ids that the host resolves, never names or national numbers
   * @param application the application out of which it is founded; empty when it is founded on its own
   */
  record FoundAssociation(
      String name,
      String purpose,
      TreeSet<OrganisationId> founders,
      TreeSet<String> directors,
      Optional<FoundingApplication> application)
      implements RequiresNumbers {

    public FoundAssociation {
      Objects.requireNonNull(founders, "founders");
      Objects.requireNonNull(directors, "directors");
      Objects.requireNonNull(application, "application");
      if (name.isBlank() || purpose.isBlank()) {
        throw new IllegalArgumentException(
            "an association must have a name and a purpose: \"" + name + "\", \"" + purpose + "\"");
      }
    }

    /** An association founded on its own. */
    public static FoundAssociation of(
        String name, String purpose, TreeSet<OrganisationId> founders, TreeSet<String> directors) {
      return new FoundAssociation(name, purpose, founders, directors, Optional.empty());
    }

    /** The same association, founded out of an application. */
    public FoundAssociation outOf(FoundingApplication filed) {
      return new FoundAssociation(name, purpose, founders, directors, Optional.of(filed));
    }

    @Override
    public int memberCount(Association association, LocalDate on) {
      return founders.size();
    }

    @Override
    public int directorCount(Association association, LocalDate on) {
      return directors.size();
    }
  }

  /** Somebody wants it on record that the association meets its law on the day. Its rules are the checklist of the law. */
  record ConfirmCompliance() implements RequiresNumbers {

    @Override
    public int memberCount(Association association, LocalDate on) {
      return association.membersOn(on).size();
    }

    @Override
    public int directorCount(Association association, LocalDate on) {
      return association.directorsOn(on).size();
    }
  }

  /**
   * The association wants to admit a member.
   *
   * @param member the organisation
   */
  record AdmitMember(OrganisationId member) implements AssociationCommand {

    public AdmitMember {
      Objects.requireNonNull(member, "member");
    }
  }

  /**
   * A member wants to leave, which it is free to do at any time, whatever number of members is left.
   *
   * @param member the organisation
   */
  record WithdrawMember(OrganisationId member) implements AssociationCommand {

    public WithdrawMember {
      Objects.requireNonNull(member, "member");
    }
  }

  /**
   * The board wants to enter a change of membership in the register. A change that is entered too late is still entered.
   *
   * @param member whose membership changed
   * @param change how
   */
  record EnterInRegister(OrganisationId member, RegisterChange change)
      implements AssociationCommand {

    public EnterInRegister {
      Objects.requireNonNull(member, "member");
      Objects.requireNonNull(change, "change");
    }
  }

  /**
   * The association wants to give somebody a benefit.
   *
   * @param benefit what it gives, to whom, and for what in return
   * @param withinPurpose whether a service belongs to what the association does for its purpose, or a gift serves it; empty when nobody has
   *     judged that, and for other benefits
   */
  record GrantBenefit(Benefit benefit, Optional<Boolean> withinPurpose)
      implements AssociationCommand {

    public GrantBenefit {
      Objects.requireNonNull(benefit, "benefit");
      Objects.requireNonNull(withinPurpose, "withinPurpose");
    }

    /** A benefit of which nobody has judged whether it is within the purpose. */
    public static GrantBenefit of(Benefit benefit) {
      return new GrantBenefit(benefit, Optional.empty());
    }

    /** This benefit, judged to be within the purpose or not. */
    public GrantBenefit withWithinPurpose(boolean within) {
      return new GrantBenefit(benefit, Optional.of(within));
    }

    /** Whether the purpose is served by it, which money and goods are not; empty when nobody has judged that. */
    Optional<Boolean> servesThePurpose() {
      return benefit.nature() == BenefitNature.MONEY_OR_GOODS ? Optional.of(false) : withinPurpose;
    }
  }
}
