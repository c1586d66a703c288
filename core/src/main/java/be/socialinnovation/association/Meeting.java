package be.socialinnovation.association;

import be.socialinnovation.committee.Deliberation;
import be.socialinnovation.committee.Outcome.Result;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A meeting of the general assembly.
 *
 * @param id its id
 * @param day the day on which it is held
 * @param convenedOn the day on which it was convened
 * @param agenda what is to be decided
 * @param secondOf the earlier meeting whose items it takes up once more; empty for a first meeting
 * @param results what was voted on, and what became of it
 */
@Value.Builder
public record Meeting(
    String id,
    LocalDate day,
    LocalDate convenedOn,
    Seq<AgendaItem> agenda,
    Optional<String> secondOf,
    Seq<ItemResult> results)
    implements WithMeeting {

  /**
   * What became of an item.
   *
   * @param item the item
   * @param result what became of it
   */
  public record ItemResult(AgendaItem item, Result result) {

    public ItemResult {
      Objects.requireNonNull(item, "item");
      Objects.requireNonNull(result, "result");
    }
  }

  public Meeting {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(convenedOn, "convenedOn");
    Objects.requireNonNull(agenda, "agenda");
    Objects.requireNonNull(secondOf, "secondOf");
    Objects.requireNonNull(results, "results");
  }

  /** A builder, in which everything but the earlier meeting must be set. */
  public static MeetingBuilder builder() {
    return new MeetingBuilder();
  }

  /** A meeting as it is convened, before anything is voted on. */
  static Meeting convened(AssemblyEvent.AssemblyConvened convened) {
    return new Meeting(
        convened.meeting(),
        convened.day(),
        convened.on(),
        convened.agenda(),
        convened.secondOf(),
        Vector.empty());
  }

  /** What became of an item; empty while it was not voted on. */
  public Optional<Result> resultOf(AgendaItem item) {
    return results
        .find(voted -> voted.item().equals(item))
        .map(ItemResult::result)
        .toJavaOptional();
  }

  /** Whether an item was put to the vote and too few members were there. */
  public boolean lackedQuorumFor(AgendaItem item) {
    return resultOf(item).equals(Optional.of(Result.NOT_QUORATE));
  }

  Meeting voted(AgendaItem item, Deliberation deliberation) {
    if (!agenda.contains(item)
        || resultOf(item).isPresent()
        || !deliberation.on().equals(day)) {
      throw new IllegalArgumentException(
          "an item of the agenda must be voted on once, on the day of the meeting: " + item + " in "
              + id + " on " + deliberation.on());
    }
    return withResults(
        results.append(new ItemResult(item, deliberation.outcome().result())));
  }
}
