package be.socialinnovation.aid;

import be.socialinnovation.money.Money;
import be.socialinnovation.organisation.OrganisationId;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * An earlier aid, or the part of it that an enterprise answers for after a split, and why it counts or does not.
 *
 * @param aid as it was granted
 * @param holder who answers for it now
 * @param amount the part
 * @param reason why it counts or does not
 */
@Value.Builder
public record TalliedAid(
    DeMinimisAid aid, OrganisationId holder, Money amount, DeMinimisReason reason)
    implements WithTalliedAid {

  public TalliedAid {
    Objects.requireNonNull(aid, "aid");
    Objects.requireNonNull(holder, "holder");
    Objects.requireNonNull(amount, "amount");
    Objects.requireNonNull(reason, "reason");
  }

  /** A builder, in which everything must be set. */
  public static TalliedAidBuilder builder() {
    return new TalliedAidBuilder();
  }
}
