package be.socialinnovation.grant;

import be.socialinnovation.aid.AidAnswer;
import be.socialinnovation.aid.AidCase;
import be.socialinnovation.aid.CostItem;
import be.socialinnovation.aid.Scheme;
import be.socialinnovation.aid.StateAidLaw;
import be.socialinnovation.aid.WantedAid;
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
 * @param carried what the applicant can show to carry the part with that no aid pays: net working capital, or the firm money of a
 *     closed funding plan; empty when it shows nothing
 * @param declaration what else it declares for the rules on State aid; empty when it declares nothing
 * @param details what some schemes ask of a budget besides its total; empty when nothing of it is told
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
    Optional<Money> carried,
    Optional<AidDeclaration> declaration,
    Optional<CostDetails> details,
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
    Objects.requireNonNull(carried, "carried");
    Objects.requireNonNull(declaration, "declaration");
    Objects.requireNonNull(details, "details");
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
    requireCurrency("what is carried", costs, carried);
    requireCurrency("investment", costs, details.flatMap(CostDetails::investment));
    requireCurrency("indirect costs", costs, details.flatMap(CostDetails::indirect));
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

  private static void requireCurrency(String what, Money costs, Optional<Money> amount) {
    if (amount.filter(it -> !it.currency().equals(costs.currency())).isPresent()) {
      throw new IllegalArgumentException(
          what + " must be in the currency of the costs, " + costs + ": " + amount.get());
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

  /** Whether its work is known to be over before that of another starts, or the other way round: these are other costs. */
  boolean isApartFrom(GrantRequest other) {
    return isBefore(other) || other.isBefore(this);
  }

  private boolean isBefore(GrantRequest other) {
    return end.isPresent() && other.start.filter(end.get()::isBefore).isPresent();
  }

  /** The part of the costs that the aid asked does not pay; nothing when it pays all. */
  public Money rest() {
    return costs.minus(asked).max(Money.zero(costs.currency()));
  }

  /** The last day on which the work can end under the scheme; empty without a start, or when the scheme has no longest duration. */
  public Optional<LocalDate> lastPossibleDay() {
    return start.flatMap(scheme::latestEnd);
  }

  /** What is known of the project and its beneficiary for the rules on aid. */
  public AidCase aidCase() {
    return AidCase.of(scheme, costs)
        .withExternalKnowledge(externalKnowledge)
        .withSize(size)
        .withCategory(declaration.flatMap(AidDeclaration::category))
        .withCooperation(declaration.flatMap(AidDeclaration::cooperation))
        .withPartners(companies());
  }

  /* How many companies share the aid: those for which it is asked, or the applicant alone. */
  private Optional<Integer> companies() {
    return details
        .flatMap(CostDetails::aidByCompany)
        .map(TreeMap::size)
        .or(() -> partners.isEmpty() ? Optional.of(1) : Optional.empty());
  }

  /** The costs that other aid may pay too: those of each category, or all as one. */
  public Seq<CostItem> costItems() {
    return budget.isEmpty()
        ? Vector.of(CostItem.of("costs", costs))
        : budget
            .filterValues(Money::isPositive)
            .map(category -> CostItem.of(category._1, category._2))
            .toVector();
  }

  /** What the rules on aid say of all that is asked, by the law on a day. */
  public AidAnswer aidAnswer(StateAidLaw law, LocalDate on) {
    return new AidAnswer(aidCase(), new WantedAid(asked, inDifficulty, carried), law, on);
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
