package be.socialinnovation.association;

import be.socialinnovation.organisation.OrganisationId;
import be.socialinnovation.workflow.State;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An association as its events have made it. Its register keeps former members too, so that membership can be asked for as of any day.
 *
 * @param stage where it stands in its life
 * @param name its name; empty before it is founded
 * @param purpose the disinterested purpose that it pursues; empty before it is founded
 * @param register the memberships of every organisation that ever was a member, the earliest first
 * @param directors its directors: opaque ids
 */
@Value.Builder
public record Association(
    AssociationStage stage,
    Optional<String> name,
    Optional<String> purpose,
    TreeMap<OrganisationId, Seq<Membership>> register,
    TreeSet<String> directors)
    implements State, WithAssociation {

  public Association {
    Objects.requireNonNull(stage, "stage");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(purpose, "purpose");
    Objects.requireNonNull(register, "register");
    Objects.requireNonNull(directors, "directors");
  }

  /** An association before it is founded. */
  public static Association unborn() {
    return new Association(
        AssociationStage.UNBORN,
        Optional.empty(),
        Optional.empty(),
        TreeMap.empty(),
        TreeSet.empty());
  }

  /** The members on a day, by their ids. */
  public TreeSet<OrganisationId> membersOn(LocalDate day) {
    return TreeSet.ofAll(register.keySet().filter(organisation -> isMemberOn(organisation, day)));
  }

  /** Whether an organisation is a member on a day. */
  public boolean isMemberOn(OrganisationId organisation, LocalDate day) {
    return memberships(organisation).exists(membership -> membership.covers(day));
  }

  /**
   * Whether on a day the association has as many members as the policy asks for. Members may leave below it, which no rule prevents;
   * under the law of 1921 (art. 18, 5°) a court may then dissolve the association.
   */
  public boolean meetsMinimumOn(LocalDate day, AssociationPolicy policy) {
    return policy.allowsMembers(membersOn(day).size());
  }

  Association joined(OrganisationId organisation, LocalDate on) {
    return withRegister(
        register.put(organisation, memberships(organisation).append(Membership.since(on))));
  }

  Association left(OrganisationId organisation, LocalDate on) {
    return withRegister(register.put(
        organisation,
        memberships(organisation)
            .map(membership -> membership.isOpen() ? membership.endedOn(on) : membership)));
  }

  private Seq<Membership> memberships(OrganisationId organisation) {
    return register.getOrElse(organisation, Vector.empty());
  }

  @Override
  public String toString() {
    return name.orElse("an association") + " in stage " + stage + ": "
        + register.count(entry -> entry._2().exists(Membership::isOpen)) + " members, "
        + directors.size() + " directors";
  }
}
