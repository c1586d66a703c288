package be.socialinnovation.fund;

import be.socialinnovation.money.Money;
import be.socialinnovation.workflow.Fact;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Objects;

/**
 * An amount was paid to a project, for which the fund has an asset; what is given is a {@link GrantPaid}.
 *
 * @param engagement the id of the engagement
 * @param amount what was paid
 */
public record Disbursed(String engagement, Money amount) implements EngagementEvent {

  public Disbursed {
    Objects.requireNonNull(engagement, "engagement");
    Register.requirePositive(amount, "a disbursement");
  }

  @Override
  public Seq<Fact> facts() {
    return Vector.of(Fact.of("engagement", engagement), Fact.of("amount", amount));
  }
}
