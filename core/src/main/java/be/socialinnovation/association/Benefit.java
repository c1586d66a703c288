package be.socialinnovation.association;

import be.socialinnovation.money.Money;
import java.util.Objects;

/**
 * Something of value that an association gives, and what it gets in return.
 *
 * @param recipient who receives it
 * @param nature what sort of benefit it is
 * @param value what it is worth, more than nothing
 * @param consideration what the recipient gives in return, nothing or more, in the same currency
 */
public record Benefit(Recipient recipient, BenefitNature nature, Money value, Money consideration) {

  /** Refuses a worthless benefit, a negative consideration and two currencies with {@link IllegalArgumentException}. */
  public Benefit {
    Objects.requireNonNull(recipient, "recipient");
    Objects.requireNonNull(nature, "nature");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(consideration, "consideration");
    if (!value.isPositive() || consideration.isNegative()) {
      throw new IllegalArgumentException(
          "a benefit must be worth something, and its consideration nothing or more: " + value
              + ", " + consideration);
    }
    if (!value.currency().equals(consideration.currency())) {
      throw new IllegalArgumentException("a benefit and its consideration must be in one currency: "
          + value + ", " + consideration);
    }
  }

  /** Whether the recipient gives as much in return as it gets. */
  public boolean isPaidFor() {
    return consideration.isAtLeast(value);
  }
}
