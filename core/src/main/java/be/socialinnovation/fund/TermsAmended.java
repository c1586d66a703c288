package be.socialinnovation.fund;

import be.socialinnovation.workflow.Fact;
import io.vavr.collection.Seq;
import java.util.Objects;

/**
 * Other terms came into force.
 *
 * @param terms what the partners agree on from now on
 */
public record TermsAmended(FundTerms terms) implements FundEvent {

  public TermsAmended {
    Objects.requireNonNull(terms, "terms");
  }

  @Override
  public Seq<Fact> facts() {
    return terms.facts();
  }
}
