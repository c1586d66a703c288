package be.socialinnovation.committee;

import be.socialinnovation.workflow.Fact;
import be.socialinnovation.workflow.Labelled;
import be.socialinnovation.workflow.Language;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a deliberation comes to, in numbers that anybody can check: {@code 5 of 7 eligible present, 4 needed; 3 for, 2 against, 0
 * abstained; carried}.
 *
 * <p>Only {@link Deliberation#outcome} makes one, so that it cannot claim a majority that was not there. Two outcomes are equal
 * when their numbers and recused members are.
 */
public final class Outcome {

  /** What became of the motion. */
  public enum Result implements Labelled {
    /** Enough members were present and enough votes were in favour. */
    CARRIED,
    /** Enough members were present, but too few votes were in favour. */
    NOT_CARRIED,
    /** Too few members were present to decide anything. */
    NOT_QUORATE;

    @Override
    public String label(Language language) {
      return CommitteeTexts.TEXTS.text("result." + name(), language);
    }
  }

  private final int eligible;
  private final int present;
  private final int presentNeeded;
  private final int votesFor;
  private final int votesAgainst;
  private final int abstentions;
  private final int forNeeded;
  private final TreeSet<String> recused;

  Outcome(Deliberation deliberation) {
    Charter charter = deliberation.charter();
    recused = TreeSet.ofAll(deliberation.recusals().map(Recusal::member));
    votesFor = deliberation.count(Choice.FOR);
    votesAgainst = deliberation.count(Choice.AGAINST);
    abstentions = deliberation.count(Choice.ABSTAIN);
    present = deliberation.votes().size();
    eligible = charter.members().size()
        - (charter.quorumBase() == QuorumBase.ALL_MEMBERS ? 0 : recused.size());
    presentNeeded = charter.quorum().needed(eligible);
    forNeeded = charter.majority().needed(votesFor + votesAgainst);
  }

  /** The number of members of whom the quorum is a share. */
  public int eligible() {
    return eligible;
  }

  /** The number of members present: those who voted or abstained. */
  public int present() {
    return present;
  }

  /** The number of members who had to be present. */
  public int presentNeeded() {
    return presentNeeded;
  }

  /** The number of votes in favour. */
  public int votesFor() {
    return votesFor;
  }

  /** The number of votes against. */
  public int votesAgainst() {
    return votesAgainst;
  }

  /** The number of members who were present and voted neither for nor against. */
  public int abstentions() {
    return abstentions;
  }

  /** The number of votes in favour that the majority asks for, of the votes cast. */
  public int forNeeded() {
    return forNeeded;
  }

  /** The members who were recused. */
  public TreeSet<String> recused() {
    return recused;
  }

  /** Whether enough members were present. */
  public boolean isQuorate() {
    return present >= presentNeeded;
  }

  /** Whether enough of the votes cast were in favour, the quorum left aside. */
  public boolean hasMajority() {
    return votesFor >= forNeeded;
  }

  /** Whether the motion is carried: quorate, and with the majority. */
  public boolean isCarried() {
    return result() == Result.CARRIED;
  }

  /** What became of the motion. */
  public Result result() {
    return isQuorate() ? hasMajority() ? Result.CARRIED : Result.NOT_CARRIED : Result.NOT_QUORATE;
  }

  /** The outcome as a sentence, the recused members last. */
  public String text(Language language) {
    Vector<Fact> numbers = Vector.of(
        Fact.of("present", present),
        Fact.of("eligible", eligible),
        Fact.of("presentNeeded", presentNeeded),
        Fact.of("for", votesFor),
        Fact.of("against", votesAgainst),
        Fact.of("abstained", abstentions),
        Fact.of("forNeeded", forNeeded));
    String outcome = CommitteeTexts.TEXTS.text("outcome." + result(), language, numbers);
    return recused.isEmpty()
        ? outcome
        : CommitteeTexts.TEXTS.text(
            "outcome.recused",
            language,
            Vector.of(Fact.of("outcome", outcome), Fact.of("recused", recused)));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Outcome that
        && eligible == that.eligible
        && present == that.present
        && presentNeeded == that.presentNeeded
        && votesFor == that.votesFor
        && votesAgainst == that.votesAgainst
        && abstentions == that.abstentions
        && forNeeded == that.forNeeded
        && recused.equals(that.recused);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        eligible, present, presentNeeded, votesFor, votesAgainst, abstentions, forNeeded, recused);
  }

  @Override
  public String toString() {
    return text(Language.EN);
  }
}
