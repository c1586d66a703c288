package be.socialinnovation.partnership;

import be.socialinnovation.committee.Charter;
import be.socialinnovation.committee.Deliberation;
import be.socialinnovation.committee.Motion;
import be.socialinnovation.committee.QuorumBase;
import be.socialinnovation.committee.Vote;
import be.socialinnovation.organisation.Organisation;
import be.socialinnovation.organisation.OrganisationId;
import be.socialinnovation.partnership.ExitCommand.DecideByVote;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Optional;

/* Who among the partners votes on a decision, who is kept from it, and what the votes come to. */
record Ballot(TreeSet<String> voters, TreeSet<String> silenced, Motion motion, Seq<Vote> votes) {

  static Ballot of(Partnership partnership, DecideByVote decision, LocalDate on) {
    TreeSet<OrganisationId> partners =
        TreeSet.ofAll(partnership.membersOn(on).map(Organisation::id));
    TreeSet<OrganisationId> silenced =
        partners.filter(partner -> partnership.party(partner).isInDefault()
            || decision.concerned().equals(Optional.of(partner)));
    return new Ballot(
        partners.removeAll(silenced).map(OrganisationId::text),
        silenced.map(OrganisationId::text),
        new Motion(
            decision.getClass().getSimpleName(),
            TreeSet.ofAll(decision.concerned().stream().toList())),
        decision.votes());
  }

  TreeSet<String> strangers() {
    return Vote.votersIn(votes).removeAll(voters).removeAll(silenced);
  }

  TreeSet<String> votedInVain() {
    return Vote.votersIn(votes).intersect(silenced);
  }

  TreeSet<String> repeated() {
    return Vote.repeatedIn(votes);
  }

  /** What the first vote of each voter comes to, each of whom may veto; empty when nobody is left to vote. */
  Optional<Deliberation> deliberation(PartnershipPolicy policy, LocalDate on) {
    if (voters.isEmpty()) {
      return Optional.empty();
    }
    Charter charter = Charter.of(voters, policy.quorum(), QuorumBase.ALL_MEMBERS, policy.majority())
        .withVetoHolders(voters);
    Seq<Vote> counted =
        votes.filter(vote -> voters.contains(vote.member())).distinctBy(Vote::member);
    return Optional.of(
        new Deliberation(charter, motion, on, Vector.empty(), Vector.empty(), counted));
  }
}
