package be.socialinnovation.committee;

import be.socialinnovation.committee.Outcome.Result;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import java.util.Optional;

/* The count of the votes that count: those of members whom no conflict keeps away. */
record Tally(
    int eligible,
    int presentNeeded,
    int votesFor,
    int votesAgainst,
    int abstentions,
    int forNeeded,
    boolean vetoed,
    boolean castingVoteInFavour) {

  static Tally of(Deliberation deliberation, TreeSet<String> recused) {
    Charter charter = deliberation.charter();
    Seq<Vote> counted = deliberation.votes().reject(vote -> recused.contains(vote.member()));
    int votesFor = count(counted, Choice.FOR);
    int vetoes = count(counted, Choice.VETO);
    int votesAgainst = count(counted, Choice.AGAINST) + vetoes;
    int eligible = charter.members().size()
        - (charter.quorumBase() == QuorumBase.ALL_MEMBERS ? 0 : recused.size());
    int cast = switch (charter.abstentions()) {
      case NOT_A_VOTE -> votesFor + votesAgainst;
      case NOT_IN_FAVOUR -> counted.size();
    };
    return new Tally(
        eligible,
        charter.quorum().needed(eligible),
        votesFor,
        votesAgainst,
        counted.size() - votesFor - votesAgainst,
        charter.majority().needed(cast),
        vetoes > 0,
        isInFavour(counted, charter.castingVote()));
  }

  private static int count(Seq<Vote> votes, Choice choice) {
    return votes.count(vote -> vote.choice() == choice);
  }

  private static boolean isInFavour(Seq<Vote> votes, Optional<String> member) {
    return votes.exists(
        vote -> vote.choice() == Choice.FOR && member.equals(Optional.of(vote.member())));
  }

  int present() {
    return votesFor + votesAgainst + abstentions;
  }

  boolean isQuorate() {
    return present() >= presentNeeded;
  }

  boolean isBrokenTie() {
    return castingVoteInFavour && votesFor == votesAgainst;
  }

  boolean hasMajority() {
    return votesFor >= forNeeded || isBrokenTie();
  }

  Result result() {
    if (!isQuorate()) {
      return Result.NOT_QUORATE;
    }
    return vetoed ? Result.VETOED : hasMajority() ? Result.CARRIED : Result.NOT_CARRIED;
  }
}
