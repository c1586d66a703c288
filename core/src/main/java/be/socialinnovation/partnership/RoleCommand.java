package be.socialinnovation.partnership;

import be.socialinnovation.organisation.Organisation;
import be.socialinnovation.organisation.OrganisationId;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Objects;

/** What somebody wants to happen to the roles in a partnership. */
public sealed interface RoleCommand extends PartnershipCommand {

  /** A role is to change hands without an agreement. */
  sealed interface ChangeRole extends RoleCommand {

    /** The role. */
    PartnershipRole role();

    /** The organisation that takes it on or gives it up. */
    OrganisationId holder();
  }

  /**
   * An organisation wants to take on a role.
   *
   * @param organisation the organisation
   * @param role supporter, associated partner, or partner while no agreement is in force
   */
  record TakeOnRole(Organisation organisation, PartnershipRole role)
      implements ChangeRole, PartnershipCommand.TakesRole {

    public TakeOnRole {
      Objects.requireNonNull(organisation, "organisation");
      Objects.requireNonNull(role, "role");
    }

    @Override
    public OrganisationId holder() {
      return organisation.id();
    }
  }

  /**
   * An organisation wants to give up one of its roles.
   *
   * @param party the organisation
   * @param role the role, of those that can be taken on
   */
  record GiveUpRole(OrganisationId party, PartnershipRole role)
      implements ChangeRole, PartnershipCommand.OfParty {

    public GiveUpRole {
      Objects.requireNonNull(party, "party");
      Objects.requireNonNull(role, "role");
    }

    @Override
    public OrganisationId holder() {
      return party;
    }
  }

  /**
   * An organisation is to coordinate from the day on, in the place of whoever did.
   *
   * @param organisation the organisation; it need not be a partner
   */
  record AppointCoordinator(Organisation organisation)
      implements RoleCommand, PartnershipCommand.BringsIn {

    public AppointCoordinator {
      Objects.requireNonNull(organisation, "organisation");
    }

    @Override
    public Seq<Organisation> newcomers() {
      return Vector.of(organisation);
    }
  }

  /**
   * An organisation takes the place of another that merged into it: roles, signatures, promises and obligations pass to it.
   *
   * @param predecessor the organisation that ceases to exist
   * @param successor the organisation that goes on, which may take part already
   * @param kind how it came about
   */
  record Succeed(OrganisationId predecessor, Organisation successor, SuccessionKind kind)
      implements RoleCommand, PartnershipCommand.BringsIn {

    public Succeed {
      Objects.requireNonNull(predecessor, "predecessor");
      Objects.requireNonNull(successor, "successor");
      Objects.requireNonNull(kind, "kind");
    }

    @Override
    public Seq<Organisation> newcomers() {
      return Vector.of(successor);
    }
  }
}
