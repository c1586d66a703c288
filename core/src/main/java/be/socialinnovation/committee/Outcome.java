package be.socialinnovation.committee;

import be.socialinnovation.workflow.Fact;
import be.socialinnovation.workflow.Labelled;
import be.socialinnovation.workflow.Language;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a deliberation comes to, in numbers that anybody can check: {@code 5 of 7 eligible present, 4 needed; 3 for, 2 against, 0
 * abstained; carried}.
 *
 * <p>Only {@link Deliberation#outcome} makes one, so that it cannot claim a majority that was not there. Two outcomes are equal when
 * their numbers, their recused members and their results are.
 */
public final class Outcome implements Labelled {

  /** What became of the motion. */
  public enum Result implements Labelled {
    /** Enough members were present and enough votes were in favour. */
    CARRIED,
    /** Enough members were present, but too few votes were in favour. */
    NOT_CARRIED,
    /** A member with a veto used it. */
    VETOED,
    /** Too few members were present to decide anything. */
    NOT_QUORATE,
    /** Conflicts of interest left too few members: the higher body decides. */
    REFERRED;

    @Override
    public String label(Language language) {
      return CommitteeTexts.TEXTS.text("result." + name(), language);
    }
  }

  private final Tally tally;
  private final TreeSet<String> recused;
  private final TreeSet<String> struck;
  private final Optional<String> higherBody;
  private final Result result;

  Outcome(Deliberation deliberation) {
    recused = deliberation.recused();
    struck = TreeSet.ofAll(deliberation.votes().map(Vote::member).filter(recused::contains));
    tally = Tally.of(deliberation, recused);
    higherBody = deliberation
        .charter()
        .higherBody()
        .filter(higher -> leavesTooFew(higher, deliberation))
        .map(HigherBody::body);
    result = higherBody.isPresent() ? Result.REFERRED : tally.result();
  }

  /* Who is kept away by a tie, and neither declared it nor voted, was not there. */
  private boolean leavesTooFew(HigherBody higher, Deliberation deliberation) {
    int left = TreeSet.ofAll(deliberation.recusals().map(Recusal::member))
        .addAll(struck)
        .size();
    return switch (higher.base()) {
      case ALL_MEMBERS ->
        leavesTooFew(higher, recused.size(), deliberation.charter().members().size());
      case MEMBERS_PRESENT -> leavesTooFew(higher, left, left + tally.present());
    };
  }

  private static boolean leavesTooFew(HigherBody higher, int recused, int whole) {
    return recused > 0 && !higher.remaining().isReachedBy(whole - recused, whole);
  }

  /** The number of members of whom the quorum is a share. */
  public int eligible() {
    return tally.eligible();
  }

  /** The number of members present: those who voted or abstained. */
  public int present() {
    return tally.present();
  }

  /** The number of members who had to be present. */
  public int presentNeeded() {
    return tally.presentNeeded();
  }

  /** The number of votes in favour. */
  public int votesFor() {
    return tally.votesFor();
  }

  /** The number of votes against, vetoes among them. */
  public int votesAgainst() {
    return tally.votesAgainst();
  }

  /** The number of members who were present and voted neither for nor against. */
  public int abstentions() {
    return tally.abstentions();
  }

  /** The number of votes in favour that the majority asks for. */
  public int forNeeded() {
    return tally.forNeeded();
  }

  /** The members who were kept away, by their own declaration or by a tie. */
  public TreeSet<String> recused() {
    return recused;
  }

  /** The members whose vote is not counted, because a tie should have kept them away. */
  public TreeSet<String> struck() {
    return struck;
  }

  /** The body that decides instead; empty where the committee could decide by itself. */
  public Optional<String> higherBody() {
    return higherBody;
  }

  /** Whether enough members were present. */
  public boolean isQuorate() {
    return tally.isQuorate();
  }

  /** Whether enough of the votes cast were in favour, or the casting vote broke a tie; quorum and vetoes left aside. */
  public boolean hasMajority() {
    return tally.hasMajority();
  }

  /** Whether the motion is carried. */
  public boolean isCarried() {
    return result == Result.CARRIED;
  }

  /** What became of the motion. */
  public Result result() {
    return result;
  }

  /** The name of the result. */
  @Override
  public String name() {
    return result.name();
  }

  /** The outcome as a sentence, as {@link #text} has it. */
  @Override
  public String label(Language language) {
    return text(language);
  }

  /** The outcome as a sentence, the recused members last. */
  public String text(Language language) {
    return with("recused", recused, with("struck", struck, sentence(language), language), language);
  }

  private String sentence(Language language) {
    boolean byCastingVote = isCarried() && tally.isBrokenTie();
    return CommitteeTexts.TEXTS.text(
        byCastingVote ? "outcome.casting" : "outcome." + result,
        language,
        Vector.of(
            Fact.of("present", present()),
            Fact.of("eligible", eligible()),
            Fact.of("presentNeeded", presentNeeded()),
            Fact.of("for", votesFor()),
            Fact.of("against", votesAgainst()),
            Fact.of("abstained", abstentions()),
            Fact.of("forNeeded", forNeeded()),
            Fact.of("body", higherBody)));
  }

  private static String with(
      String what, TreeSet<String> members, String outcome, Language language) {
    return members.isEmpty()
        ? outcome
        : CommitteeTexts.TEXTS.text(
            "outcome." + what,
            language,
            Vector.of(Fact.of("outcome", outcome), Fact.of(what, members)));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Outcome that
        && tally.equals(that.tally)
        && recused.equals(that.recused)
        && struck.equals(that.struck)
        && higherBody.equals(that.higherBody);
  }

  @Override
  public int hashCode() {
    return Objects.hash(tally, recused, struck, higherBody);
  }

  @Override
  public String toString() {
    return text(Language.EN);
  }
}
