package be.socialinnovation.fund;

import be.socialinnovation.money.Money;
import be.socialinnovation.organisation.OrganisationId;
import be.socialinnovation.workflow.Fact;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.util.Currency;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * Cash was distributed to the partners, with the part of each.
 *
 * @param recallable whether the capital in it can be called again
 * @param capital what each partner gets back of its capital, more than nothing each
 * @param beyond what each partner gets out of the surplus, more than nothing each
 * @param setOff what of that a partner in default does not get, because it owes at least as much, more than nothing each
 * @param interest what such a partner owes from now on for what is set off too late, more than nothing each
 */
@Value.Builder
public record Distributed(
    boolean recallable,
    TreeMap<OrganisationId, Money> capital,
    TreeMap<OrganisationId, Money> beyond,
    TreeMap<OrganisationId, Money> setOff,
    TreeMap<OrganisationId, Money> interest)
    implements CapitalEvent, WithDistributed {

  public Distributed {
    Objects.requireNonNull(capital, "capital");
    Objects.requireNonNull(beyond, "beyond");
    Objects.requireNonNull(setOff, "setOff");
    Objects.requireNonNull(interest, "interest");
    if (capital.isEmpty() && beyond.isEmpty()) {
      throw new IllegalArgumentException("a distribution must go to somebody: " + capital);
    }
    Vector.of(capital, beyond, setOff, interest)
        .flatMap(parts -> parts.values())
        .forEach(part -> Register.requirePositive(part, "a part of a distribution"));
  }

  /** A builder without defaults. */
  public static DistributedBuilder builder() {
    return new DistributedBuilder();
  }

  /** What was distributed in total. */
  public Money amount() {
    return sum(capital).plus(sum(beyond));
  }

  /** What was paid out: all but what was set off. */
  public Money cash() {
    return amount().minus(sum(setOff));
  }

  /** What one partner was distributed, whether or not it was set off. */
  public Money of(OrganisationId partner) {
    Money nothing = Money.zero(currency());
    return capital.getOrElse(partner, nothing).plus(beyond.getOrElse(partner, nothing));
  }

  private Money sum(TreeMap<OrganisationId, Money> parts) {
    return Money.sum(parts.values(), currency());
  }

  private Currency currency() {
    return capital.values().appendAll(beyond.values()).head().currency();
  }

  @Override
  public Seq<Fact> facts() {
    return Vector.of(
        Fact.of("amount", amount()),
        Fact.of("capital", sum(capital)),
        Fact.of("beyond", sum(beyond)),
        Fact.of("setOff", sum(setOff)),
        Fact.of("interest", sum(interest)));
  }
}
