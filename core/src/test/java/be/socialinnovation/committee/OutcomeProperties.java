package be.socialinnovation.committee;

import static org.assertj.core.api.Assertions.assertThat;

import be.socialinnovation.money.Ratio;
import be.socialinnovation.organisation.OrganisationId;
import be.socialinnovation.organisation.Tenure;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class OutcomeProperties {

  private static final LocalDate DAY = LocalDate.of(2013, 9, 2);
  private static final OrganisationId APPLICANT = OrganisationId.of("applicant");
  private static final int RECUSED = 4;
  private static final int TIED = 5;

  private static final TreeSet<String> MEMBERS =
      TreeSet.ofAll(Vector.range(0, 9).map(i -> "m" + i));

  @Provide
  Arbitrary<Threshold> thresholds() {
    return Arbitraries.of(
        Threshold.atLeast(Ratio.of(1, 2)),
        Threshold.MORE_THAN_HALF,
        Threshold.TWO_THIRDS,
        Threshold.moreThan(Ratio.of(2, 3)),
        Threshold.atLeast(Ratio.of(4, 5)),
        Threshold.atLeast(Ratio.of(1, 1)));
  }

  @Provide
  Arbitrary<List<Integer>> orders() {
    return Arbitraries.shuffle(Vector.range(0, 9).asJava());
  }

  private static Deliberation deliberation(
      Threshold quorum, QuorumBase base, List<Integer> order, List<Integer> acts) {
    Charter charter = Charter.of(MEMBERS, quorum, base, Threshold.MORE_THAN_HALF)
        .withVetoHolders(MEMBERS)
        .withConflicts(ConflictRules.excluding(AffiliationKind.STAKE));
    Vector<Integer> members = Vector.ofAll(order);
    return new Deliberation(
        charter,
        Motion.of("money", APPLICANT),
        DAY,
        members
            .filter(i -> acts.get(i) == TIED)
            .map(i -> Affiliation.of("m" + i, APPLICANT, AffiliationKind.STAKE, Tenure.since(DAY))),
        members.filter(i -> acts.get(i) == RECUSED).map(i -> Recusal.of("m" + i, "stake")),
        members
            .filter(i -> acts.get(i) < Choice.values().length || acts.get(i) == TIED)
            .map(i -> Vote.of("m" + i, choice(acts.get(i)), "as argued")));
  }

  private static Choice choice(int act) {
    return act == TIED ? Choice.FOR : Choice.values()[act];
  }

  @Property
  void the_order_of_votes_does_not_matter(
      @ForAll("thresholds") Threshold quorum,
      @ForAll QuorumBase base,
      @ForAll("orders") List<Integer> one,
      @ForAll("orders") List<Integer> other,
      @ForAll @Size(9) List<@IntRange(min = 0, max = 6) Integer> acts) {
    assertThat(deliberation(quorum, base, one, acts).outcome())
        .isEqualTo(deliberation(quorum, base, other, acts).outcome());
  }

  @Property
  void a_motion_carries_exactly_when_quorate_with_more_for_than_against_and_no_veto(
      @ForAll("thresholds") Threshold quorum,
      @ForAll QuorumBase base,
      @ForAll("orders") List<Integer> order,
      @ForAll @Size(9) List<@IntRange(min = 0, max = 6) Integer> acts) {
    Outcome outcome = deliberation(quorum, base, order, acts).outcome();
    int recused = base == QuorumBase.ALL_MEMBERS ? 0 : outcome.recused().size();
    assertThat(outcome.eligible()).isEqualTo(9 - recused);
    assertThat(outcome.present())
        .isEqualTo(outcome.votesFor() + outcome.votesAgainst() + outcome.abstentions());
    assertThat(outcome.isCarried())
        .isEqualTo(outcome.present() >= outcome.presentNeeded()
            && outcome.votesFor() > outcome.votesAgainst()
            && !acts.contains(Choice.VETO.ordinal()));
    assertThat(outcome.struck().size()).isEqualTo(Vector.ofAll(acts).count(act -> act == TIED));
  }

  @Property
  void the_number_needed_is_the_smallest_that_reaches_the_threshold(
      @ForAll("thresholds") Threshold threshold, @ForAll @IntRange(min = 1, max = 1000) int whole) {
    int needed = threshold.needed(whole);
    Ratio least = Ratio.of(needed, whole);
    Ratio less = Ratio.of(needed - 1, whole);
    assertThat(least.compareTo(threshold.share()))
        .isGreaterThanOrEqualTo(threshold.exceeded() ? 1 : 0);
    assertThat(less.compareTo(threshold.share())).isLessThan(threshold.exceeded() ? 1 : 0);
    assertThat(needed).isBetween(1, whole);
  }
}
