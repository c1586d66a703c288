package be.socialinnovation.committee;

import be.socialinnovation.workflow.Language;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a committee dealt with one motion: under which charter, on which day, who was kept away by a conflict of interest, and how the
 * others voted.
 *
 * <p>A member is kept away by its own declaration or by a tie that the charter disqualifies. The vote of somebody whom a tie keeps away
 * stays on record and is not counted. Who neither votes nor abstains was not there; who is represented votes through its proxy. Only
 * members vote, once, and not when they have declared a conflict: anything else is no deliberation of this committee and throws
 * {@link IllegalArgumentException}.
 *
 * @param charter the charter under which it was decided
 * @param motion what was decided on
 * @param on the day of the vote
 * @param affiliations the ties of members to organisations, as far as the host knows them; those that the motion does not touch are
 *     harmless
 * @param recusals who declared a conflict of interest, and which
 * @param votes the votes, abstentions among them
 */
@Value.Builder
public record Deliberation(
    Charter charter,
    Motion motion,
    LocalDate on,
    Seq<Affiliation> affiliations,
    Seq<Recusal> recusals,
    Seq<Vote> votes)
    implements WithDeliberation {

  public Deliberation {
    Objects.requireNonNull(charter, "charter");
    Objects.requireNonNull(motion, "motion");
    Objects.requireNonNull(on, "on");
    Objects.requireNonNull(affiliations, "affiliations");
    Objects.requireNonNull(recusals, "recusals");
    Objects.requireNonNull(votes, "votes");
    TreeSet<String> declared = TreeSet.ofAll(recusals.map(Recusal::member));
    requireNobody(charter.strangersIn(votes), "only a member of the committee must vote");
    requireNobody(Vote.repeatedIn(votes), "a member must vote once");
    requireNobody(charter.withoutVetoIn(votes), "only a member with a veto must use one");
    requireNobody(
        declared.removeAll(charter.members()), "only a member of the committee must be recused");
    requireNobody(declared.intersect(Vote.votersIn(votes)), "a recused member must not vote");
    if (declared.size() != recusals.size()) {
      throw new IllegalArgumentException(
          "a member must be recused once: " + recusals.map(Recusal::member).mkString(", "));
    }
  }

  /** A deliberation in which nobody declared a conflict and no tie is known. */
  public static Deliberation of(Charter charter, Motion motion, LocalDate on, Vote... votes) {
    return new Deliberation(charter, motion, on, Vector.empty(), Vector.empty(), Vector.of(votes));
  }

  /** A builder, in which everything must be set. */
  public static DeliberationBuilder builder() {
    return new DeliberationBuilder();
  }

  /** The same deliberation, with one more member recused. */
  public Deliberation withRecusal(Recusal recusal) {
    return withRecusals(recusals.append(recusal));
  }

  /** The ties that keep a member away from the motion. */
  public Seq<Affiliation> conflicts() {
    return touching().filter(charter.conflicts()::excludes);
  }

  /** The ties that touch the motion and keep nobody away: told, so that the others know. */
  public Seq<Affiliation> disclosures() {
    return touching().reject(charter.conflicts()::excludes);
  }

  private Seq<Affiliation> touching() {
    return affiliations.filter(tie ->
        charter.members().contains(tie.member()) && charter.conflicts().touches(tie, motion, on));
  }

  /** Everybody who was kept away, by a declaration or by a tie. */
  public TreeSet<String> recused() {
    return TreeSet.ofAll(recusals.map(Recusal::member))
        .addAll(conflicts().map(Affiliation::member));
  }

  /** What the votes come to under the charter, whatever their order. */
  public Outcome outcome() {
    return new Outcome(this);
  }

  /** The last day on which a decision can be acted on; empty where it does not lapse. */
  public Optional<LocalDate> lastDay() {
    return charter.validityDays().map(on::plusDays);
  }

  /** Whether a day is one on which the decision can be acted on: not before the vote, and not after it lapsed. */
  public boolean isValidOn(LocalDate day) {
    return !day.isBefore(on) && lastDay().map(last -> !day.isAfter(last)).orElse(true);
  }

  /** The minutes in a language: who was kept away and why, every vote with its reason, and the outcome. They hold personal data. */
  public String minutes(Language language) {
    return Minutes.of(this, language);
  }

  /** What the votes come to, without who voted what. */
  @Override
  public String toString() {
    return outcome().toString();
  }

  private static void requireNobody(TreeSet<String> members, String mustHold) {
    if (!members.isEmpty()) {
      throw new IllegalArgumentException(mustHold + ": " + members.mkString(", "));
    }
  }
}
