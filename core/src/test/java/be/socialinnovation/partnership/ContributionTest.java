package be.socialinnovation.partnership;

import static be.socialinnovation.partnership.PartnershipFixtures.ACW;
import static be.socialinnovation.partnership.PartnershipFixtures.DAY;
import static be.socialinnovation.partnership.PartnershipFixtures.LATER;
import static be.socialinnovation.partnership.PartnershipFixtures.NEWCOMER;
import static be.socialinnovation.partnership.PartnershipFixtures.TELENET;
import static be.socialinnovation.partnership.PartnershipFixtures.aPartnershipOfThree;
import static be.socialinnovation.partnership.PartnershipFixtures.after;
import static be.socialinnovation.partnership.PartnershipFixtures.cash;
import static be.socialinnovation.partnership.PartnershipFixtures.inKind;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import be.socialinnovation.money.Money;
import be.socialinnovation.partnership.ContributionCommand.AcceptContribution;
import be.socialinnovation.partnership.ContributionCommand.CallContribution;
import be.socialinnovation.partnership.ContributionCommand.DeliverContribution;
import be.socialinnovation.partnership.ContributionCommand.RecordObligation;
import be.socialinnovation.partnership.ExitCommand.Withdraw;
import be.socialinnovation.partnership.Promises.Sums;
import be.socialinnovation.partnership.RoleCommand.Succeed;
import be.socialinnovation.workflow.Language;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ContributionTest {

  private static final LocalDate DUE = LATER.plusDays(30);

  private final Partnership promised = after(
      aPartnershipOfThree(),
      LATER,
      cash("M", TELENET, "100.00", DUE),
      inKind("H", ACW, "50.00", DUE));

  private static Sums sums(
      String promised, String delivered, String counted, String late, String missing) {
    return new Sums(
        Money.eur(promised),
        Money.eur(delivered),
        Money.eur(counted),
        Money.eur(late),
        Money.eur(missing));
  }

  private static Sums of(Partnership partnership, String contribution, LocalDate day) {
    return partnership
        .contributionsOn(day)
        .lines()
        .find(line -> line.contribution().equals(contribution))
        .get()
        .sums();
  }

  @Nested
  class Money_that_was_promised {

    private final Partnership paid = after(
        promised,
        LATER.plusDays(1),
        new CallContribution("M", Money.eur("40.00"), LATER.plusDays(10)),
        new DeliverContribution("M", Money.eur("30.00"), "statement"));

    @Test
    void is_late_once_a_call_of_it_was_due() {
      assertThat(of(paid, "M", LATER.plusDays(10)))
          .isEqualTo(sums("100.00", "30.00", "30.00", "0.00", "70.00"));
      assertThat(of(paid, "M", LATER.plusDays(11)))
          .isEqualTo(sums("100.00", "30.00", "30.00", "10.00", "70.00"));
    }

    @Test
    void is_late_altogether_after_its_last_day() {
      assertThat(of(paid, "M", DUE).late()).isEqualTo(Money.eur("10.00"));
      assertThat(of(paid, "M", DUE.plusDays(1)).late()).isEqualTo(Money.eur("70.00"));
    }

    @Test
    void is_as_it_was_on_an_earlier_day() {
      assertThat(of(paid, "M", LATER)).isEqualTo(of(promised, "M", LATER));
      assertThat(paid.contributionsOn(DAY).lines()).isEmpty();
      assertThat(paid.contributionsOn(DAY).total()).isEmpty();
    }
  }

  @Nested
  class Work_in_kind {

    private final Partnership delivered = after(
        promised, LATER.plusDays(1), new DeliverContribution("H", Money.eur("60.00"), "hours"));

    @Test
    void does_not_count_before_it_is_accepted() {
      assertThat(of(delivered, "H", LATER.plusDays(1)))
          .isEqualTo(sums("50.00", "60.00", "0.00", "0.00", "45.00"));
    }

    @Test
    void counts_up_to_the_value_that_was_accepted() {
      assertThat(of(accepted("40.00"), "H", LATER.plusDays(2)))
          .isEqualTo(sums("50.00", "60.00", "40.00", "0.00", "5.00"));
    }

    @Test
    void counts_up_to_its_cap() {
      assertThat(of(accepted("60.00"), "H", LATER.plusDays(2)).counted())
          .isEqualTo(Money.eur("45.00"));
    }

    @Test
    void is_neither_late_nor_missing_beyond_its_cap() {
      assertThat(of(accepted("60.00"), "H", DUE.plusDays(1)))
          .isEqualTo(sums("50.00", "60.00", "45.00", "0.00", "0.00"));
    }

    @Test
    void counts_by_the_latest_acceptance() {
      Partnership again = after(
          accepted("40.00"),
          LATER.plusDays(3),
          new AcceptContribution("H", Money.eur("20.00"), "checked again"));
      assertThat(of(again, "H", LATER.plusDays(2)).counted()).isEqualTo(Money.eur("40.00"));
      assertThat(of(again, "H", LATER.plusDays(3)).counted()).isEqualTo(Money.eur("20.00"));
    }

    private Partnership accepted(String value) {
      return after(
          delivered,
          LATER.plusDays(2),
          new AcceptContribution("H", Money.eur(value), "time sheets"));
    }
  }

  @Nested
  class The_view_of_promises {

    @Test
    void adds_up_per_party_and_overall() {
      Promises view = promised.contributionsOn(DUE.plusDays(1));
      assertThat(view.byParty().keySet()).containsExactly(ACW.id(), TELENET.id());
      assertThat(view.total()).contains(sums("150.00", "0.00", "0.00", "145.00", "145.00"));
      assertThat(view.of(ACW.id()).map(Promises.Line::contribution)).containsExactly("H");
    }

    @Test
    void reads_well() {
      String last =
          promised.contributionsOn(LATER).text(Language.EN).lines().toList().get(5);
      assertThat(last)
          .isEqualTo("  total: promised EUR 150.00, delivered EUR 0.00, counted EUR 0.00,"
              + " late EUR 0.00, missing EUR 145.00");
    }

    @Test
    void speaks_of_acceptance_only_where_a_contribution_needs_it() {
      Partnership accepted = after(
          promised,
          LATER,
          inKind("L", ACW, "20.00", DUE),
          new AcceptContribution("L", Money.eur("15.00"), "licence"));
      assertThat(
              accepted.contributionsOn(LATER).text(Language.EN).lines().skip(1).limit(3))
          .containsExactly(
              "  H, ACW, in kind, due on 31 March 2013: promised EUR 50.00, not accepted yet,"
                  + " delivered EUR 0.00, counted EUR 0.00, late EUR 0.00, missing EUR 45.00",
              "  L, ACW, in kind, due on 31 March 2013: promised EUR 20.00, accepted EUR 15.00,"
                  + " delivered EUR 0.00, counted EUR 0.00, late EUR 0.00, missing EUR 20.00",
              "  M, Telenet, in cash, due on 31 March 2013: promised EUR 100.00,"
                  + " delivered EUR 0.00, counted EUR 0.00, late EUR 0.00, missing EUR 100.00");
    }

    @Test
    void names_the_successor_from_its_first_day_on() {
      Partnership succeeded =
          after(promised, DUE, new Succeed(TELENET.id(), NEWCOMER, SuccessionKind.ABSORPTION));
      assertThat(succeeded.contributionsOn(DUE.minusDays(1)).byParty().keySet())
          .contains(TELENET.id())
          .doesNotContain(NEWCOMER.id());
      assertThat(succeeded.contributionsOn(DUE).byParty().keySet())
          .contains(NEWCOMER.id())
          .doesNotContain(TELENET.id());
    }
  }

  @Nested
  class An_obligation {

    private final Partnership left = after(
        promised,
        LATER,
        new RecordObligation(ObligationKind.ACCESS_RIGHT, TELENET.id(), ACW.id(), "the platform"),
        Withdraw.of(TELENET.id()));

    @Test
    void stays_after_the_exit() {
      assertThat(left.obligationsOf(TELENET.id(), DUE).map(Obligation::what))
          .containsExactly("the platform");
      assertThat(left.obligationsOf(TELENET.id(), LATER.minusDays(1))).isEmpty();
      assertThat(left.obligationsOf(ACW.id(), DUE)).isEmpty();
    }

    @Test
    void follows_a_succession_of_who_left_before() {
      Partnership succeeded =
          after(left, DUE, new Succeed(TELENET.id(), NEWCOMER, SuccessionKind.MERGER));
      assertThat(succeeded.obligationsOf(TELENET.id(), DUE)).isEmpty();
      assertThat(succeeded.obligationsOf(NEWCOMER.id(), DUE)).hasSize(1);
      assertThat(succeeded.obligationsOf(TELENET.id(), DUE.minusDays(1))).hasSize(1);
    }

    @Test
    void is_owed_to_the_successor_of_whom_it_was_owed_to() {
      Partnership succeeded =
          after(left, DUE, new Succeed(ACW.id(), NEWCOMER, SuccessionKind.MERGER));
      assertThat(succeeded.obligationsOf(TELENET.id(), DUE).map(Obligation::towards))
          .containsExactly(NEWCOMER.id());
      assertThat(succeeded.obligationsOf(TELENET.id(), DUE.minusDays(1)).map(Obligation::towards))
          .containsExactly(ACW.id());
    }

    @Test
    void ends_when_both_become_one() {
      Partnership succeeded =
          after(left, DUE, new Succeed(TELENET.id(), ACW, SuccessionKind.ABSORPTION));
      assertThat(succeeded.obligationsOf(ACW.id(), DUE)).isEmpty();
      assertThat(succeeded.obligationsOf(TELENET.id(), DUE.minusDays(1))).hasSize(1);
    }
  }

  @Test
  void a_cap_is_of_work_in_kind_in_the_same_currency() {
    Pledge hours = inKind("H", ACW, "50.00", DUE).pledge();
    assertThatIllegalArgumentException().isThrownBy(() -> hours.withForm(ContributionForm.CASH));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> hours.withCap(Optional.of(Money.of("1.00", "USD"))));
    assertThatIllegalArgumentException().isThrownBy(() -> hours.withAmount(Money.eur("0.00")));
  }
}
