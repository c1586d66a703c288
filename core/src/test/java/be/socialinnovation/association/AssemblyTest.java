package be.socialinnovation.association;

import static be.socialinnovation.association.AssociationFixtures.BELGIUM;
import static be.socialinnovation.association.AssociationFixtures.DAY;
import static be.socialinnovation.association.AssociationFixtures.FIRST;
import static be.socialinnovation.association.AssociationFixtures.UNDER_THE_CODE;
import static be.socialinnovation.association.AssociationFixtures.after;
import static be.socialinnovation.association.AssociationFixtures.anAssociationOf;
import static be.socialinnovation.association.AssociationFixtures.convened;
import static be.socialinnovation.association.AssociationFixtures.voted;
import static be.socialinnovation.association.AssociationFixtures.votes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import be.socialinnovation.association.AgendaItem.Appointment;
import be.socialinnovation.association.AgendaItem.ChangeOfPurpose;
import be.socialinnovation.association.AgendaItem.ChangeOfStatutes;
import be.socialinnovation.association.AgendaItem.Dismissal;
import be.socialinnovation.association.AgendaItem.Exclusion;
import be.socialinnovation.association.AgendaItem.Resolution;
import be.socialinnovation.association.AssemblyCommand.ConveneAssembly;
import be.socialinnovation.association.AssemblyCommand.PutToVote;
import be.socialinnovation.association.AssemblyEvent.ItemVoted;
import be.socialinnovation.association.AssemblyEvent.StatutesChanged;
import be.socialinnovation.association.AssociationCommand.ConfirmCompliance;
import be.socialinnovation.committee.Choice;
import be.socialinnovation.committee.Outcome.Result;
import be.socialinnovation.committee.Vote;
import be.socialinnovation.workflow.Finding;
import be.socialinnovation.workflow.Language;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AssemblyTest {

  private static final LocalDate UNDER_1921 = LocalDate.of(2014, 6, 2);
  private static final AgendaItem SEAT = new ChangeOfStatutes("another seat", false);
  private static final AgendaItem ACCOUNTS = new Resolution("the accounts");

  private static Result result(
      Association association, AgendaItem item, Seq<Vote> votes, LocalDate on) {
    return voted(association, PutToVote.of("M", item, votes).withHeard(true), on)
        .meeting("M")
        .flatMap(meeting -> meeting.resultOf(item))
        .get();
  }

  @Nested
  class A_change_of_statutes {

    private final Association six = anAssociationOf(6, 3, DAY);
    private final Association failed =
        voted(six, PutToVote.of("M1", SEAT, votes(3, 0, 0)), UNDER_1921);

    @Test
    void fails_its_quorum_at_the_first_meeting_and_passes_at_the_second() {
      assertThat(failed.meeting("M1").flatMap(first -> first.resultOf(SEAT)))
          .contains(Result.NOT_QUORATE);
      assertThat(failed.statutes()).isEmpty();
      LocalDate later = UNDER_1921.plusDays(15);
      var second = ConveneAssembly.of("M2", later, SEAT).asSecondOf("M1");
      Association passed = after(
          after(failed, second, UNDER_1921.plusDays(1)),
          PutToVote.of("M2", SEAT, votes(2, 1, 0)),
          later);
      assertThat(passed.statutes())
          .containsExactly(new StatutesVersion("another seat", Optional.empty(), later));
    }

    @Test
    void has_no_second_meeting_after_14_days() {
      var early = ConveneAssembly.of("M2", UNDER_1921.plusDays(14), SEAT).asSecondOf("M1");
      assertThat(BELGIUM
              .decide(failed, early, UNDER_1921.plusDays(1))
              .getLeft()
              .findings()
              .map(Finding::rule))
          .containsExactly(AssemblyRule.SECOND_MEETING_LEAVES_TIME_AFTER_THE_FIRST);
    }

    @Test
    void needs_the_same_majority_at_the_second_meeting() {
      LocalDate later = UNDER_1921.plusDays(15);
      var second = ConveneAssembly.of("M2", later, SEAT).asSecondOf("M1");
      Association rejected =
          after(after(failed, second, UNDER_1921), PutToVote.of("M2", SEAT, votes(1, 1, 0)), later);
      assertThat(rejected.meeting("M2").flatMap(meeting -> meeting.resultOf(SEAT)))
          .contains(Result.NOT_CARRIED);
    }

    @Test
    void that_was_rejected_at_the_second_meeting_has_no_third_without_a_quorum() {
      LocalDate later = UNDER_1921.plusDays(15);
      Association both = after(failed, second("M2", later), UNDER_1921);
      both = after(both, second("M3", later.plusDays(1)), UNDER_1921);
      Association rejected = after(both, PutToVote.of("M2", SEAT, votes(1, 1, 0)), later);
      assertThat(BELGIUM
              .decide(rejected, second("M4", later.plusDays(20)), later)
              .getLeft()
              .findings()
              .map(Finding::rule))
          .containsExactly(AssemblyRule.SECOND_MEETING_TAKES_UP_WHAT_LACKED_ITS_QUORUM);
      assertThat(after(rejected, PutToVote.of("M3", SEAT, votes(1, 0, 0)), later.plusDays(1))
              .meeting("M3")
              .flatMap(third -> third.resultOf(SEAT)))
          .contains(Result.NOT_QUORATE);
    }

    private static ConveneAssembly second(String meeting, LocalDate day) {
      return ConveneAssembly.of(meeting, day, SEAT).asSecondOf("M1");
    }

    @Test
    void that_is_new_at_a_second_meeting_needs_its_own_quorum() {
      AgendaItem name = new ChangeOfStatutes("another name", false);
      LocalDate later = UNDER_1921.plusDays(15);
      var second = ConveneAssembly.of("M2", later, SEAT, name).asSecondOf("M1");
      Association voted =
          after(after(failed, second, UNDER_1921), PutToVote.of("M2", name, votes(3, 0, 0)), later);
      assertThat(voted.meeting("M2").flatMap(meeting -> meeting.resultOf(name)))
          .contains(Result.NOT_QUORATE);
    }

    @Test
    void is_quorate_with_two_thirds_exactly() {
      assertThat(result(six, SEAT, votes(4, 0, 0), UNDER_1921)).isEqualTo(Result.CARRIED);
      assertThat(result(six, SEAT, votes(3, 0, 0), UNDER_1921)).isEqualTo(Result.NOT_QUORATE);
    }

    @Test
    void that_adapts_them_names_the_law_it_adapts_them_to() {
      AgendaItem adaptation = new ChangeOfStatutes("all of them", true);
      Association adapted =
          voted(six, PutToVote.of("M", adaptation, votes(6, 0, 0)), UNDER_THE_CODE);
      assertThat(adapted.hasAdaptedTo(LegalRegime.code2019())).isTrue();
      assertThat(adapted.hasAdaptedTo(LegalRegime.law1921())).isFalse();
    }
  }

  @Nested
  class An_adaptation_before_the_new_law_holds_for_all {

    private final AgendaItem adaptation = new ChangeOfStatutes("all of them", true);

    private Association adaptedOn(LocalDate day) {
      return voted(anAssociationOf(6, 3, DAY), PutToVote.of("M", adaptation, votes(6, 0, 0)), day);
    }

    @Test
    void counts_from_the_day_on_which_the_law_holds_for_new_associations() {
      LocalDate first = LocalDate.of(2019, 5, 1);
      assertThat(adaptedOn(first.minusDays(1)).hasAdaptedTo(LegalRegime.code2019()))
          .isFalse();
      assertThat(adaptedOn(first).hasAdaptedTo(LegalRegime.code2019())).isTrue();
      assertThat(BELGIUM
              .decide(adaptedOn(first), new ConfirmCompliance(), LocalDate.of(2024, 1, 2))
              .isRight())
          .isTrue();
    }
  }

  @Nested
  class A_change_of_purpose {

    private final Association ten = anAssociationOf(10, 3, DAY);
    private final AgendaItem purpose = new ChangeOfPurpose("social innovation in Europe");

    @Test
    void is_carried_by_four_fifths_exactly_and_not_below() {
      for (LocalDate on : Vector.of(UNDER_1921, UNDER_THE_CODE)) {
        assertThat(result(ten, purpose, votes(7, 3, 0), on)).isEqualTo(Result.NOT_CARRIED);
        assertThat(result(ten, purpose, votes(8, 2, 0), on)).isEqualTo(Result.CARRIED);
        assertThat(result(ten, purpose, votes(9, 1, 0), on)).isEqualTo(Result.CARRIED);
      }
    }

    @Test
    void changes_the_purpose() {
      assertThat(
              voted(ten, PutToVote.of("M", purpose, votes(8, 2, 0)), UNDER_1921).purpose())
          .contains("social innovation in Europe");
    }
  }

  @Nested
  class An_exclusion {

    private final Association six = anAssociationOf(6, 3, DAY);
    private final AgendaItem exclusion = new Exclusion(FIRST);

    @Test
    void needs_two_thirds_of_the_votes_and_no_quorum_under_the_law_of_1921() {
      assertThat(result(six, exclusion, votes(2, 1, 0), UNDER_1921)).isEqualTo(Result.CARRIED);
      assertThat(result(six, exclusion, votes(1, 1, 0), UNDER_1921)).isEqualTo(Result.NOT_CARRIED);
    }

    @Test
    void needs_the_quorum_of_a_change_of_statutes_under_the_code() {
      assertThat(result(six, exclusion, votes(2, 1, 0), UNDER_THE_CODE))
          .isEqualTo(Result.NOT_QUORATE);
      assertThat(result(six, exclusion, votes(4, 2, 0), UNDER_THE_CODE)).isEqualTo(Result.CARRIED);
      assertThat(result(six, exclusion, votes(3, 3, 0), UNDER_THE_CODE))
          .isEqualTo(Result.NOT_CARRIED);
    }

    @Test
    void ends_the_membership_and_waits_for_its_entry_in_the_register() {
      Association five = voted(six, PutToVote.of("M", exclusion, votes(6, 0, 0)), UNDER_1921);
      assertThat(five.isMemberOn(FIRST, UNDER_1921.minusDays(1))).isTrue();
      assertThat(five.isMemberOn(FIRST, UNDER_1921)).isFalse();
      assertThat(five.register().lines().last())
          .isEqualTo(
              new RegisterLine(FIRST, RegisterChange.EXCLUSION, UNDER_1921, Optional.empty()));
    }
  }

  @Nested
  class An_abstention {

    private final Association six = anAssociationOf(6, 3, DAY);

    @Test
    void counts_against_a_change_of_statutes_under_the_law_of_1921_only() {
      assertThat(result(six, SEAT, votes(3, 1, 2), UNDER_1921)).isEqualTo(Result.NOT_CARRIED);
      assertThat(result(six, SEAT, votes(3, 1, 2), UNDER_THE_CODE)).isEqualTo(Result.CARRIED);
    }

    @Test
    void counts_against_an_ordinary_decision_under_both() {
      for (LocalDate on : Vector.of(UNDER_1921, UNDER_THE_CODE)) {
        assertThat(result(six, ACCOUNTS, votes(3, 1, 2), on)).isEqualTo(Result.NOT_CARRIED);
        assertThat(result(six, ACCOUNTS, votes(4, 1, 1), on)).isEqualTo(Result.CARRIED);
      }
    }
  }

  @Nested
  class Directors {

    private final Association four = anAssociationOf(4, 3, DAY);

    @Test
    void are_appointed_and_dismissed_from_the_day_of_the_vote() {
      LocalDate later = UNDER_1921.plusDays(1);
      Association appointed = voted(
          four, PutToVote.of("M1", new Appointment("director-9"), votes(4, 0, 0)), UNDER_1921);
      Association dismissed =
          voted(appointed, PutToVote.of("M2", new Dismissal("director-9"), votes(4, 0, 0)), later);
      assertThat(dismissed.directorsOn(UNDER_1921.minusDays(1))).doesNotContain("director-9");
      assertThat(dismissed.directorsOn(UNDER_1921)).contains("director-9");
      assertThat(dismissed.directorsOn(later)).doesNotContain("director-9");
    }

    @Test
    void may_be_dismissed_until_too_few_are_left() {
      assertThat(result(four, new Dismissal("director-1"), votes(4, 0, 0), UNDER_1921))
          .isEqualTo(Result.CARRIED);
    }
  }

  @Nested
  class A_vote {

    private final Association six = anAssociationOf(6, 3, DAY);

    @Test
    void that_is_lost_is_a_fact_without_an_effect() {
      Association convened = convened(six, "M", SEAT, UNDER_1921);
      assertThat(BELGIUM
              .decide(convened, PutToVote.of("M", SEAT, votes(2, 4, 0)), UNDER_1921)
              .get()
              .map(Object::getClass))
          .isEqualTo(Vector.of(ItemVoted.class));
      assertThat(BELGIUM
              .decide(convened, PutToVote.of("M", SEAT, votes(4, 2, 0)), UNDER_1921)
              .get()
              .map(Object::getClass))
          .isEqualTo(Vector.of(ItemVoted.class, StatutesChanged.class));
    }

    @Test
    void is_told_in_numbers_and_has_minutes_in_the_language_of_the_reader() {
      var voted = (ItemVoted) BELGIUM
          .decide(
              convened(six, "M", SEAT, UNDER_1921),
              PutToVote.of("M", SEAT, votes(2, 1, 0)),
              UNDER_1921)
          .get()
          .head();
      String numbers = voted.deliberation().outcome().text(Language.NL);
      assertThat(BELGIUM.tell(voted, Language.NL)).endsWith(numbers);
      assertThat(voted.minutes(Language.NL).lines())
          .startsWith("2 juni 2014: " + SEAT.title().nl())
          .endsWith(numbers);
    }

    @Test
    void rests_on_the_article_for_its_kind() {
      LegalRegime law = LegalRegime.law1921();
      assertThat(law.source(SEAT.kind().topic()).en()).endsWith("art. 8");
      assertThat(law.source(ItemKind.PURPOSE.topic()).en()).endsWith("art. 8");
      assertThat(law.source(ItemKind.EXCLUSION.topic()).en()).endsWith("art. 12");
      assertThat(law.source(ACCOUNTS.kind().topic()).en()).endsWith("art. 7");
    }

    @Test
    void is_never_a_veto() {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () -> PutToVote.of("M", SEAT, Vector.of(Vote.of("member-1", Choice.VETO, "no"))));
    }

    @Test
    void is_told_of_a_meeting_that_was_convened_with_the_item_for_the_day_and_not_twice() {
      var voted = BELGIUM
          .decide(
              convened(six, "M", SEAT, UNDER_1921),
              PutToVote.of("M", SEAT, votes(2, 4, 0)),
              UNDER_1921)
          .get()
          .head();
      Association once = BELGIUM.evolve(convened(six, "M", SEAT, UNDER_1921), voted);
      assertThatIllegalArgumentException().isThrownBy(() -> BELGIUM.evolve(six, voted));
      assertThatIllegalArgumentException().isThrownBy(() -> BELGIUM.evolve(once, voted));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> BELGIUM.evolve(convened(six, "M", ACCOUNTS, UNDER_1921), voted));
      assertThatIllegalArgumentException()
          .isThrownBy(
              () -> BELGIUM.evolve(convened(six, "M", SEAT, UNDER_1921.plusDays(1)), voted));
    }
  }

  @Nested
  class An_agenda {

    @Test
    void has_items_and_none_twice_in_a_meeting_with_an_id() {
      assertThatIllegalArgumentException().isThrownBy(() -> ConveneAssembly.of("M", UNDER_1921));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ConveneAssembly.of("M", UNDER_1921, SEAT, SEAT));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ConveneAssembly.of(" ", UNDER_1921, SEAT));
      assertThatIllegalArgumentException().isThrownBy(() -> new Resolution(" "));
    }

    @Test
    void cannot_be_that_of_two_meetings_under_one_id() {
      Association six = convened(anAssociationOf(6), "M", SEAT, UNDER_1921);
      var again = BELGIUM
          .decide(anAssociationOf(6), ConveneAssembly.of("M", UNDER_1921, SEAT), DAY)
          .get()
          .head();
      assertThatIllegalArgumentException().isThrownBy(() -> BELGIUM.evolve(six, again));
    }

    @Test
    void calls_an_item_by_its_kind_and_subject() {
      assertThat(SEAT.title().nl()).isEqualTo("wijziging van de statuten: another seat");
      assertThat(SEAT.title().fr()).isEqualTo("modification des statuts : another seat");
    }
  }
}
