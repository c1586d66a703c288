package be.socialinnovation.partnership;

import be.socialinnovation.organisation.Organisation;
import be.socialinnovation.organisation.Tenure;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * An organisation that takes part in a partnership, or did.
 *
 * @param organisation the organisation, as it was when it came in
 * @param roles when it held each of its roles, in the order of time
 */
@Value.Builder
public record Party(Organisation organisation, TreeMap<PartnershipRole, Seq<Tenure>> roles)
    implements WithParty {

  public Party {
    Objects.requireNonNull(organisation, "organisation");
    Objects.requireNonNull(roles, "roles");
  }

  /** An organisation that has not taken part yet. */
  public static Party of(Organisation organisation) {
    return builder().organisation(organisation).roles(TreeMap.empty()).build();
  }

  /** A builder, in which everything must be set. */
  public static PartyBuilder builder() {
    return new PartyBuilder();
  }

  /** The roles that it holds on a day. */
  public TreeSet<PartnershipRole> rolesOn(LocalDate day) {
    return TreeSet.ofAll(roles
        .filterValues(tenures -> tenures.exists(tenure -> tenure.covers(day)))
        .keySet());
  }

  /** Whether it holds a role on a day. */
  public boolean holds(PartnershipRole role, LocalDate day) {
    return tenures(role).exists(tenure -> tenure.covers(day));
  }

  /** Whether it holds any role on a day. */
  public boolean takesPartOn(LocalDate day) {
    return !rolesOn(day).isEmpty();
  }

  private Seq<Tenure> tenures(PartnershipRole role) {
    return roles.get(role).getOrElse(Vector.empty());
  }

  private boolean lasts(PartnershipRole role) {
    return tenures(role).exists(Tenure::isOpen);
  }

  /** This party in a role from a day on; as it is when it holds the role already. */
  Party takingOn(PartnershipRole role, LocalDate on) {
    return lasts(role) ? this : withRoles(roles.put(role, tenures(role).append(Tenure.since(on))));
  }

  /** This party without a role from a day on. */
  Party givingUp(PartnershipRole role, LocalDate on) {
    if (!lasts(role)) {
      throw new IllegalArgumentException(
          "only a role that is held can end: " + role + " of " + organisation.name());
    }
    return withRoles(roles.put(
        role, tenures(role).map(tenure -> tenure.isOpen() ? tenure.endedOn(on) : tenure)));
  }

  /** The roles that it holds until further notice. */
  TreeSet<PartnershipRole> lasting() {
    return TreeSet.ofAll(roles.keySet()).filter(this::lasts);
  }

  /** This party without any role from a day on. */
  Party leaving(LocalDate on) {
    return lasting().foldLeft(this, (party, role) -> party.givingUp(role, on));
  }

  /** This party in the roles of another, beside its own. */
  Party succeeding(Party predecessor, LocalDate on) {
    return predecessor.lasting().foldLeft(this, (party, role) -> party.takingOn(role, on));
  }
}
