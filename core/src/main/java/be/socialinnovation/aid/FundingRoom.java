package be.socialinnovation.aid;

import be.socialinnovation.money.Money;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * Who could still pay something, and how much at the most: what a scheme leaves, what a fund has available, what a partner offered.
 *
 * @param source the kind of money
 * @param from the id of who could pay
 * @param origin whether it is public money
 * @param most the most that could come, nothing or more
 */
@Value.Builder
public record FundingRoom(FundingSource source, String from, MoneyOrigin origin, Money most)
    implements WithFundingRoom {

  /** Refuses a blank payer and a negative amount with {@link IllegalArgumentException}. */
  public FundingRoom {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(origin, "origin");
    Objects.requireNonNull(most, "most");
    if (from.isBlank()) {
      throw new IllegalArgumentException("room for funding must say whose: \"" + from + "\"");
    }
    if (most.isNegative()) {
      throw new IllegalArgumentException("room for funding must not be negative: " + most);
    }
  }

  /** A builder, in which everything must be set. */
  public static FundingRoomBuilder builder() {
    return new FundingRoomBuilder();
  }
}
