package be.socialinnovation.fund;

import be.socialinnovation.money.Money;
import be.socialinnovation.workflow.Fact;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The last day of an engagement passed and its reserved money is free again.
 *
 * @param engagement the id of the engagement
 * @param last the last day on which it could have become firm, or been paid
 * @param freed what is available again
 */
public record EngagementLapsed(String engagement, LocalDate last, Money freed)
    implements EngagementEvent {

  public EngagementLapsed {
    Objects.requireNonNull(engagement, "engagement");
    Objects.requireNonNull(last, "last");
    Register.requirePositive(freed, "what a lapse frees");
  }

  @Override
  public Seq<Fact> facts() {
    return Vector.of(
        Fact.of("engagement", engagement), Fact.of("last", last), Fact.of("freed", freed));
  }
}
