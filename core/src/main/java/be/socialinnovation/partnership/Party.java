package be.socialinnovation.partnership;

import be.socialinnovation.money.Money;
import be.socialinnovation.organisation.Organisation;
import be.socialinnovation.organisation.Tenure;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An organisation that takes part in a partnership, or did.
 *
 * @param organisation the organisation, as it was when it came in
 * @param roles when it held each of its roles, in the order of time
 * @param signedOn the day on which it signed the agreement, or came in the place of somebody who had; empty while it has not
 * @param noticeOn the day on which it gave notice of its withdrawal; empty while it has not
 * @param breach the breach that it was told of; empty while there is none, or it is remedied
 * @param defaultOn the day on which it was declared in default; empty while it is not
 * @param costs the parts of the costs that it bore, in the order of time
 */
@Value.Builder
public record Party(
    Organisation organisation,
    TreeMap<PartnershipRole, Seq<Tenure>> roles,
    Optional<LocalDate> signedOn,
    Optional<LocalDate> noticeOn,
    Optional<Breach> breach,
    Optional<LocalDate> defaultOn,
    Seq<CostShare> costs)
    implements WithParty {

  public Party {
    Objects.requireNonNull(organisation, "organisation");
    Objects.requireNonNull(roles, "roles");
    Objects.requireNonNull(signedOn, "signedOn");
    Objects.requireNonNull(noticeOn, "noticeOn");
    Objects.requireNonNull(breach, "breach");
    Objects.requireNonNull(defaultOn, "defaultOn");
    Objects.requireNonNull(costs, "costs");
  }

  /** An organisation that has not taken part yet. */
  public static Party of(Organisation organisation) {
    return builder()
        .organisation(organisation)
        .roles(TreeMap.empty())
        .costs(Vector.empty())
        .build();
  }

  /** A builder, in which everything but the days and the breach must be set. */
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

  /** The part of the costs that it bears on a day; empty when it bears none. */
  public Optional<Money> costsOn(LocalDate day) {
    return costs.find(share -> share.tenure().covers(day)).map(CostShare::costs).toJavaOptional();
  }

  /** Whether it was declared in default, and neither votes nor vetoes. */
  public boolean isInDefault() {
    return defaultOn.isPresent();
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

  /** This party without a role from a day on; without its last one it has left, and neither bears costs nor is bound. */
  Party givingUp(PartnershipRole role, LocalDate on) {
    if (!lasts(role)) {
      throw new IllegalArgumentException(
          "only a role that is held can end: " + role + " of " + organisation.name());
    }
    Party without = withRoles(roles.put(
        role, tenures(role).map(tenure -> tenure.isOpen() ? tenure.endedOn(on) : tenure)));
    return without.lasting().isEmpty()
        ? without
            .withCosts(borneUntil(on))
            .withSignedOn(Optional.empty())
            .withNoticeOn(Optional.empty())
        : without;
  }

  /** The roles that it holds until further notice. */
  TreeSet<PartnershipRole> lasting() {
    return TreeSet.ofAll(roles.keySet()).filter(this::lasts);
  }

  /** This party without any role from a day on; what it did wrong stays. */
  Party leaving(LocalDate on) {
    return lasting().foldLeft(this, (party, role) -> party.givingUp(role, on));
  }

  /** This party bearing a part of the costs from a day on, beside what it bears already. */
  Party bearing(Money more, LocalDate on) {
    Money part = costsOn(LocalDate.MAX).map(more::plus).orElse(more);
    return withCosts(borneUntil(on).append(new CostShare(part, Tenure.since(on))));
  }

  private Seq<CostShare> borneUntil(LocalDate on) {
    return costs.map(share ->
        share.tenure().isOpen() ? new CostShare(share.costs(), share.tenure().endedOn(on)) : share);
  }

  /** This party in the place of another, beside its own: in its roles, bound as it was, in breach and in default when either was. */
  Party succeeding(Party predecessor, LocalDate on) {
    boolean newcomer = lasting().isEmpty();
    Party united = predecessor.lasting().foldLeft(this, (party, role) -> party.takingOn(role, on));
    return predecessor
        .costsOn(LocalDate.MAX)
        .map(part -> united.bearing(part, on))
        .orElse(united)
        .withSignedOn(signedOn.or(() -> predecessor.signedOn.map(day -> on)))
        .withNoticeOn(newcomer ? predecessor.noticeOn : noticeOn)
        .withBreach(breach.map(own -> own.and(predecessor.breach)).or(predecessor::breach))
        .withDefaultOn(defaultOn.or(() -> predecessor.defaultOn.map(day -> on)));
  }
}
