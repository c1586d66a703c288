package be.socialinnovation.association;

import be.socialinnovation.committee.Threshold;
import be.socialinnovation.workflow.Source;
import be.socialinnovation.workflow.Term;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * A law on non-profit associations as data: what it asks for, and in which article. Statutes may ask for more; that is not modelled.
 *
 * @param law the name of the law, as it stands in a sentence
 * @param minimumMembers how many members an association has at least
 * @param board how many directors it has
 * @param noticeDays how many days before the meeting the general assembly is convened, at least
 * @param convening the share of the members at whose request the assembly must be convened
 * @param agenda the share of the members at whose request an item must be on the agenda
 * @param voting what each kind of decision of the assembly asks for
 * @param secondMeetingDays how many days after a meeting without its quorum a second one is held, at least
 * @param hearing whether a member must be heard before it is excluded
 * @param registerDays within how many days a change of membership is entered in the register
 * @param notEnriched whom the text that was read forbids to enrich
 * @param sources the article for each topic
 */
@Value.Builder
public record LegalRegime(
    Term law,
    int minimumMembers,
    BoardSize board,
    int noticeDays,
    Threshold convening,
    Threshold agenda,
    TreeMap<ItemKind, VotingRule> voting,
    int secondMeetingDays,
    boolean hearing,
    int registerDays,
    TreeSet<RecipientStanding> notEnriched,
    TreeMap<LegalTopic, Source> sources)
    implements WithLegalRegime {

  /** Refuses a negative number, and a law that leaves a kind of decision or a topic open, with {@link IllegalArgumentException}. */
  public LegalRegime {
    Objects.requireNonNull(law, "law");
    Objects.requireNonNull(board, "board");
    Objects.requireNonNull(convening, "convening");
    Objects.requireNonNull(agenda, "agenda");
    Objects.requireNonNull(voting, "voting");
    Objects.requireNonNull(notEnriched, "notEnriched");
    Objects.requireNonNull(sources, "sources");
    if (minimumMembers < 0 || noticeDays < 0 || secondMeetingDays < 0 || registerDays < 0) {
      throw new IllegalArgumentException("a number of members or days must not be negative: "
          + minimumMembers + ", " + noticeDays + ", " + secondMeetingDays + ", " + registerDays);
    }
    if (!voting.keySet().containsAll(TreeSet.of(ItemKind.values()))) {
      throw new IllegalArgumentException(
          "a regime must say how each kind of decision is taken: " + voting.keySet());
    }
    if (!sources.keySet().containsAll(TreeSet.of(LegalTopic.values()))) {
      throw new IllegalArgumentException(
          "a regime must have a source for each topic: " + sources.keySet());
    }
  }

  /**
   * The law of 27 June 1921 as it stood from 2013 on: at least three members; at least three directors, but two where there are only
   * three members, and always fewer than there are members. A fifth of the members may ask for a meeting (art. 5) and a twentieth for an
   * item (art. 6). Of distribution, article 1 as it was read speaks of members only.
   */
  public static LegalRegime law1921() {
    return BelgianLaws.law1921();
  }

  /**
   * The code of companies and associations of 2019: at least two members; at least three directors, or two as long as there are fewer
   * than three members. Nobody may be enriched. A fifth of the members may ask for a meeting (art. 9:13). What it says on the assembly,
   * exclusion and the register has not been looked up yet.
   */
  public static LegalRegime code2019() {
    return BelgianLaws.code2019();
  }

  /** A builder, in which everything must be set. */
  public static LegalRegimeBuilder builder() {
    return new LegalRegimeBuilder();
  }

  /** Where the law speaks of a topic. */
  public Source source(LegalTopic topic) {
    return sources.get(topic).get();
  }

  /** What the law asks of a decision of this kind. */
  public VotingRule votingOn(ItemKind kind) {
    return voting.get(kind).get();
  }

  /** Whether an association may have this many members. */
  public boolean allowsMembers(int members) {
    return members >= minimumMembers;
  }

  /** Whether the text that was read forbids to enrich somebody who is this to the association. */
  public boolean forbidsEnriching(TreeSet<RecipientStanding> standings) {
    return standings.exists(notEnriched::contains);
  }

  @Override
  public String toString() {
    return law.en();
  }
}
