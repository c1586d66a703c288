package be.socialinnovation.aid;

import be.socialinnovation.money.Money;
import be.socialinnovation.organisation.MemberState;
import be.socialinnovation.organisation.OrganisationId;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A de minimis aid that was granted, by whichever authority.
 *
 * @param id the stable id, by which a split of the undertaking tells the activity
 * @param undertaking to whom
 * @param granted the day on which the legal right was conferred, whenever it is paid
 * @param amount the gross grant equivalent, before tax, more than nothing; instalments are discounted by whoever records it
 * @param memberState whose authorities granted it
 * @param kind the kind of aid
 * @param givenUpOn the day on which the undertaking gave it up to make room for another (C-608/19); empty while it keeps it
 */
@Value.Builder
public record DeMinimisAid(
    String id,
    OrganisationId undertaking,
    LocalDate granted,
    Money amount,
    MemberState memberState,
    DeMinimisKind kind,
    Optional<LocalDate> givenUpOn)
    implements WithDeMinimisAid {

  /** Refuses an aid of nothing, or one that is given up before it is granted, with {@link IllegalArgumentException}. */
  public DeMinimisAid {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(undertaking, "undertaking");
    Objects.requireNonNull(granted, "granted");
    Objects.requireNonNull(amount, "amount");
    Objects.requireNonNull(memberState, "memberState");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(givenUpOn, "givenUpOn");
    if (id.isBlank() || !amount.isPositive()) {
      throw new IllegalArgumentException(
          "an aid must have an id and be more than nothing: \"" + id + "\", " + amount);
    }
    if (givenUpOn.filter(granted::isAfter).isPresent()) {
      throw new IllegalArgumentException(
          "an aid must be granted before it is given up: " + granted + ", " + givenUpOn);
    }
  }

  /** A builder, in which everything but the day of giving up must be set. */
  public static DeMinimisAidBuilder builder() {
    return new DeMinimisAidBuilder();
  }
}
