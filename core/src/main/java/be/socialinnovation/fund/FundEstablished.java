package be.socialinnovation.fund;

import be.socialinnovation.workflow.Fact;
import io.vavr.collection.Seq;
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
    return terms.facts();
  }
}
