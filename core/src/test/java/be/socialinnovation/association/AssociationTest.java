package be.socialinnovation.association;

import static be.socialinnovation.association.AssociationFixtures.DAY;
import static be.socialinnovation.association.AssociationFixtures.FIRST;
import static be.socialinnovation.association.AssociationFixtures.NEWCOMER;
import static be.socialinnovation.association.AssociationFixtures.UNDER_1921;
import static be.socialinnovation.association.AssociationFixtures.anAssociationOf;
import static be.socialinnovation.association.AssociationFixtures.found;
import static be.socialinnovation.association.AssociationFixtures.members;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import be.socialinnovation.association.AssociationCommand.AdmitMember;
import be.socialinnovation.association.AssociationCommand.FoundAssociation;
import be.socialinnovation.association.AssociationCommand.WithdrawMember;
import be.socialinnovation.association.AssociationEvent.MemberAdmitted;
import be.socialinnovation.association.AssociationEvent.MemberWithdrawn;
import be.socialinnovation.workflow.Dossier;
import be.socialinnovation.workflow.Finding;
import be.socialinnovation.workflow.Stamp;
import be.socialinnovation.workflow.WorkflowRule;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AssociationTest {

  private static final AssociationPolicy LAW_1921 = AssociationPolicy.law1921();

  @Nested
  class Founding {

    private final Dossier<Association, AssociationCommand, AssociationEvent> founded = Dossier.open(
            "sociale-innovatiefabriek", UNDER_1921)
        .handle(found(22, 9), Stamp.of(DAY, "user-1", "founding assembly"))
        .get();

    @Test
    void makes_the_founders_members_from_that_day() {
      assertThat(founded.state().membersOn(DAY)).isEqualTo(members(22));
      assertThat(founded.state().membersOn(DAY.minusDays(1))).isEmpty();
    }

    @Test
    void reads_well_without_naming_a_director() {
      assertThat(founded.state())
          .hasToString("Sociale Innovatiefabriek in stage FOUNDED: 22 members, 9 directors");
    }

    @Test
    void is_refused_with_every_rule_in_the_way() {
      assertThat(UNDER_1921
              .decide(Association.unborn(), found(2, 2), LocalDate.of(2019, 5, 1))
              .getLeft()
              .findings()
              .map(Finding::rule))
          .containsExactly(
              AssociationRule.ASSOCIATION_HAS_ENOUGH_MEMBERS,
              AssociationRule.DIRECTORS_ARE_FEWER_THAN_MEMBERS,
              AssociationRule.REGIME_TAKES_NEW_ASSOCIATIONS);
    }

    @Test
    void happens_once() {
      assertThat(UNDER_1921
              .decide(founded.state(), found(3, 2), DAY)
              .getLeft()
              .findings()
              .map(Finding::rule))
          .containsExactly(WorkflowRule.COMMAND_IS_OPEN_IN_THE_STAGE);
    }

    @Test
    void has_a_name_and_a_purpose() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new FoundAssociation("", "a purpose", members(3), TreeSet.empty()));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new FoundAssociation("a name", " ", members(3), TreeSet.empty()));
    }
  }

  @Nested
  class Membership_over_time {

    private final Association association = Vector.<AssociationEvent>of(
            new MemberWithdrawn(FIRST, DAY.plusDays(10)),
            new MemberAdmitted(NEWCOMER, DAY.plusDays(20)),
            new MemberAdmitted(FIRST, DAY.plusDays(30)))
        .foldLeft(anAssociationOf(3), UNDER_1921::evolve);

    @Test
    void lasts_until_the_day_before_the_withdrawal() {
      assertThat(association.isMemberOn(FIRST, DAY.plusDays(9))).isTrue();
      assertThat(association.isMemberOn(FIRST, DAY.plusDays(10))).isFalse();
    }

    @Test
    void begins_on_the_day_of_admission() {
      assertThat(association.isMemberOn(NEWCOMER, DAY.plusDays(19))).isFalse();
      assertThat(association.isMemberOn(NEWCOMER, DAY.plusDays(20))).isTrue();
    }

    @Test
    void can_begin_again() {
      assertThat(association.isMemberOn(FIRST, DAY.plusDays(29))).isFalse();
      assertThat(association.isMemberOn(FIRST, DAY.plusDays(30))).isTrue();
      assertThat(association.membersOn(DAY.plusDays(30))).isEqualTo(members(3).add(NEWCOMER));
    }

    @Test
    void may_end_on_the_day_it_begins_but_not_before() {
      assertThat(Membership.since(DAY).endedOn(DAY).covers(DAY)).isFalse();
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Membership.since(DAY).endedOn(DAY.minusDays(1)));
    }
  }

  @Nested
  class Withdrawal {

    @Test
    void is_free_and_the_association_can_say_that_too_few_are_left() {
      Association three = anAssociationOf(3);
      Association two = UNDER_1921
          .decide(three, new WithdrawMember(FIRST), DAY.plusDays(1))
          .get()
          .foldLeft(three, UNDER_1921::evolve);
      assertThat(two.meetsMinimumOn(DAY, LAW_1921)).isTrue();
      assertThat(two.meetsMinimumOn(DAY.plusDays(1), LAW_1921)).isFalse();
    }

    @Test
    void entered_late_is_refused_when_a_later_step_rests_on_the_membership() {
      var dossier = Dossier.open("late", UNDER_1921)
          .handle(found(4, 3), Stamp.of(DAY, "user-1", "founding assembly"))
          .flatMap(it -> it.handle(
              new WithdrawMember(FIRST), Stamp.of(DAY.plusDays(20), "user-1", "a letter")))
          .get();
      var entered = DAY.plusDays(30).atStartOfDay().toInstant(ZoneOffset.UTC);
      var late = Stamp.of(DAY.plusDays(10), entered, "user-1", "an older letter turned up");
      assertThat(dossier
              .handle(new WithdrawMember(FIRST), late)
              .getLeft()
              .names(WorkflowRule.LATER_STEPS_STILL_STAND))
          .isTrue();
      assertThat(dossier
              .handle(new AdmitMember(NEWCOMER), late)
              .get()
              .state()
              .membersOn(DAY.plusDays(10)))
          .isEqualTo(members(4).add(NEWCOMER));
    }
  }

  @Nested
  class The_policy {

    @Test
    void covers_existing_associations_until_the_end_of_2019() {
      assertThat(LAW_1921.covers(LocalDate.of(2019, 12, 31))).isTrue();
      assertThat(LAW_1921.covers(LocalDate.of(2020, 1, 1))).isFalse();
    }

    @Test
    void ends_no_earlier_than_it_begins_and_asks_for_no_negative_number() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> LAW_1921.withValidTo(LocalDate.of(2012, 12, 31)));
      assertThatIllegalArgumentException().isThrownBy(() -> LAW_1921.withMinimumMembers(-1));
    }
  }
}
