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

/**
 * What the history of a fund would have been under other terms: every request is decided again, one after the other, on the fund as it
 * would then have been. A request that is refused changes nothing there. Amendments of the terms are left out, and imported events are
 * taken as they are.
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

  /** The history of a fund, compared with what it would have been had it been established on these terms. */
  public static Comparison of(Dossier<Fund, FundCommand, FundEvent> fund, FundTerms terms) {
    Comparison told =
        new Comparison(Vector.empty(), fund.workflow().birth(), fund.workflow().birth());
    return fund.counting().foldLeft(told, (it, step) -> it.after(fund, step, terms));
  }

  private Comparison after(
      Dossier<Fund, FundCommand, FundEvent> fund,
      Step<FundCommand, FundEvent> step,
      FundTerms terms) {
    Fund next = step.events().foldLeft(actual, fund.workflow()::evolve);
    Either<Refusal, Seq<FundEvent>> answer = step.command()
        .map(command -> answer(fund, command, step.stamp().on(), terms))
        .orElse(Either.right(step.events()));
    Fund then =
        answer.map(events -> events.foldLeft(other, fund.workflow()::evolve)).getOrElse(other);
    Compared compared =
        new Compared(step.version(), step.stamp().on(), answer, difference(next, then));
    return new Comparison(steps.append(compared), next, then);
  }

  private Either<Refusal, Seq<FundEvent>> answer(
      Dossier<Fund, FundCommand, FundEvent> fund,
      FundCommand command,
      LocalDate on,
      FundTerms terms) {
    if (command instanceof AmendTerms) {
      return Either.right(Vector.empty());
    }
    FundCommand under = command instanceof EstablishFund ? EstablishFund.of(terms) : command;
    return fund.workflow().decide(other, under, on);
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
