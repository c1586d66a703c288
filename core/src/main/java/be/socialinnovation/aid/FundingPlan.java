package be.socialinnovation.aid;

import be.socialinnovation.money.Money;
import be.socialinnovation.workflow.Fact;
import be.socialinnovation.workflow.Language;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.util.Objects;
import java.util.function.Function;

/**
 * How the accepted costs of a study or a trajectory are paid: closed exactly, short by an amount, or above the costs. Nothing is ever
 * clipped.
 *
 * @param acceptedCosts what the work costs as the authority accepted it, more than nothing
 * @param lines who pays what, all in the currency of the costs
 */
public record FundingPlan(Money acceptedCosts, Seq<FundingLine> lines) {

  /** Refuses costs that are not positive, and lines in another currency, with {@link IllegalArgumentException}. */
  public FundingPlan {
    Objects.requireNonNull(acceptedCosts, "acceptedCosts");
    Objects.requireNonNull(lines, "lines");
    if (!acceptedCosts.isPositive()) {
      throw new IllegalArgumentException(
          "a funding plan must have costs to cover: " + acceptedCosts);
    }
    Money.sum(lines.map(FundingLine::amount), acceptedCosts.currency());
  }

  /** A plan with its lines. */
  public static FundingPlan of(Money acceptedCosts, FundingLine... lines) {
    return new FundingPlan(acceptedCosts, Vector.of(lines));
  }

  /** What the lines cover together, sure or not. */
  public Money planned() {
    return Money.sum(lines.map(FundingLine::amount), acceptedCosts.currency());
  }

  /** What the lines cover together with money of this origin, sure or not. */
  public Money planned(MoneyOrigin origin) {
    return Money.sum(
        lines.filter(line -> line.origin() == origin).map(FundingLine::amount),
        acceptedCosts.currency());
  }

  /** What the lines cover together, by the kind of money; kinds without a line are left out. */
  public TreeMap<FundingSource, Money> bySource() {
    return by(FundingLine::source);
  }

  /** What the lines cover together, by how far the money has come; what no line has come to is left out. */
  public TreeMap<Certainty, Money> byCertainty() {
    return by(FundingLine::certainty);
  }

  private <K extends Comparable<? super K>> TreeMap<K, Money> by(Function<FundingLine, K> key) {
    return lines.foldLeft(
        TreeMap.<K, Money>empty(),
        (sums, line) -> sums.put(key.apply(line), line.amount(), Money::plus));
  }

  /** What is decided or paid. */
  public Money firm() {
    return Money.sum(
        lines.filter(line -> line.certainty().isFirm()).map(FundingLine::amount),
        acceptedCosts.currency());
  }

  /** What the decided and paid lines still leave open; nothing once they cover the costs. */
  public Money shortfall() {
    return acceptedCosts.minus(firm()).max(Money.zero(acceptedCosts.currency()));
  }

  /** By how much the lines together exceed the costs; nothing while they do not. */
  public Money excess() {
    return planned().minus(acceptedCosts).max(Money.zero(acceptedCosts.currency()));
  }

  /**
   * What no line covers, sure or not, and who could fill it.
   *
   * @param rooms who could still pay how much
   * @throws IllegalArgumentException if a room is in another currency than the costs
   */
  public FundingGap gap(Seq<FundingRoom> rooms) {
    return new FundingGap(
        acceptedCosts.minus(planned()).max(Money.zero(acceptedCosts.currency())), rooms);
  }

  /** Whether decided and paid money covers the costs exactly and no line is planned beyond them. */
  public boolean isClosed() {
    return shortfall().isZero() && excess().isZero();
  }

  /** The plan with one more line, after the others. */
  public FundingPlan withLine(FundingLine line) {
    return new FundingPlan(acceptedCosts, lines.append(line));
  }

  /** The plan with other lines. */
  public FundingPlan withLines(Seq<FundingLine> others) {
    return new FundingPlan(acceptedCosts, others);
  }

  /** The plan in a language: the costs, a line per payer, and whether it is closed, short or above the costs. */
  public String text(Language language) {
    return told("plan.costs", language, acceptedCosts)
        + lines.map(line -> "\n  " + line.text(language)).mkString()
        + (isClosed() ? "\n" + told("plan.closed", language, firm()) : "")
        + (shortfall().isPositive() ? "\n" + told("plan.short", language, shortfall()) : "")
        + (excess().isPositive() ? "\n" + told("plan.above", language, excess()) : "");
  }

  private static String told(String key, Language language, Money amount) {
    return AidTexts.TEXTS.text(key, language, Vector.of(Fact.of("amount", amount)));
  }

  @Override
  public String toString() {
    return text(Language.EN);
  }
}
