package be.socialinnovation.aid;

import static be.socialinnovation.aid.DeMinimisFixtures.GRANTED;
import static be.socialinnovation.aid.DeMinimisFixtures.OTHER;
import static be.socialinnovation.aid.DeMinimisFixtures.REGULATIONS;
import static be.socialinnovation.aid.DeMinimisFixtures.SELF;
import static be.socialinnovation.aid.DeMinimisFixtures.SISTER;
import static be.socialinnovation.aid.DeMinimisFixtures.SISTERS;
import static be.socialinnovation.aid.DeMinimisFixtures.aid;
import static be.socialinnovation.aid.DeMinimisFixtures.answer;
import static be.socialinnovation.aid.DeMinimisFixtures.day;
import static be.socialinnovation.aid.DeMinimisFixtures.history;
import static be.socialinnovation.aid.DeMinimisFixtures.wanted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.socialinnovation.money.Money;
import be.socialinnovation.money.Percentage;
import be.socialinnovation.organisation.EnterpriseLinks;
import be.socialinnovation.organisation.MemberState;
import be.socialinnovation.organisation.Merger;
import be.socialinnovation.organisation.OrganisationId;
import be.socialinnovation.organisation.Reorganisations;
import be.socialinnovation.organisation.Split;
import be.socialinnovation.workflow.Language;
import be.socialinnovation.workflow.Verdict;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.time.MonthDay;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DeMinimisTest {

  private static final String TODAY = "2026-01-15";

  /* Derived from Regulation (EU) 2023/2831, art. 3(2) and 3(7). */
  @Nested
  class in_three_rolling_years {

    @Test
    void too_much_is_refused_whole_and_the_answer_names_what_and_when() {
      DeMinimisAnswer answer = answer(history(GRANTED), wanted("60000"), TODAY);
      assertThat(answer.verdict()).isEqualTo(Verdict.VIOLATED);
      assertThat(answer.tally().orElseThrow().counted()).isEqualTo(Money.eur("250000"));
      assertThat(answer.largestAdmissible()).contains(Money.eur("50000"));
      assertThat(answer.firstAdmissibleDay()).contains(day("2026-02-01"));
      assertThat(answer.laterAdmissible()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void exactly_the_ceiling_is_admissible() {
      assertThat(verdict("50000", TODAY)).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void aid_of_exactly_three_years_ago_no_longer_counts() {
      assertThat(verdict("60000", "2026-01-31")).isEqualTo(Verdict.VIOLATED);
      assertThat(verdict("60000", "2026-02-01")).isEqualTo(Verdict.SATISFIED);
      assertThat(verdict("60000", "2026-02-02")).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void it_still_counts_where_the_anniversary_is_taken_to_be_inside() {
      DeMinimisRegulations strict = DeMinimisRegulations.of(REGULATIONS
          .all()
          .map(it -> it.code().equals("2023/2831")
              ? it.withPeriod(DeMinimisPeriod.ROLLING_WITH_ANNIVERSARY)
              : it));
      DeMinimisAnswer answer =
          DeMinimisAnswer.of(history(GRANTED), wanted("60000"), strict, day("2026-02-01"));
      assertThat(answer.verdict()).isEqualTo(Verdict.VIOLATED);
      assertThat(answer.firstAdmissibleDay()).contains(day("2026-02-02"));
    }

    @Test
    void a_leap_day_counts_until_the_last_of_february() {
      DeMinimisHistory leap = history(aid("a", "300000", "2024-02-29"));
      assertThat(answer(leap, wanted("1"), "2027-02-28").verdict()).isEqualTo(Verdict.VIOLATED);
      assertThat(answer(leap, wanted("1"), "2027-02-28").firstAdmissibleDay())
          .contains(day("2027-03-01"));
    }

    @Test
    void aid_of_the_same_day_counts_and_later_aid_is_shown_only() {
      DeMinimisHistory history =
          history(aid("a", "300000", TODAY), aid("b", "300000", "2026-01-16"));
      assertThat(reasons(history)).containsExactly(DeMinimisReason.OWN, DeMinimisReason.LATER);
    }

    @Test
    void room_also_comes_when_aid_is_given_up_or_a_link_ends() {
      DeMinimisAid full = aid("a", "300000", "2025-01-01");
      assertThat(answer(history(full.withGivenUpOn(day("2026-03-01"))), wanted("1"), TODAY)
              .firstAdmissibleDay())
          .contains(day("2026-03-01"));
      EnterpriseLinks ending = EnterpriseLinks.of(
          SISTERS.enterprises(),
          SISTERS.links().map(it -> it.withTenure(it.tenure().endedOn(day("2026-04-01")))));
      assertThat(answer(
                  DeMinimisHistory.of(Vector.of(full.withUndertaking(SISTER)), ending),
                  wanted("1"),
                  TODAY)
              .firstAdmissibleDay())
          .contains(day("2026-04-01"));
    }

    @Test
    void an_amount_above_the_ceiling_never_becomes_admissible() {
      DeMinimisAnswer answer = answer(history(), wanted("300000.01"), TODAY);
      assertThat(answer.firstAdmissibleDay()).isEmpty();
      assertThat(answer.laterAdmissible()).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void beyond_the_last_regulation_nobody_can_tell() {
      DeMinimisAnswer answer =
          answer(history(aid("a", "300000", "2029-01-01")), wanted("1"), "2030-01-01");
      assertThat(answer.firstAdmissibleDay()).isEmpty();
      assertThat(answer.laterAdmissible()).isEqualTo(Verdict.UNDETERMINED);
    }

    private Verdict verdict(String amount, String on) {
      return answer(history(GRANTED), wanted(amount), on).verdict();
    }
  }

  /* Derived from Regulation (EU) 1407/2013, art. 3(2) and 3(5). */
  @Nested
  class in_three_fiscal_years {

    private final DeMinimisHistory history = history(aid("a", "150000", "2019-02-01"));

    @Test
    void the_current_year_and_the_two_before_count() {
      assertThat(verdict("50000", "2021-12-31")).isEqualTo(Verdict.SATISFIED);
      assertThat(verdict("60000", "2021-12-31")).isEqualTo(Verdict.VIOLATED);
      assertThat(verdict("60000", "2022-01-01")).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void a_grant_after_the_pinned_regulation_cannot_be_told() {
      assertThat(answer(history, fiscal("1").withRegulation("1407/2013"), TODAY).verdict())
          .isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void the_first_day_is_the_first_of_a_fiscal_year() {
      assertThat(answer(history, fiscal("60000"), "2021-12-31").firstAdmissibleDay())
          .contains(day("2022-01-01"));
      assertThat(answer(history, fiscal("60000").withYearEnd(MonthDay.of(2, 29)), "2021-01-31")
              .firstAdmissibleDay())
          .contains(day("2021-03-01"));
    }

    private Verdict verdict(String amount, String on) {
      return answer(history, fiscal(amount), on).verdict();
    }

    private WantedDeMinimis fiscal(String amount) {
      return wanted(amount).withYearEnd(MonthDay.of(12, 31));
    }
  }

  @Nested
  class what_counts {

    @Test
    void aid_to_a_linked_enterprise_does() {
      assertThat(reasons(history(aid("a", "1", "2025-01-01").withUndertaking(SISTER))))
          .containsExactly(DeMinimisReason.LINKED);
    }

    @Test
    void what_is_given_up_by_then_another_state_gave_or_another_got_does_not() {
      assertThat(reasons(history(
              aid("a", "1", "2025-01-01").withGivenUpOn(day(TODAY)),
              aid("b", "1", "2025-01-01").withGivenUpOn(day("2026-01-16")),
              aid("c", "1", "2025-01-01").withMemberState(MemberState.of("NL")),
              aid("d", "1", "2025-01-01").withUndertaking(OTHER),
              aid("e", "1", "2023-01-15"),
              aid("f", "1", "2025-01-01").withKind(DeMinimisKind.SGEI))))
          .containsExactly(
              DeMinimisReason.GIVEN_UP,
              DeMinimisReason.OWN,
              DeMinimisReason.OTHER_STATE,
              DeMinimisReason.OTHER_UNDERTAKING,
              DeMinimisReason.BEFORE,
              DeMinimisReason.OTHER_KIND);
    }

    @Test
    void aid_to_linked_enterprises_may_under_the_regulation_that_does_not_speak_of_them() {
      DeMinimisAnswer answer = answer(
          history(aid("a", "150000", "2012-01-01").withUndertaking(SISTER)),
          wanted("60000").withYearEnd(MonthDay.of(12, 31)),
          "2013-01-01");
      assertThat(answer.verdict()).isEqualTo(Verdict.UNDETERMINED);
      assertThat(answer.largestAdmissible()).contains(Money.eur("50000"));
    }

    @Test
    void all_earlier_aid_of_both_does_after_a_merger_asked_under_either_name() {
      DeMinimisHistory merged = history(
              aid("a", "100000", "2025-01-01"),
              aid("b", "50000", "2025-01-01").withUndertaking(OTHER))
          .after(Reorganisations.of(
              Vector.of(Merger.of(TreeSet.of(OTHER), SELF, day(TODAY))), Vector.empty()));
      for (OrganisationId name : Vector.of(SELF, OTHER)) {
        assertThat(answer(merged, wanted("1").withUndertaking(name), TODAY)
                .tally()
                .orElseThrow()
                .counted())
            .isEqualTo(Money.eur("150000"));
      }
      assertThat(answer(merged, wanted("1"), "2026-01-14").tally().orElseThrow().counted())
          .isEqualTo(Money.eur("100000"));
    }

    @Test
    void after_a_split_it_follows_the_activity_else_the_equity_else_nobody_can_tell() {
      Split split = Split.builder()
          .divided(SELF)
          .successors(TreeSet.of(SELF, OTHER))
          .on(day("2025-06-01"))
          .activities(TreeMap.of("a", OTHER))
          .equity(TreeMap.of(SELF, Money.eur("1"), OTHER, Money.eur("2")))
          .build();
      DeMinimisHistory history = history(
          aid("a", "10", "2025-01-01"), aid("b", "100", "2025-01-01"), aid("c", "5", "2025-06-01"));
      assertThat(counted(history.after(Reorganisations.of(Vector.empty(), Vector.of(split)))))
          .isEqualTo(Money.eur("38.33"));
      DeMinimisHistory unsettled = history.after(
          Reorganisations.of(Vector.empty(), Vector.of(split.withEquity(TreeMap.empty()))));
      assertThat(counted(unsettled)).isEqualTo(Money.eur("5"));
      assertThat(answer(unsettled, wanted("1"), TODAY).tally().orElseThrow().atMost())
          .contains(Money.eur("105"));
    }

    private Money counted(DeMinimisHistory history) {
      return answer(history, wanted("1"), TODAY).tally().orElseThrow().counted();
    }
  }

  @Nested
  class when_a_fact_is_missing {

    @Test
    void without_a_declaration_nobody_can_tell_unless_what_is_known_is_too_much() {
      WantedDeMinimis silent = wanted("50000").withDeclaration(Optional.empty());
      DeMinimisAnswer answer = answer(history(GRANTED), silent, TODAY);
      assertThat(answer.verdict()).isEqualTo(Verdict.UNDETERMINED);
      assertThat(answer.largestAdmissible()).isEmpty();
      assertThat(answer(history(GRANTED), silent.withAmount(Money.eur("50000.01")), TODAY)
              .verdict())
          .isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void an_unknown_link_counts_as_perhaps() {
      DeMinimisHistory history = new DeMinimisHistory(
          Vector.of(aid("a", "1", "2025-01-01").withUndertaking(SISTER)),
          Optional.empty(),
          Reorganisations.NONE);
      assertThat(reasons(history)).containsExactly(DeMinimisReason.PERHAPS_LINKED);
    }

    @Test
    void other_currencies_are_an_error() {
      assertThatThrownBy(() -> answer(
              DeMinimisHistory.of(
                  Vector.of(aid("a", "1", "2025-01-01").withAmount(Money.of("1", "USD"))), SISTERS),
              wanted("1"),
              TODAY))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  /* Regulation (EU) 2023/2831, art. 4(3) and 4(6); the reply of the Commission on 1407/2013. */
  @Nested
  class the_gross_grant_equivalent {

    @Test
    void is_the_ceiling_in_proportion_to_amount_and_duration() {
      assertThat(loan("100000", 60, "2023/2831")).contains(Money.eur("20000"));
      assertThat(loan("100000", 12, "2023/2831")).contains(Money.eur("4000"));
      assertThat(loan("1000000", 12, "1407/2013")).contains(Money.eur("40000"));
      assertThat(loan("750000", 120, "2023/2831")).contains(Money.eur("300000"));
      assertThat(GrossGrantEquivalent.of(
                  new DebtAid.Guarantee(Money.eur("1125000"), Percentage.of(80), 60),
                  REGULATIONS.find("2023/2831").orElseThrow(),
                  day(TODAY))
              .amount())
          .contains(Money.eur("150000"));
    }

    @Test
    void is_rounded_up_and_empty_where_the_shortcut_does_not_take_it() {
      assertThat(loan("0.01", 1, "2023/2831")).contains(Money.eur("0.01"));
      assertThat(loan("750000.01", 61, "2023/2831")).isEmpty();
      assertThat(loan("1", 1, "1998/2006")).isEmpty();
    }

    private Optional<Money> loan(String amount, int months, String regulation) {
      return GrossGrantEquivalent.of(
              new DebtAid.Loan(Money.eur(amount), Percentage.of(50), months),
              REGULATIONS.find(regulation).orElseThrow(),
              day(TODAY))
          .amount();
    }
  }

  @Test
  void the_answer_reads_in_every_language() {
    for (Language language : Language.values()) {
      assertThat(answer(history(GRANTED), wanted("60000"), TODAY).text(language))
          .contains("2023/2831", "AID-32")
          .doesNotContain("{");
    }
  }

  private static Vector<DeMinimisReason> reasons(DeMinimisHistory history) {
    return answer(history, wanted("1"), TODAY)
        .tally()
        .orElseThrow()
        .lines()
        .map(TalliedAid::reason)
        .toVector();
  }
}
