package be.socialinnovation.partnership;

import be.socialinnovation.organisation.Organisation;
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
 * A partnership as its events have made it. Every question about it takes a day, and what it answers for a day does not change when
 * later events are added.
 *
 * @param stage where it stands
 * @param name its name; empty before it is formed
 * @param changedOn the last day on which something happened; empty before it is formed
 * @param parties everybody who takes part or ever did, by their ids
 * @param successions which organisations came in the place of others, in the order of time
 * @param application the latest application; empty before one is filed
 */
@Value.Builder
public record Partnership(
    PartnershipStage stage,
    Optional<String> name,
    Optional<LocalDate> changedOn,
    TreeMap<OrganisationId, Party> parties,
    Seq<Succession> successions,
    Optional<Application> application)
    implements State, WithPartnership {

  private static final LocalDate NOW = LocalDate.MAX;

  public Partnership {
    Objects.requireNonNull(stage, "stage");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(changedOn, "changedOn");
    Objects.requireNonNull(parties, "parties");
    Objects.requireNonNull(successions, "successions");
    Objects.requireNonNull(application, "application");
  }

  /** A partnership before it is formed. */
  public static Partnership unborn() {
    return builder()
        .stage(PartnershipStage.UNBORN)
        .parties(TreeMap.empty())
        .successions(Vector.empty())
        .build();
  }

  /** A builder, in which everything must be set but the name, the day and the application. */
  public static PartnershipBuilder builder() {
    return new PartnershipBuilder();
  }

  /** What an organisation is to the partnership on a day; nothing for an outsider. */
  public TreeSet<PartnershipRole> rolesOf(OrganisationId organisation, LocalDate on) {
    return parties.get(organisation).map(party -> party.rolesOn(on)).getOrElse(TreeSet.empty());
  }

  /** The organisations that hold a role on a day, by their ids. */
  public Seq<Organisation> holdersOf(PartnershipRole role, LocalDate on) {
    return parties.values().filter(party -> party.holds(role, on)).map(Party::organisation);
  }

  /** Everybody who takes part on a day, in any role, by their ids. */
  public Seq<Organisation> partiesOn(LocalDate day) {
    return parties.values().filter(party -> party.takesPartOn(day)).map(Party::organisation);
  }

  /** The members on a day, who are the partners, by their ids. */
  public Seq<Organisation> membersOn(LocalDate day) {
    return holdersOf(PartnershipRole.PARTNER, day);
  }

  /** Who coordinates on a day; empty before the forming and while nobody does. */
  public Optional<Organisation> coordinatorOn(LocalDate day) {
    return holdersOf(PartnershipRole.COORDINATOR, day).headOption().toJavaOptional();
  }

  /** Whether an organisation takes part on a day, in any role. */
  public boolean takesPart(OrganisationId organisation, LocalDate on) {
    return !rolesOf(organisation, on).isEmpty();
  }

  /** Which sectors the members of a day come from: an indicator, never a condition unless a policy says so. */
  public HelixCoverage coverageOn(LocalDate day) {
    return HelixCoverage.of(membersOn(day));
  }

  /** The day on which the authority approved the application; empty while it has not. */
  public Optional<LocalDate> approvedOn() {
    return application
        .filter(filed -> filed.standing() == ApplicationStanding.APPROVED)
        .flatMap(Application::decidedOn);
  }

  /** Who stands on a day where an organisation once stood: its successor, or the successor's, or itself. */
  public OrganisationId bearerOn(OrganisationId organisation, LocalDate day) {
    return successions
        .filter(succession -> !succession.on().isAfter(day))
        .foldLeft(
            organisation,
            (bearer, succession) ->
                succession.predecessor().equals(bearer) ? succession.successor() : bearer);
  }

  /** Whether an organisation has ceased to exist, because another came in its place. */
  public boolean isSucceeded(OrganisationId organisation) {
    return successions.exists(succession -> succession.predecessor().equals(organisation));
  }

  /** The party with this id, which must be known. */
  Party party(OrganisationId id) {
    return parties
        .get(id)
        .getOrElseThrow(
            () -> new IllegalArgumentException("a party must have taken part before: " + id));
  }

  /** The party that an organisation is, or would be. */
  Party partyOf(Organisation organisation) {
    return parties.get(organisation.id()).getOrElse(() -> Party.of(organisation));
  }

  Partnership with(Party party) {
    return withParties(parties.put(party.organisation().id(), party));
  }

  @Override
  public String toString() {
    return name.orElse("a partnership") + " in stage " + stage + ": "
        + membersOn(NOW).size()
        + " members, " + coverageOn(NOW)
        + coordinatorOn(NOW).map(it -> ", coordinated by " + it.name()).orElse("")
        + application.map(filed -> ", filed by " + filed.filer().name()).orElse("");
  }
}
