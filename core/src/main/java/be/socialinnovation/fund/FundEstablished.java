package be.socialinnovation.fund;

import be.socialinnovation.workflow.Fact;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Objects;

/**
 * The fund was established on terms.
 *
 * @param terms what the partners agreed on
 */
public record FundEstablished(FundTerms terms) implements FundEvent {

  public FundEstablished {
    Objects.requireNonNull(terms, "terms");
  }

  @Override
  public Seq<Fact> facts() {
    return Vector.of(
        Fact.of("name", terms.name()),
        Fact.of("vehicle", terms.vehicle()),
        Fact.of("distribution", terms.distribution()));
  }
}
