package be.socialinnovation.fund;

import be.socialinnovation.money.Money;
import be.socialinnovation.workflow.Fact;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * A loss was written off, with what each layer bears.
 *
 * @param engagement the id of the engagement
 * @param reason why
 * @param writtenDown what of it was written down, and so borne, before
 * @param borneBy what each layer bears of the rest
 */
@Value.Builder
public record LossWrittenOff(String engagement, String reason, Money writtenDown, Layers borneBy)
    implements ResultEvent, WithLossWrittenOff {

  public LossWrittenOff {
    Objects.requireNonNull(engagement, "engagement");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(writtenDown, "writtenDown");
    Objects.requireNonNull(borneBy, "borneBy");
    if (writtenDown.isNegative()) {
      throw new IllegalArgumentException(
          "what was written down must not be negative: " + writtenDown);
    }
    Register.requirePositive(writtenDown.plus(borneBy.total()), "a write-off");
  }

  /** A builder without defaults. */
  public static LossWrittenOffBuilder builder() {
    return new LossWrittenOffBuilder();
  }

  /** What is lost. */
  public Money amount() {
    return writtenDown.plus(borneBy.total());
  }

  @Override
  public Seq<Fact> facts() {
    return Vector.of(
        Fact.of("engagement", engagement),
        Fact.of("amount", amount()),
        Fact.of("partners", borneBy.partners()),
        Fact.of("reason", reason));
  }
}
