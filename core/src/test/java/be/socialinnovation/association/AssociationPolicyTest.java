package be.socialinnovation.association;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import be.socialinnovation.workflow.Source;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AssociationPolicyTest {

  private static final AssociationPolicy BELGIUM = AssociationPolicy.belgium();
  private static final LegalRegime OLD = LegalRegime.law1921();
  private static final LegalRegime NEW = LegalRegime.code2019();
  private static final LocalDate FOR_NEW = LocalDate.of(2019, 5, 1);
  private static final LocalDate FOR_ALL = LocalDate.of(2020, 1, 1);

  @Nested
  class The_law_in_force {

    @Test
    void for_who_was_founded_before_may_2019_changes_on_the_first_day_of_2020() {
      LocalDate founded = FOR_NEW.minusDays(1);
      assertThat(BELGIUM.regimeOn(founded, founded)).isEqualTo(OLD);
      assertThat(BELGIUM.regimeOn(founded, FOR_NEW)).isEqualTo(OLD);
      assertThat(BELGIUM.regimeOn(founded, FOR_ALL.minusDays(1))).isEqualTo(OLD);
      assertThat(BELGIUM.regimeOn(founded, FOR_ALL)).isEqualTo(NEW);
    }

    @Test
    void for_who_was_founded_since_is_the_code() {
      assertThat(BELGIUM.regimeOn(FOR_NEW, FOR_NEW)).isEqualTo(NEW);
    }

    @Test
    void for_who_is_not_founded_yet_is_that_of_the_day() {
      assertThat(BELGIUM.regimeOf(Association.unborn(), FOR_NEW.minusDays(1))).isEqualTo(OLD);
      assertThat(BELGIUM.regimeOf(Association.unborn(), FOR_NEW)).isEqualTo(NEW);
    }

    @Test
    void leaves_statutes_to_adapt_to_those_only_who_were_there_before() {
      assertThat(BELGIUM.reformOf(FOR_NEW.minusDays(1), FOR_ALL.minusDays(1))).isEmpty();
      assertThat(BELGIUM.reformOf(FOR_NEW.minusDays(1), FOR_ALL)).isPresent();
      assertThat(BELGIUM.reformOf(FOR_NEW, FOR_ALL)).isEmpty();
    }
  }

  @Nested
  class Belgium {

    @Test
    void is_claimed_from_2013_without_an_end() {
      assertThat(BELGIUM.covers(LocalDate.of(2012, 12, 31))).isFalse();
      assertThat(BELGIUM.covers(LocalDate.of(2013, 1, 1))).isTrue();
      assertThat(BELGIUM.validTo()).isEmpty();
    }

    @Test
    void shows_which_articles_nobody_has_read_yet() {
      assertThat(OLD.sources().values().map(Source::verified)).allMatch(day -> day.isPresent());
      assertThat(NEW.sources()
              .filterValues(source -> source.verified().isPresent())
              .keySet())
          .containsExactly(LegalTopic.MEMBERS, LegalTopic.BOARD, LegalTopic.DISTRIBUTION);
    }

    @Test
    void lets_a_fifth_of_the_members_ask_for_a_meeting_and_a_twentieth_for_an_item() {
      for (LegalRegime law : Vector.of(OLD, NEW)) {
        assertThat(law.convening().needed(22)).isEqualTo(5);
        assertThat(law.agenda().needed(22)).isEqualTo(2);
      }
    }
  }

  @Nested
  class A_policy_of_ones_own {

    @Test
    void ends_no_earlier_than_it_begins_and_has_its_reforms_in_order() {
      Reform reform = BELGIUM.reforms().head();
      Reform later = new Reform(OLD, FOR_ALL, FOR_ALL, FOR_ALL, reform.source());
      assertThatIllegalArgumentException()
          .isThrownBy(() -> BELGIUM.withValidTo(LocalDate.of(2012, 12, 31)));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> BELGIUM.withReforms(Vector.of(later, reform)));
      assertThat(BELGIUM.withReforms(Vector.of(reform, later)).regimeOn(FOR_NEW, FOR_ALL))
          .isEqualTo(OLD);
    }

    @Test
    void has_a_reform_that_holds_for_new_ones_then_for_all_then_for_their_statutes() {
      Source source = BELGIUM.reforms().head().source();
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Reform(NEW, FOR_ALL, FOR_NEW, FOR_ALL, source));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Reform(NEW, FOR_NEW, FOR_ALL, FOR_NEW, source));
    }

    @Test
    void has_laws_that_leave_nothing_open_and_ask_for_no_negative_number() {
      assertThatIllegalArgumentException().isThrownBy(() -> OLD.withMinimumMembers(-1));
      assertThatIllegalArgumentException().isThrownBy(() -> OLD.withNoticeDays(-1));
      assertThatIllegalArgumentException().isThrownBy(() -> OLD.withSources(TreeMap.empty()));
      assertThatIllegalArgumentException().isThrownBy(() -> OLD.withVoting(TreeMap.empty()));
      assertThatIllegalArgumentException().isThrownBy(() -> new BoardSize(-1, 0, 0, false, false));
    }
  }
}
