package be.socialinnovation.fund;

import be.socialinnovation.money.Money;
import be.socialinnovation.organisation.OrganisationId;
import be.socialinnovation.workflow.Dossier;
import be.socialinnovation.workflow.Fact;
import be.socialinnovation.workflow.Language;
import be.socialinnovation.workflow.Refusal;
import be.socialinnovation.workflow.Step;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * What the history of a fund would have been under other terms: every request is decided again, one after the other, on the fund as it
 * would then have been. A request that is refused changes nothing there. The change applies to the terms on which the fund was
 * established and to those of every amendment, decided or imported; other imported events are taken as they are.
 *
 * @param steps the steps, in the order in which they count
 * @param actual the fund as it is
 * @param other the fund as it would be
 */
public record Comparison(Seq<Compared> steps, Fund actual, Fund other) {

  /**
   * One step under both terms.
   *
   * @param version the version of the step
   * @param on the day from which it counts
   * @param answer what would have happened, or why it would have been refused
   * @param lossThen by how much more each partner would have lost by then, less being negative; those with no difference left out
   */
  public record Compared(
      int version,
      LocalDate on,
      Either<Refusal, Seq<FundEvent>> answer,
      TreeMap<OrganisationId, Money> lossThen) {

    public Compared {
      Objects.requireNonNull(on, "on");
      Objects.requireNonNull(answer, "answer");
      Objects.requireNonNull(lossThen, "lossThen");
    }
  }

  public Comparison {
    Objects.requireNonNull(steps, "steps");
    Objects.requireNonNull(actual, "actual");
    Objects.requireNonNull(other, "other");
  }

  /** The history of a fund, compared with what it would have been had all its terms been changed like this. */
  public static Comparison of(
      Dossier<Fund, FundCommand, FundEvent> fund, UnaryOperator<FundTerms> change) {
    Comparison told =
        new Comparison(Vector.empty(), fund.workflow().birth(), fund.workflow().birth());
    return fund.counting().foldLeft(told, (it, step) -> it.after(fund, step, change));
  }

  private Comparison after(
      Dossier<Fund, FundCommand, FundEvent> fund,
      Step<FundCommand, FundEvent> step,
      UnaryOperator<FundTerms> change) {
    Fund next = step.events().foldLeft(actual, fund.workflow()::evolve);
    Either<Refusal, Seq<FundEvent>> answer = step.command()
        .map(it -> fund.workflow().decide(other, under(it, change), step.stamp().on()))
        .orElseGet(() -> Either.right(step.events().map(event -> under(event, change))));
    Fund then =
        answer.map(events -> events.foldLeft(other, fund.workflow()::evolve)).getOrElse(other);
    Compared compared =
        new Compared(step.version(), step.stamp().on(), answer, difference(next, then));
    return new Comparison(steps.append(compared), next, then);
  }

  private static FundCommand under(FundCommand command, UnaryOperator<FundTerms> change) {
    if (command instanceof EstablishFund establish) {
      return EstablishFund.of(change.apply(establish.terms()));
    } else if (command instanceof AmendTerms amend) {
      return new AmendTerms(change.apply(amend.terms()), amend.deliberation(), amend.higher());
    }
    return command;
  }

  private static FundEvent under(FundEvent event, UnaryOperator<FundTerms> change) {
    if (event instanceof FundEstablished established) {
      return new FundEstablished(change.apply(established.terms()));
    } else if (event instanceof TermsAmended amended) {
      return new TermsAmended(change.apply(amended.terms()));
    }
    return event;
  }

  /** By how much more each partner would have lost in the end, less being negative; those with no difference left out. */
  public TreeMap<OrganisationId, Money> lossInTheEnd() {
    return difference(actual, other);
  }

  private static TreeMap<OrganisationId, Money> difference(Fund actual, Fund other) {
    return actual
        .register()
        .partners()
        .keySet()
        .addAll(other.register().partners().keySet())
        .toVector()
        .foldLeft(
            TreeMap.<OrganisationId, Money>empty(),
            (known, partner) ->
                known.put(partner, lost(other, partner).minus(lost(actual, partner))))
        .filterValues(amount -> !amount.isZero());
  }

  private static Money lost(Fund fund, OrganisationId partner) {
    CapitalAccount account = fund.statement(partner);
    return account.firstLoss().plus(account.borne());
  }

  /** What would be different in the end, a partner a line. */
  public String text(Language language) {
    return lossInTheEnd()
        .toVector()
        .map(part -> FundTexts.TEXTS.text(
            part._2.isNegative() ? "comparison.less" : "comparison.more",
            language,
            Vector.of(
                Fact.of("partner", part._1.text()),
                Fact.of("amount", part._2.isNegative() ? part._2.negated() : part._2))))
        .mkString("\n");
  }
}
