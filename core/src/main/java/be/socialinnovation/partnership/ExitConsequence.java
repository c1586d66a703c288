package be.socialinnovation.partnership;

import be.socialinnovation.money.Money;
import be.socialinnovation.workflow.Fact;
import be.socialinnovation.workflow.Language;
import be.socialinnovation.workflow.Term;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Objects;

/** What an exit brings about beside the exit itself. */
public sealed interface ExitConsequence {

  /** The consequence as a sentence. */
  String text(Language language);

  /** Nobody coordinates, and the partnership is suspended until somebody is appointed. */
  record CoordinatorMissing() implements ExitConsequence {

    @Override
    public String text(Language language) {
      return sentence("coordinator", language, Vector.empty());
    }
  }

  /**
   * Something that is asked of the partnership is not met after, or nobody can tell, and it was otherwise before.
   *
   * @param finding what the rule says after the exit, under the rule's code
   */
  record RequirementLost(Term finding) implements ExitConsequence {

    public RequirementLost {
      Objects.requireNonNull(finding, "finding");
    }

    @Override
    public String text(Language language) {
      return sentence(
          "requirement",
          language,
          Vector.of(Fact.of("rule", finding.name()), Fact.of("finding", finding.label(language))));
    }
  }

  /**
   * Work that the party would have paid for has nobody to pay for it.
   *
   * @param costs its part of the costs
   */
  record WorkUnfunded(Money costs) implements ExitConsequence {

    public WorkUnfunded {
      Objects.requireNonNull(costs, "costs");
    }

    @Override
    public String text(Language language) {
      return sentence("work", language, Vector.of(Fact.of("costs", costs)));
    }
  }

  /**
   * A promise of the party is not delivered in full.
   *
   * @param contribution the id of the contribution
   * @param missing what is missing of it
   */
  record PromiseUndelivered(String contribution, Money missing) implements ExitConsequence {

    public PromiseUndelivered {
      Objects.requireNonNull(contribution, "contribution");
      Objects.requireNonNull(missing, "missing");
    }

    @Override
    public String text(Language language) {
      return sentence(
          "promise",
          language,
          Vector.of(Fact.of("contribution", contribution), Fact.of("missing", missing)));
    }
  }

  /**
   * An obligation stays.
   *
   * @param obligation what the party stays bound to
   */
  record ObligationRemains(Obligation obligation) implements ExitConsequence {

    public ObligationRemains {
      Objects.requireNonNull(obligation, "obligation");
    }

    @Override
    public String text(Language language) {
      return sentence(
          "obligation",
          language,
          Vector.of(
              Fact.of("kind", obligation.kind()),
              Fact.of("towards", obligation.towards().text()),
              Fact.of("what", obligation.what())));
    }
  }

  private static String sentence(String key, Language language, Seq<Fact> facts) {
    return PartnershipTexts.TEXTS.text("text.exit." + key, language, facts);
  }
}
