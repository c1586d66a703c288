package be.socialinnovation.grant;

import be.socialinnovation.grant.CallQuestion.Award;
import be.socialinnovation.money.Money;
import be.socialinnovation.workflow.Finding;
import be.socialinnovation.workflow.Language;
import be.socialinnovation.workflow.Verdict;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * Which applications of a call are funded: the supportable ones in order, until the envelope is exhausted.
 *
 * <p>The highest score comes first, or the earliest submission, as the call selects; between equals the earlier submission, then the
 * lower id. The answer does not depend on the order in which the applications are listed. An application gets its whole amount or
 * nothing. Those that nobody can tell of, then those that cannot be supported, follow without a place.
 */
public final class Ranking {

  private final GrantCall call;
  private final Exhaustion exhaustion;
  private final Vector<Ranked> answers;

  private Ranking(GrantCall call, Exhaustion exhaustion, Vector<Ranked> answers) {
    this.call = call;
    this.exhaustion = exhaustion;
    this.answers = answers;
  }

  /**
   * Ranks the applications of a call.
   *
   * <p>Throws {@link IllegalArgumentException} when the call does not say how it selects, an application is listed twice, an amount is
   * in another currency than the envelope, or not all are scored in the same way, that of the call where it names one.
   *
   * @param on the day of the ranking
   */
  public static Ranking of(
      GrantCall call, Iterable<RankingEntry> entries, Exhaustion exhaustion, LocalDate on) {
    Objects.requireNonNull(exhaustion, "exhaustion");
    Selection selection = call.selection()
        .orElseThrow(() -> new IllegalArgumentException(
            "a call must say how it selects before it is ranked: " + call.code()));
    Vector<RankingEntry> listed = Vector.ofAll(entries);
    requireComparable(call, listed);
    return new Ranking(
        call, exhaustion, ranked(call, listed.sorted(order(selection)), exhaustion, on));
  }

  private static void requireComparable(GrantCall call, Vector<RankingEntry> entries) {
    if (entries.distinctBy(RankingEntry::application).size() != entries.size()) {
      throw new IllegalArgumentException("each application must be listed once: "
          + entries.map(RankingEntry::application).mkString(", "));
    }
    if (!entries.forAll(
        entry -> entry.amount().currency().equals(call.envelope().currency()))) {
      throw new IllegalArgumentException("amounts must be in the currency of the envelope: "
          + entries.map(RankingEntry::amount).mkString(", "));
    }
    Seq<Scoring> scorings = entries
        .map(entry -> entry.judgement().scoring())
        .appendAll(call.scoring().stream().toList())
        .distinct();
    if (scorings.size() > 1) {
      throw new IllegalArgumentException("applications must be scored in the same way: "
          + scorings.map(Scoring::code).mkString(", "));
    }
  }

  private static Comparator<RankingEntry> order(Selection selection) {
    return selection.order(
        entry -> entry.judgement().total(), RankingEntry::submittedOn, RankingEntry::application);
  }

  private static Vector<Ranked> ranked(
      GrantCall call, Vector<RankingEntry> ordered, Exhaustion exhaustion, LocalDate on) {
    Vector<Ranked> placed = Vector.empty();
    Vector<Ranked> others = Vector.empty();
    Money funded = Money.zero(call.envelope().currency());
    boolean ended = false;
    for (RankingEntry entry : ordered) {
      Seq<Finding> ofCall =
          call.assess(Optional.of(funded), new Award(entry.amount()), on).inTheWay();
      Seq<Finding> misfit = ofCall.filter(Ranking::isMisfit);
      Seq<Finding> against =
          entry.judgement().assessment().inTheWay().appendAll(ofCall.reject(Ranking::isMisfit));
      Money left = call.leftAfter(funded);
      if (!against.isEmpty()) {
        others = others.append(new Ranked(Optional.empty(), entry, whyNot(against), left, against));
      } else {
        RankingStatus status =
            ended || !misfit.isEmpty() ? RankingStatus.ENVELOPE_EXHAUSTED : RankingStatus.FUNDED;
        Ranked answer = new Ranked(Optional.of(placed.size() + 1), entry, status, left, misfit);
        placed = placed.append(answer);
        funded = funded.plus(answer.funded());
        ended = ended || (!misfit.isEmpty() && exhaustion == Exhaustion.FIRST_MISFIT_ENDS);
      }
    }
    return placed.appendAll(others.sortBy(Ranked::status));
  }

  private static RankingStatus whyNot(Seq<Finding> against) {
    return against.exists(finding -> finding.verdict() == Verdict.VIOLATED)
        ? RankingStatus.NOT_SUPPORTABLE
        : RankingStatus.CANNOT_TELL;
  }

  private static boolean isMisfit(Finding finding) {
    return finding.rule() == CallRule.AWARD_STAYS_WITHIN_WHAT_IS_LEFT;
  }

  /** The call whose envelope is given out. */
  public GrantCall call() {
    return call;
  }

  /** What happens once an amount no longer fits. */
  public Exhaustion exhaustion() {
    return exhaustion;
  }

  /** An answer per application: the placed ones in order, then those that nobody can tell of, then those that cannot be supported. */
  public Seq<Ranked> answers() {
    return answers;
  }

  /** The answer on an application; empty for one that was not listed. */
  public Optional<Ranked> answerOn(String application) {
    return answers
        .find(answer -> answer.entry().application().equals(application))
        .toJavaOptional();
  }

  /** All that is given out, at most the envelope. */
  public Money funded() {
    return Money.sum(answers.map(Ranked::funded), call.envelope().currency());
  }

  /** What is left of the envelope. */
  public Money left() {
    return call.leftAfter(funded());
  }

  /** Whether it can be told of every application; until then the places of the others may still change. */
  public boolean isFinal() {
    return !answers.exists(answer -> answer.status() == RankingStatus.CANNOT_TELL);
  }

  /** The ranking as a table in a language. */
  public String text(Language language) {
    return RankingTable.of(this, language);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Ranking that
        && call.equals(that.call)
        && exhaustion == that.exhaustion
        && answers.equals(that.answers);
  }

  @Override
  public int hashCode() {
    return Objects.hash(call, exhaustion, answers);
  }

  @Override
  public String toString() {
    return text(Language.EN);
  }
}
