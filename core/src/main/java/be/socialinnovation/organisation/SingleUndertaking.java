package be.socialinnovation.organisation;

import be.socialinnovation.workflow.Verdict;
import io.vavr.collection.TreeSet;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * The enterprises that count as one on a day, because one controls another, directly or along a chain: article 2(2) of Regulations (EU)
 * 1407/2013 and 2023/2831.
 *
 * <p>Only enterprises in the same Member State count. The texts do not say whether a chain may run through another Member State: an
 * enterprise that is reached in no other way, or of which nobody established where it is, may belong to it. Enterprises that have nothing
 * in common but the same public body are not linked: such a body ends a chain, though it belongs to it itself.
 *
 * @param members those that surely belong to it, the one that was asked for among them
 * @param possible those of which nobody can tell
 */
public record SingleUndertaking(TreeSet<OrganisationId> members, TreeSet<OrganisationId> possible) {

  /** Refuses nobody at all, or one on both sides, with {@link IllegalArgumentException}. */
  public SingleUndertaking {
    Objects.requireNonNull(members, "members");
    Objects.requireNonNull(possible, "possible");
    if (members.isEmpty() || members.exists(possible::contains)) {
      throw new IllegalArgumentException(
          "a single undertaking must have members, of whom one can tell: " + members + ", "
              + possible);
    }
  }

  /**
   * The single undertaking of an enterprise on a day.
   *
   * @param memberState the Member State that grants the aid
   * @param ends the natures through which others are not linked
   */
  public static SingleUndertaking of(
      OrganisationId enterprise,
      MemberState memberState,
      EnterpriseLinks links,
      TreeSet<EnterpriseNature> ends,
      LocalDate on) {
    TreeSet<OrganisationId> members = reached(
        enterprise,
        links,
        on,
        id -> links
            .enterprise(id)
            .filter(it -> it.memberState().equals(memberState))
            .isPresent(),
        id -> isPassed(id, links, ends));
    TreeSet<OrganisationId> possible = reached(
            enterprise, links, on, id -> true, id -> isPassed(id, links, ends))
        .filter(id ->
            links.enterprise(id).map(it -> it.memberState().equals(memberState)).orElse(true));
    return new SingleUndertaking(members, possible.removeAll(members));
  }

  /** Whether an enterprise belongs to it. */
  public Verdict includes(OrganisationId enterprise) {
    if (members.contains(enterprise)) {
      return Verdict.SATISFIED;
    }
    return possible.contains(enterprise) ? Verdict.UNDETERMINED : Verdict.VIOLATED;
  }

  private static boolean isPassed(
      OrganisationId id, EnterpriseLinks links, TreeSet<EnterpriseNature> ends) {
    return links.enterprise(id).map(it -> !ends.contains(it.nature())).orElse(true);
  }

  private static TreeSet<OrganisationId> reached(
      OrganisationId start,
      EnterpriseLinks links,
      LocalDate on,
      Predicate<OrganisationId> counts,
      Predicate<OrganisationId> isPassed) {
    TreeSet<OrganisationId> reached = TreeSet.of(start);
    TreeSet<OrganisationId> newest = reached;
    while (!newest.isEmpty()) {
      TreeSet<OrganisationId> next = newest
          .filter(id -> id.equals(start) || isPassed.test(id))
          .flatMap(id -> links.linkedTo(id, on))
          .filter(counts)
          .removeAll(reached);
      reached = reached.addAll(next);
      newest = next;
    }
    return reached;
  }
}
