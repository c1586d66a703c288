package be.socialinnovation.partnership;

import be.socialinnovation.money.Money;
import be.socialinnovation.money.Rounding;
import be.socialinnovation.organisation.Organisation;
import be.socialinnovation.organisation.OrganisationId;
import be.socialinnovation.workflow.State;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A partnership as its events have made it. What it answers about a day does not change when later events are added; a question that
 * takes no day is about the last one.
 *
 * @param stage where it stands
 * @param name its name; empty before it is formed
 * @param changedOn the last day on which something happened; empty before it is formed
 * @param parties everybody who takes part or ever did, by their ids
 * @param successions which organisations came in the place of others, in the order of time
 * @param application the latest application; empty before one is filed
 * @param agreement the latest agreement; empty before one is proposed
 * @param contributions what was promised, by the ids of the contributions
 * @param obligations what parties were bound to, as it was recorded; see {@link #obligationsOf} for who stands there now
 */
@Value.Builder
public record Partnership(
    PartnershipStage stage,
    Optional<String> name,
    Optional<LocalDate> changedOn,
    TreeMap<OrganisationId, Party> parties,
    Seq<Succession> successions,
    Optional<Application> application,
    Optional<Agreement> agreement,
    TreeMap<String, Contribution> contributions,
    Seq<Obligation> obligations)
    implements State, WithPartnership {

  private static final LocalDate NOW = LocalDate.MAX;

  public Partnership {
    Objects.requireNonNull(stage, "stage");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(changedOn, "changedOn");
    Objects.requireNonNull(parties, "parties");
    Objects.requireNonNull(successions, "successions");
    Objects.requireNonNull(application, "application");
    Objects.requireNonNull(agreement, "agreement");
    Objects.requireNonNull(contributions, "contributions");
    Objects.requireNonNull(obligations, "obligations");
  }

  /** A partnership before it is formed. */
  public static Partnership unborn() {
    return builder()
        .stage(PartnershipStage.UNBORN)
        .parties(TreeMap.empty())
        .successions(Vector.empty())
        .contributions(TreeMap.empty())
        .obligations(Vector.empty())
        .build();
  }

  /** A builder, in which everything must be set but the name, the day, the application and the agreement. */
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

  /** Whether everybody has signed the agreement. */
  public boolean isInForce() {
    return agreement.filter(Agreement::isInForce).isPresent();
  }

  /** Whether an agreement in force binds an organisation, which then leaves by notice. */
  public boolean isBound(OrganisationId organisation) {
    return isInForce()
        && parties.get(organisation).exists(party -> party.signedOn().isPresent());
  }

  /** Whether an organisation can take on or give up a role by itself, without the agreement having anything to say about it. */
  boolean leavesFree(PartnershipRole role, OrganisationId holder) {
    return switch (role) {
      case SUPPORTER -> true;
      case ASSOCIATED_PARTNER -> !isBound(holder);
      case PARTNER -> !isInForce();
      case COORDINATOR, FILER -> false;
    };
  }

  /** Whether a party coordinates on a day, and another than itself is named to follow it. */
  boolean handsOver(OrganisationId party, OrganisationId successor, LocalDate on) {
    return rolesOf(party, on).contains(PartnershipRole.COORDINATOR) && !successor.equals(party);
  }

  /** The partners, and the coordinator, that have not signed, by their ids. */
  public Seq<Organisation> unsigned() {
    return parties
        .values()
        .filter(party -> party.signedOn().isEmpty()
            && (party.holds(PartnershipRole.PARTNER, NOW)
                || party.holds(PartnershipRole.COORDINATOR, NOW)))
        .map(Party::organisation);
  }

  /** Who bears which costs on a day; empty while no agreement is in force. */
  public Optional<Budget> budgetOn(LocalDate day) {
    return agreement
        .filter(
            agreed -> agreed.inForceFrom().filter(first -> !day.isBefore(first)).isPresent())
        .map(agreed -> agreed.terms().budget().with(costsOn(day)));
  }

  private TreeMap<OrganisationId, Money> costsOn(LocalDate day) {
    return parties
        .mapValues(party -> party.costsOn(day))
        .filterValues(Optional::isPresent)
        .mapValues(Optional::get);
  }

  /** Who bears which costs, or would by the agreement that is proposed; empty when there is none. */
  Optional<Budget> budget() {
    return budgetOn(NOW)
        .or(() -> agreement
            .map(proposed -> proposed.terms().budget())
            .map(budget -> budget.with(Agreeing.costs(this, budget))));
  }

  /** How far a party is liable at most on a day, by its part of the costs; empty when it bears none. */
  public Optional<Money> liabilityCapOf(
      OrganisationId organisation, LocalDate on, Rounding rounding) {
    return budgetOn(on)
        .flatMap(budget -> budget.costs().get(organisation).toJavaOptional())
        .flatMap(
            costs -> agreement.map(agreed -> costs.times(agreed.terms().liabilityCap(), rounding)));
  }

  /** The currency of every amount; empty while none is named. */
  public Optional<Currency> currency() {
    return agreement
        .flatMap(agreed -> agreed.terms().budget().total())
        .or(() -> contributions
            .values()
            .headOption()
            .map(first -> first.pledge().amount())
            .toJavaOptional())
        .map(Money::currency);
  }

  /** Who promised what by the end of a day, and what became of it. */
  public Promises contributionsOn(LocalDate day) {
    return new Promises(
        day,
        contributions
            .values()
            .filter(contribution -> !contribution.promisedOn().isAfter(day))
            .map(contribution ->
                Promises.line(contribution, bearerOn(contribution.pledge().party(), day), day))
            .toVector());
  }

  /**
   * What an organisation is bound to on a day, whether it still takes part or left, between those who stand on that day where the
   * parties stood. When one came in the place of both, nobody is bound any more.
   */
  public Seq<Obligation> obligationsOf(OrganisationId organisation, LocalDate on) {
    return obligations
        .filter(obligation -> !obligation.since().isAfter(on))
        .map(obligation -> obligation
            .withBound(bearerOn(obligation.bound(), on))
            .withTowards(bearerOn(obligation.towards(), on)))
        .filter(obligation ->
            obligation.bound().equals(organisation) && !obligation.towards().equals(organisation));
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

  /** The party with this id, when it takes part or ever did. */
  Optional<Party> partyIn(OrganisationId id) {
    return parties.get(id).toJavaOptional();
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

  Partnership with(Contribution contribution) {
    return withContributions(contributions.put(contribution.pledge().contribution(), contribution));
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
