package be.socialinnovation.partnership;

import static be.socialinnovation.partnership.PartnershipFixtures.ACW;
import static be.socialinnovation.partnership.PartnershipFixtures.DAY;
import static be.socialinnovation.partnership.PartnershipFixtures.GOVERNMENT;
import static be.socialinnovation.partnership.PartnershipFixtures.LATER;
import static be.socialinnovation.partnership.PartnershipFixtures.NEWCOMER;
import static be.socialinnovation.partnership.PartnershipFixtures.PARTNERSHIPS;
import static be.socialinnovation.partnership.PartnershipFixtures.TELENET;
import static be.socialinnovation.partnership.PartnershipFixtures.VERENIGDE_VERENIGINGEN;
import static be.socialinnovation.partnership.PartnershipFixtures.ZAPPWARE;
import static be.socialinnovation.partnership.PartnershipFixtures.aPartnershipOf;
import static be.socialinnovation.partnership.PartnershipFixtures.aPartnershipOfThree;
import static be.socialinnovation.partnership.PartnershipFixtures.after;
import static be.socialinnovation.partnership.PartnershipFixtures.anActivePartnership;
import static be.socialinnovation.partnership.PartnershipFixtures.cash;
import static be.socialinnovation.partnership.PartnershipFixtures.costing;
import static be.socialinnovation.partnership.PartnershipFixtures.file;
import static be.socialinnovation.partnership.PartnershipFixtures.members;
import static be.socialinnovation.partnership.PartnershipFixtures.propose;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import be.socialinnovation.money.Money;
import be.socialinnovation.organisation.Organisation;
import be.socialinnovation.partnership.AgreementCommand.SignAgreement;
import be.socialinnovation.partnership.ContributionCommand.RecordObligation;
import be.socialinnovation.partnership.ExitCommand.Withdraw;
import be.socialinnovation.partnership.ExitConsequence.CoordinatorMissing;
import be.socialinnovation.partnership.ExitConsequence.ObligationRemains;
import be.socialinnovation.partnership.ExitConsequence.PromiseUndelivered;
import be.socialinnovation.partnership.ExitConsequence.RequirementLost;
import be.socialinnovation.partnership.ExitConsequence.WorkUnfunded;
import be.socialinnovation.partnership.FormingCommand.ApproveApplication;
import be.socialinnovation.workflow.Language;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ExitPreviewTest {

  private static ExitPreview ifLeft(Partnership partnership, Organisation party, LocalDate on) {
    return PARTNERSHIPS.exitOf(partnership, party.id(), Optional.empty(), on);
  }

  private static Seq<String> rulesLost(ExitPreview preview) {
    return preview
        .consequences()
        .filter(RequirementLost.class::isInstance)
        .map(lost -> ((RequirementLost) lost).finding().name());
  }

  @Nested
  class The_exit_of_a_coordinator {

    @Test
    void leaves_nobody_to_coordinate() {
      ExitPreview preview = ifLeft(anActivePartnership(), VERENIGDE_VERENIGINGEN, LATER);
      assertThat(preview.consequences()).containsExactly(new CoordinatorMissing());
      assertThat(preview.after().stage()).isEqualTo(PartnershipStage.SUSPENDED);
    }

    @Test
    void changes_nothing_else_when_a_partner_takes_over() {
      ExitPreview preview = PARTNERSHIPS.exitOf(
          anActivePartnership(), VERENIGDE_VERENIGINGEN.id(), Optional.of(ACW), LATER);
      assertThat(preview.consequences()).isEmpty();
      assertThat(preview.after().coordinatorOn(LATER)).contains(ACW);
    }
  }

  @Nested
  class The_exit_of_a_partner {

    @Test
    void takes_the_share_of_another_above_the_limit() {
      Seq<Organisation> three = members(3, 0, 0);
      Budget budget = Budget.of(TreeMap.of(
          three.get(0).id(), Money.eur("60.00"),
          three.get(1).id(), Money.eur("30.00"),
          three.get(2).id(), Money.eur("10.00")));
      Partnership claiming =
          after(aPartnershipOf(three), DAY, propose(budget.claimingCooperationBonus()));
      ExitPreview preview = ifLeft(claiming, three.get(1), LATER);
      assertThat(rulesLost(preview)).containsExactly("PARTNERSHIP-31");
      assertThat(preview.consequences()).contains(new WorkUnfunded(Money.eur("30.00")));
    }

    @Test
    void takes_the_companies_below_what_an_application_needs_until_it_is_filed() {
      Partnership ten = aPartnershipOf(members(10, 3, 0));
      Organisation leaver = members(1, 0, 0).head();
      assertThat(rulesLost(ifLeft(aPartnershipOf(members(11, 3, 0)), leaver, LATER)))
          .isEmpty();
      assertThat(rulesLost(ifLeft(ten, leaver, LATER))).containsExactly("PARTNERSHIP-03");
      assertThat(rulesLost(ifLeft(after(ten, DAY, file(VERENIGDE_VERENIGINGEN)), leaver, LATER)))
          .isEmpty();
    }

    @Test
    void makes_certain_what_nobody_could_tell_before() {
      Partnership unclear = aPartnershipOf(members(9, 3, 1));
      assertThat(rulesLost(ifLeft(unclear, members(1, 0, 0).head(), LATER)))
          .containsExactly("PARTNERSHIP-03");
    }

    @Test
    void undoes_the_growth_that_the_scheme_asks_for() {
      Partnership approved = after(
          aPartnershipOf(members(20, 0, 0)),
          DAY,
          file(VERENIGDE_VERENIGINGEN),
          new ApproveApplication(GOVERNMENT));
      Organisation leaver = members(20, 0, 0).head();
      assertThat(rulesLost(ifLeft(approved, leaver, DAY.plusMonths(24).minusDays(1))))
          .isEmpty();
      assertThat(rulesLost(ifLeft(approved, leaver, DAY.plusMonths(24))))
          .containsExactly("PARTNERSHIP-09");
    }

    @Test
    void leaves_work_promises_and_obligations_behind() {
      Partnership committed = after(
          anActivePartnership(),
          LATER,
          cash("M", TELENET, "10.00", LATER.plusDays(5)),
          new RecordObligation(ObligationKind.LIABILITY, TELENET.id(), ACW.id(), "damage"));
      ExitPreview preview = ifLeft(committed, TELENET, LATER);
      assertThat(preview.consequences())
          .containsExactly(
              new WorkUnfunded(Money.eur("50.00")),
              new PromiseUndelivered("M", Money.eur("10.00")),
              new ObligationRemains(committed.obligations().head()));
      assertThat(preview.text(Language.EN))
          .isEqualTo("if Telenet leaves on 1 March 2013\n"
              + "  work for EUR 50.00 is funded by nobody\n"
              + "  contribution M still misses EUR 10.00\n"
              + "  it stays bound towards ACW (liability): damage");
    }

    @Test
    void brings_the_agreement_into_force_when_it_alone_had_not_signed() {
      Partnership almost = after(
          aPartnershipOfThree(),
          LATER,
          propose(costing("20.00", "50.00", "30.00")),
          new SignAgreement(ACW.id()),
          new SignAgreement(TELENET.id()),
          new SignAgreement(VERENIGDE_VERENIGINGEN.id()));
      ExitPreview preview = ifLeft(almost, ZAPPWARE, LATER);
      assertThat(preview.after()).isEqualTo(after(almost, LATER, Withdraw.of(ZAPPWARE.id())));
      assertThat(preview.after().stage()).isEqualTo(PartnershipStage.ACTIVE);
    }

    @Test
    void is_no_question_about_a_stranger() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ifLeft(anActivePartnership(), NEWCOMER, LATER));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ifLeft(anActivePartnership(), ACW, DAY.minusDays(1)));
    }

    @Test
    void is_no_question_with_a_coordinator_that_cannot_follow() {
      assertThatIllegalArgumentException()
          .isThrownBy(() ->
              PARTNERSHIPS.exitOf(anActivePartnership(), ACW.id(), Optional.of(TELENET), LATER));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> PARTNERSHIPS.exitOf(
              anActivePartnership(),
              VERENIGDE_VERENIGINGEN.id(),
              Optional.of(VERENIGDE_VERENIGINGEN),
              LATER));
    }
  }
}
