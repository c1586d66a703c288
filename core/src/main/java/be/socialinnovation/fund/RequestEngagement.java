package be.socialinnovation.fund;

import be.socialinnovation.money.Money;
import java.util.Objects;
import java.util.Optional;

/**
 * Asks the fund for money for a project; nothing is reserved by asking.
 *
 * @param engagement the id under which the request, and the engagement that it may become, is known, once in a fund
 * @param terms what is asked
 */
public record RequestEngagement(String engagement, EngagementTerms terms) implements AskedCommand {

  public RequestEngagement {
    Objects.requireNonNull(engagement, "engagement");
    Objects.requireNonNull(terms, "terms");
    if (engagement.isBlank()) {
      throw new IllegalArgumentException("an engagement must have an id: \"" + engagement + "\"");
    }
  }

  /** The request for money on these terms. */
  public static RequestEngagement of(String engagement, EngagementTerms terms) {
    return new RequestEngagement(engagement, terms);
  }

  @Override
  public Optional<EngagementTerms> asked(Fund fund) {
    return Optional.of(terms);
  }

  /** The amount that is asked. */
  @Override
  public Money amount() {
    return terms.amount();
  }
}
