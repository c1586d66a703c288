package be.socialinnovation.organisation;

import be.socialinnovation.money.Money;
import java.util.Objects;

/**
 * The part of a grant that an enterprise answers for, after mergers and splits.
 *
 * @param holder the enterprise
 * @param amount its part; the whole where the part cannot be told
 * @param isSettled whether the part can be told
 */
public record HeldPart(OrganisationId holder, Money amount, boolean isSettled) {

  public HeldPart {
    Objects.requireNonNull(holder, "holder");
    Objects.requireNonNull(amount, "amount");
  }

  HeldPart heldBy(OrganisationId other) {
    return new HeldPart(other, amount, isSettled);
  }

  HeldPart perhapsHeldBy(OrganisationId other) {
    return new HeldPart(other, amount, false);
  }
}
