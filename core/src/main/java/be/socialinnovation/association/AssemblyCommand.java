package be.socialinnovation.association;

import be.socialinnovation.committee.Choice;
import be.socialinnovation.committee.Vote;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** What somebody wants to happen in the general assembly of an association. */
public sealed interface AssemblyCommand extends AssociationCommand {

  /**
   * The board wants to convene the general assembly. The notice is judged by the law in force on the day of the convening.
   *
   * @param meeting the id of the meeting
   * @param day the day on which it is held
   * @param agenda what is to be decided, at least one item and none twice
   * @param secondOf the earlier meeting of which it is the second, for the items that lacked their quorum there; empty for a first one
   */
  record ConveneAssembly(
      String meeting, LocalDate day, Seq<AgendaItem> agenda, Optional<String> secondOf)
      implements AssemblyCommand {

    public ConveneAssembly {
      Objects.requireNonNull(day, "day");
      Objects.requireNonNull(secondOf, "secondOf");
      if (meeting.isBlank()) {
        throw new IllegalArgumentException("a meeting must have an id: \"" + meeting + "\"");
      }
      if (agenda.isEmpty() || !agenda.distinct().equals(agenda)) {
        throw new IllegalArgumentException(
            "an agenda must have items, and none twice: " + agenda.mkString(", "));
      }
    }

    /** A first meeting. */
    public static ConveneAssembly of(String meeting, LocalDate day, AgendaItem... agenda) {
      return new ConveneAssembly(meeting, day, Vector.of(agenda), Optional.empty());
    }

    /** This meeting as the second after an earlier one. */
    public ConveneAssembly asSecondOf(String first) {
      return new ConveneAssembly(meeting, day, agenda, Optional.of(first));
    }
  }

  /**
   * The assembly wants to have its vote on an item counted, on the day of the meeting. Who is represented votes through its proxy.
   *
   * @param meeting the id of the meeting
   * @param item the item as it stands on the agenda
   * @param votes the votes of the members present or represented, abstentions among them; each under the text of the member's id
   * @param heard whether the member to exclude was heard; empty when nobody said, and for other items
   */
  record PutToVote(String meeting, AgendaItem item, Seq<Vote> votes, Optional<Boolean> heard)
      implements AssemblyCommand {

    /** Refuses a veto, which no member of an assembly has, with {@link IllegalArgumentException}. */
    public PutToVote {
      Objects.requireNonNull(meeting, "meeting");
      Objects.requireNonNull(item, "item");
      Objects.requireNonNull(votes, "votes");
      Objects.requireNonNull(heard, "heard");
      if (votes.exists(vote -> vote.choice() == Choice.VETO)) {
        throw new IllegalArgumentException(
            "nobody must veto in a general assembly: " + votes.mkString(", "));
      }
    }

    /** A vote of which nobody said whether the member to exclude was heard. */
    public static PutToVote of(String meeting, AgendaItem item, Seq<Vote> votes) {
      return new PutToVote(meeting, item, votes, Optional.empty());
    }

    /** This vote, after the member to exclude was heard or not. */
    public PutToVote withHeard(boolean was) {
      return new PutToVote(meeting, item, votes, Optional.of(was));
    }
  }
}
