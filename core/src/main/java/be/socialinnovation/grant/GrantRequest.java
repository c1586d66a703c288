package be.socialinnovation.grant;

import be.socialinnovation.aid.AidBounds;
import be.socialinnovation.aid.Scheme;
import be.socialinnovation.money.Money;
import be.socialinnovation.organisation.SizeClass;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What an applicant asks an authority for, under which scheme. An incomplete request can be made; it is not admissible.
 *
 * @param project the id of the project that the aid is for
 * @param purpose study or trajectory
 * @param applicant the id of the organisation, or an opaque id of a person who has no organisation yet
 * @param scheme the scheme that should pay; its authority decides
 * @param call the call in which it competes; empty when it is asked outside any call
 * @param costs the budget to be accepted, more than nothing
 * @param externalKnowledge the part of the budget that is relevant external knowledge, from nothing to all of it
 * @param asked the amount of aid that is asked, more than nothing
 * @param partners the ids of those who carry out the work with the applicant
 * @param partnership the id of the partnership in which they do; empty when the applicant works alone
 * @param budget the costs by category, which add up to all of them; empty when they are not told by category
 * @param size the applicant's size as it declares it
 * @param inDifficulty whether the applicant declares itself an undertaking in difficulty; empty when it declares nothing
 * @param restCovered whether the applicant shows that it can carry the part that no aid pays, by net working capital or a closed
 *     funding plan; empty when it shows nothing
 * @param description what the project is
 * @param location where it takes place
 * @param costList where the list of costs is to be found, such as a document number
 * @param start the first day of the work
 * @param end the last day of the work, no earlier than the first
 */
@Value.Builder
public record GrantRequest(
    String project,
    GrantPurpose purpose,
    String applicant,
    Scheme scheme,
    Optional<GrantCall> call,
    Money costs,
    Money externalKnowledge,
    Money asked,
    TreeSet<String> partners,
    Optional<String> partnership,
    TreeMap<String, Money> budget,
    Optional<SizeClass> size,
    Optional<Boolean> inDifficulty,
    Optional<Boolean> restCovered,
    Optional<String> description,
    Optional<String> location,
    Optional<String> costList,
    Optional<LocalDate> start,
    Optional<LocalDate> end)
    implements WithGrantRequest {

  /** Refuses blank texts, amounts that no request can have and an end before the start with {@link IllegalArgumentException}. */
  public GrantRequest {
    GrantTexts.requireStated(project, "project");
    Objects.requireNonNull(purpose, "purpose");
    GrantTexts.requireStated(applicant, "applicant");
    Objects.requireNonNull(scheme, "scheme");
    Objects.requireNonNull(call, "call");
    Objects.requireNonNull(costs, "costs");
    Objects.requireNonNull(externalKnowledge, "externalKnowledge");
    Objects.requireNonNull(asked, "asked");
    Objects.requireNonNull(partners, "partners");
    Objects.requireNonNull(partnership, "partnership");
    Objects.requireNonNull(budget, "budget");
    Objects.requireNonNull(size, "size");
    Objects.requireNonNull(inDifficulty, "inDifficulty");
    Objects.requireNonNull(restCovered, "restCovered");
    Objects.requireNonNull(description, "description");
    Objects.requireNonNull(location, "location");
    Objects.requireNonNull(costList, "costList");
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(end, "end");
    partners.forEach(partner -> GrantTexts.requireStated(partner, "partner"));
    partnership.ifPresent(id -> GrantTexts.requireStated(id, "partnership"));
    description.ifPresent(text -> GrantTexts.requireStated(text, "description"));
    location.ifPresent(text -> GrantTexts.requireStated(text, "location"));
    costList.ifPresent(text -> GrantTexts.requireStated(text, "costList"));
    scheme.aidFor(costs, externalKnowledge);
    if (!asked.isPositive()) {
      throw new IllegalArgumentException("the aid asked must be more than nothing: " + asked);
    }
    if (!asked.currency().equals(costs.currency())) {
      throw new IllegalArgumentException(
          "the aid asked must be in the currency of the costs, " + costs + ": " + asked);
    }
    if (start.isPresent() && end.filter(start.get()::isAfter).isPresent()) {
      throw new IllegalArgumentException(
          "work must not end before it starts: " + start + " to " + end);
    }
    call.ifPresent(named -> requirePaysUnder(named, scheme, costs));
    requireAddsUp(budget, costs);
  }

  private static void requirePaysUnder(GrantCall call, Scheme scheme, Money costs) {
    if (!call.scheme().equals(scheme.code())) {
      throw new IllegalArgumentException("a call must pay under the scheme that is applied for, "
          + scheme.code() + ": " + call.scheme());
    }
    if (!call.envelope().currency().equals(costs.currency())) {
      throw new IllegalArgumentException(
          "a call must pay in the currency of the costs, " + costs + ": " + call.envelope());
    }
  }

  private static void requireAddsUp(TreeMap<String, Money> budget, Money costs) {
    budget.forEach((category, amount) -> {
      GrantTexts.requireStated(category, "category");
      GrantTexts.requireNotNegative(amount);
    });
    if (!budget.isEmpty() && !Money.sum(budget.values(), costs.currency()).equals(costs)) {
      throw new IllegalArgumentException(
          "the categories must add up to the costs of " + costs + ": " + budget);
    }
  }

  /** A builder, in which everything but the optional parts must be set; partners and budget begin empty. */
  public static GrantRequestBuilder builder() {
    return new GrantRequestBuilder().partners(TreeSet.empty()).budget(TreeMap.empty());
  }

  /** Whether this is a version of the same application: for the same project, purpose, applicant, scheme, call and partnership. */
  public boolean isVersionOf(GrantRequest other) {
    return project.equals(other.project)
        && purpose == other.purpose
        && applicant.equals(other.applicant)
        && scheme.equals(other.scheme)
        && call.equals(other.call)
        && partnership.equals(other.partnership);
  }

  /** The part of the costs that the aid asked does not pay; nothing when it pays all. */
  public Money rest() {
    return costs.minus(asked).max(Money.zero(costs.currency()));
  }

  /** The last day on which the work can end under the scheme; empty without a start, or when the scheme has no longest duration. */
  public Optional<LocalDate> lastPossibleDay() {
    return start.flatMap(scheme::latestEnd);
  }

  /** What the scheme can pay for this budget. */
  public AidBounds bounds() {
    return scheme.aidFor(costs, externalKnowledge);
  }

  /** The parts that a written application must have and this one lacks: Regulation (EU) 651/2014, art. 6(2). */
  public Seq<RequestPart> missing() {
    return Vector.of(RequestPart.values()).reject(this::states);
  }

  /** Whether nothing is missing. */
  public boolean isComplete() {
    return missing().isEmpty();
  }

  private boolean states(RequestPart part) {
    return switch (part) {
      case SIZE -> size.isPresent();
      case DESCRIPTION -> description.isPresent();
      case START -> start.isPresent();
      case END -> end.isPresent();
      case LOCATION -> location.isPresent();
      case COST_LIST -> costList.isPresent();
    };
  }
}
