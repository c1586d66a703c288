package be.socialinnovation.json;

import be.socialinnovation.committee.AbstentionMeaning;
import be.socialinnovation.committee.Affiliation;
import be.socialinnovation.committee.Charter;
import be.socialinnovation.committee.Choice;
import be.socialinnovation.committee.ConflictRules;
import be.socialinnovation.committee.Deliberation;
import be.socialinnovation.committee.HigherBody;
import be.socialinnovation.committee.Motion;
import be.socialinnovation.committee.QuorumBase;
import be.socialinnovation.committee.Recusal;
import be.socialinnovation.committee.Threshold;
import be.socialinnovation.committee.Vote;
import be.socialinnovation.money.Ratio;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Optional;

/* Charters and deliberations whose parts agree: what is drawn part by part would almost never be one. */
record AnyDeliberation(Anything anything) {

  private static final Vector<String> MEMBERS = Vector.of("a", "b", "c", "één \"lid\"");

  Charter charter() {
    Threshold majority = anything.one(Vector.of(
        Threshold.MORE_THAN_HALF, Threshold.TWO_THIRDS, Threshold.atLeast(Ratio.of(4, 5))));
    TreeSet<String> members = TreeSet.ofAll(some(MEMBERS.tail())).add(MEMBERS.head());
    Charter plain = Charter.of(
            members,
            (Threshold) anything.of(Threshold.class),
            (QuorumBase) anything.of(QuorumBase.class),
            majority)
        .withVetoHolders(TreeSet.ofAll(some(members.toVector())))
        .withHigherBody(optional(HigherBody.class))
        .withConflicts((ConflictRules) anything.of(ConflictRules.class))
        .withAbstentions((AbstentionMeaning) anything.of(AbstentionMeaning.class))
        .withValidityDays(optional(Integer.class).map(days -> days + 1));
    return majority.equals(Threshold.MORE_THAN_HALF)
        ? plain.withCastingVote(members.head())
        : plain;
  }

  Deliberation deliberation() {
    Charter charter = charter();
    Seq<String> voters = some(charter.members().toVector());
    return Deliberation.builder()
        .charter(charter)
        .motion((Motion) anything.of(Motion.class))
        .on((LocalDate) anything.of(LocalDate.class))
        .affiliations(Vector.of((Affiliation) anything.of(Affiliation.class)))
        .recusals(charter
            .members()
            .removeAll(voters)
            .toVector()
            .take(1)
            .map(member -> Recusal.of(member, "a stake")))
        .votes(voters.map(member -> Vote.of(member, choice(charter, member), "as argued")))
        .build();
  }

  private Choice choice(Charter charter, String member) {
    Choice choice = (Choice) anything.of(Choice.class);
    return choice == Choice.VETO && !charter.vetoHolders().contains(member)
        ? Choice.AGAINST
        : choice;
  }

  private <T> Optional<T> optional(Class<T> type) {
    return (boolean) anything.of(boolean.class)
        ? Optional.of(type.cast(anything.of(type)))
        : Optional.empty();
  }

  private Seq<String> some(Seq<String> all) {
    return all.filter(each -> (boolean) anything.of(boolean.class));
  }
}
