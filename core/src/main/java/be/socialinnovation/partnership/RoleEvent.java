package be.socialinnovation.partnership;

import be.socialinnovation.organisation.Organisation;
import be.socialinnovation.organisation.OrganisationId;
import be.socialinnovation.workflow.Fact;
import be.socialinnovation.workflow.Lands;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Objects;

/** What happened to the roles in a partnership. */
public sealed interface RoleEvent extends PartnershipEvent {

  /**
   * An organisation took on a role.
   *
   * @param organisation the organisation
   * @param role the role
   * @param on its first day in the role
   */
  record RoleTakenOn(Organisation organisation, PartnershipRole role, LocalDate on)
      implements RoleEvent {

    /** Refuses a role that is not taken on with {@link IllegalArgumentException}. */
    public RoleTakenOn {
      Objects.requireNonNull(organisation, "organisation");
      Objects.requireNonNull(role, "role");
      Objects.requireNonNull(on, "on");
      requireTakenOn(role);
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(Fact.of("organisation", organisation.name()), Fact.of("role", role));
    }
  }

  /**
   * An organisation gave up a role.
   *
   * @param party the organisation
   * @param role the role
   * @param on the first day on which it no longer holds it
   */
  record RoleGivenUp(OrganisationId party, PartnershipRole role, LocalDate on)
      implements RoleEvent {

    /** Refuses a role that is not given up with {@link IllegalArgumentException}. */
    public RoleGivenUp {
      Objects.requireNonNull(party, "party");
      Objects.requireNonNull(role, "role");
      Objects.requireNonNull(on, "on");
      requireTakenOn(role);
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(Fact.of("party", party.text()), Fact.of("role", role));
    }
  }

  /**
   * A coordinator was appointed, in the place of whoever coordinated.
   *
   * @param organisation the new coordinator
   * @param on its first day as coordinator
   * @param landsIn formed, or active when the agreement is in force
   */
  record CoordinatorAppointed(Organisation organisation, LocalDate on, PartnershipStage landsIn)
      implements RoleEvent, Lands<PartnershipStage> {

    public CoordinatorAppointed {
      Objects.requireNonNull(organisation, "organisation");
      Objects.requireNonNull(on, "on");
      Objects.requireNonNull(landsIn, "landsIn");
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(Fact.of("organisation", organisation.name()));
    }
  }

  /**
   * An organisation came in the place of another.
   *
   * @param predecessor the organisation that ceased to exist
   * @param successor the organisation that goes on
   * @param kind how it came about
   * @param on the first day under the new identity
   */
  record PartySucceeded(
      OrganisationId predecessor, Organisation successor, SuccessionKind kind, LocalDate on)
      implements RoleEvent {

    public PartySucceeded {
      Objects.requireNonNull(predecessor, "predecessor");
      Objects.requireNonNull(successor, "successor");
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(on, "on");
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(
          Fact.of("predecessor", predecessor.text()),
          Fact.of("successor", successor.name()),
          Fact.of("kind", kind));
    }
  }

  private static void requireTakenOn(PartnershipRole role) {
    if (!role.isTakenOn()) {
      throw new IllegalArgumentException("a role must be one that is taken on: " + role);
    }
  }
}
