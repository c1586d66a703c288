package be.socialinnovation.association;

import be.socialinnovation.association.AssemblyCommand.PutToVote;
import be.socialinnovation.committee.Deliberation;
import be.socialinnovation.committee.Motion;
import be.socialinnovation.organisation.OrganisationId;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.time.LocalDate;

/* How a vote in the assembly is counted: the members of the day under what the law asks for the item. */
final class Ballot {

  private Ballot() {}

  static Deliberation of(Association association, PutToVote put, LegalRegime law, LocalDate on) {
    VotingRule asked = law.votingOn(put.item().kind());
    boolean second = association
        .meeting(put.meeting())
        .flatMap(Meeting::secondOf)
        .map(first -> association.awaitsSecondMeeting(first, put.item()))
        .orElse(false);
    VotingRule rule = second ? asked.atSecondMeeting() : asked;
    return Deliberation.builder()
        .charter(rule.charter(TreeSet.ofAll(association.membersOn(on).map(OrganisationId::text))))
        .motion(Motion.of(put.item().title().en()))
        .on(on)
        .affiliations(Vector.empty())
        .recusals(Vector.empty())
        .votes(put.votes())
        .build();
  }
}
