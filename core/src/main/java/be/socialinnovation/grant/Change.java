package be.socialinnovation.grant;

import be.socialinnovation.money.Money;
import be.socialinnovation.workflow.Fact;
import be.socialinnovation.workflow.Labelled;
import be.socialinnovation.workflow.Language;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Objects;

/** A change of a contracted request, which the authority approves or declines. */
public sealed interface Change extends Labelled {

  /** Whether it changes what the request says: who joins is no partner yet, and the end is a later one. */
  boolean changes(GrantRequest request);

  /**
   * The request as it is changed.
   *
   * @throws IllegalArgumentException if the request that comes out of it can never be
   */
  GrantRequest in(GrantRequest request);

  /** What a text says of it. */
  Seq<Fact> facts();

  @Override
  default String label(Language language) {
    return GrantTexts.TEXTS.text("change." + name(), language, facts());
  }

  /**
   * A partner joins those who carry out the work.
   *
   * @param partner its id
   */
  record PartnerJoins(String partner) implements Change {
    /** Refuses a blank id with {@link IllegalArgumentException}. */
    public PartnerJoins {
      GrantTexts.requireStated(partner, "partner");
    }

    @Override
    public String name() {
      return "PartnerJoins";
    }

    @Override
    public boolean changes(GrantRequest request) {
      return !request.partners().contains(partner);
    }

    @Override
    public GrantRequest in(GrantRequest request) {
      return request.withPartners(request.partners().add(partner));
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(Fact.of("partner", partner));
    }
  }

  /**
   * A partner leaves those who carry out the work.
   *
   * @param partner its id
   */
  record PartnerLeaves(String partner) implements Change {
    /** Refuses a blank id with {@link IllegalArgumentException}. */
    public PartnerLeaves {
      GrantTexts.requireStated(partner, "partner");
    }

    @Override
    public String name() {
      return "PartnerLeaves";
    }

    @Override
    public boolean changes(GrantRequest request) {
      return request.partners().contains(partner);
    }

    @Override
    public GrantRequest in(GrantRequest request) {
      return request.withPartners(request.partners().remove(partner));
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(Fact.of("partner", partner));
    }
  }

  /**
   * Costs move from one category to another; the total stays.
   *
   * @param from the category that gives
   * @param to the category that takes, another one; it may be new
   * @param amount how much, more than nothing
   */
  record BudgetShift(String from, String to, Money amount) implements Change {
    /** Refuses blank categories, the same one twice, and an amount that is not positive with {@link IllegalArgumentException}. */
    public BudgetShift {
      GrantTexts.requireStated(from, "from");
      GrantTexts.requireStated(to, "to");
      GrantTexts.requirePositive(amount);
      if (from.equals(to)) {
        throw new IllegalArgumentException("costs must move to another category: " + to);
      }
    }

    @Override
    public String name() {
      return "BudgetShift";
    }

    @Override
    public boolean changes(GrantRequest request) {
      return true;
    }

    @Override
    public GrantRequest in(GrantRequest request) {
      TreeMap<String, Money> budget = request.budget();
      Money nothing = Money.zero(amount.currency());
      return request.withBudget(budget
          .put(from, budget.getOrElse(from, nothing).minus(amount))
          .put(to, budget.getOrElse(to, nothing).plus(amount)));
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(Fact.of("from", from), Fact.of("to", to), Fact.of("amount", amount));
    }
  }

  /**
   * The work ends later.
   *
   * @param end the last day of the work
   */
  record Extension(LocalDate end) implements Change {
    /** Refuses nothing but null. */
    public Extension {
      Objects.requireNonNull(end, "end");
    }

    @Override
    public String name() {
      return "Extension";
    }

    @Override
    public boolean changes(GrantRequest request) {
      return request.end().map(end::isAfter).orElse(true);
    }

    @Override
    public GrantRequest in(GrantRequest request) {
      return request.withEnd(end);
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(Fact.of("end", end));
    }
  }
}
