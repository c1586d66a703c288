package be.socialinnovation.partnership;

import static be.socialinnovation.partnership.PartnershipFixtures.ACW;
import static be.socialinnovation.partnership.PartnershipFixtures.DAY;
import static be.socialinnovation.partnership.PartnershipFixtures.LATER;
import static be.socialinnovation.partnership.PartnershipFixtures.NEWCOMER;
import static be.socialinnovation.partnership.PartnershipFixtures.PARTNERSHIPS;
import static be.socialinnovation.partnership.PartnershipFixtures.TELENET;
import static be.socialinnovation.partnership.PartnershipFixtures.VERENIGDE_VERENIGINGEN;
import static be.socialinnovation.partnership.PartnershipFixtures.ZAPPWARE;
import static be.socialinnovation.partnership.PartnershipFixtures.aPartnershipOfThree;
import static be.socialinnovation.partnership.PartnershipFixtures.after;
import static be.socialinnovation.partnership.PartnershipFixtures.anActivePartnership;
import static be.socialinnovation.partnership.PartnershipFixtures.costing;
import static be.socialinnovation.partnership.PartnershipFixtures.inFavour;
import static be.socialinnovation.partnership.PartnershipFixtures.propose;
import static be.socialinnovation.partnership.PartnershipStage.ACTIVE;
import static be.socialinnovation.partnership.PartnershipStage.DISSOLVED;
import static be.socialinnovation.partnership.PartnershipStage.FORMED;
import static be.socialinnovation.partnership.PartnershipStage.SUSPENDED;
import static org.assertj.core.api.Assertions.assertThat;

import be.socialinnovation.money.Money;
import be.socialinnovation.money.Rounding;
import be.socialinnovation.partnership.AgreementCommand.Accede;
import be.socialinnovation.partnership.AgreementCommand.SignAgreement;
import be.socialinnovation.partnership.AgreementEvent.AgreementEnteredIntoForce;
import be.socialinnovation.partnership.ExitCommand.CureBreach;
import be.socialinnovation.partnership.ExitCommand.DeclareDefault;
import be.socialinnovation.partnership.ExitCommand.Dissolve;
import be.socialinnovation.partnership.ExitCommand.ExcludeParty;
import be.socialinnovation.partnership.ExitCommand.GiveNotice;
import be.socialinnovation.partnership.ExitCommand.NotifyBreach;
import be.socialinnovation.partnership.ExitCommand.Withdraw;
import be.socialinnovation.partnership.ExitEvent.DefaultDeclared;
import be.socialinnovation.partnership.ExitEvent.PartyLeft;
import be.socialinnovation.partnership.RoleCommand.AppointCoordinator;
import be.socialinnovation.partnership.RoleCommand.Succeed;
import be.socialinnovation.partnership.RoleEvent.CoordinatorAppointed;
import be.socialinnovation.workflow.Language;
import be.socialinnovation.workflow.WorkflowRule;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ExitTest {

  @Nested
  class An_agreement {

    @Test
    void enters_into_force_with_the_last_signature() {
      Partnership proposed =
          after(aPartnershipOfThree(), DAY, propose(costing("20.00", "50.00", "30.00")));
      Partnership almost = after(
          proposed,
          LATER,
          new SignAgreement(ACW.id()),
          new SignAgreement(TELENET.id()),
          new SignAgreement(VERENIGDE_VERENIGINGEN.id()));
      assertThat(almost.stage()).isEqualTo(FORMED);
      assertThat(almost.unsigned()).containsExactly(ZAPPWARE);
      Partnership signed = after(almost, LATER.plusDays(1), new SignAgreement(ZAPPWARE.id()));
      assertThat(signed.stage()).isEqualTo(ACTIVE);
      assertThat(signed.budgetOn(LATER)).isEmpty();
      assertThat(signed.budgetOn(LATER.plusDays(1)).flatMap(Budget::total))
          .contains(Money.eur("100.00"));
    }

    @Test
    void enters_into_force_when_the_last_that_did_not_sign_leaves() {
      Partnership almost = after(
          aPartnershipOfThree(),
          LATER,
          propose(costing("20.00", "50.00", "30.00")),
          new SignAgreement(ACW.id()),
          new SignAgreement(TELENET.id()),
          new SignAgreement(VERENIGDE_VERENIGINGEN.id()));
      assertThat(PARTNERSHIPS.decide(almost, Withdraw.of(ZAPPWARE.id()), LATER).get())
          .isEqualTo(Vector.of(
              new PartyLeft(ZAPPWARE.id(), Departure.WITHDRAWAL, LATER, FORMED),
              new AgreementEnteredIntoForce(LATER)));
      assertThat(after(almost, LATER, Withdraw.of(ZAPPWARE.id()))
              .budgetOn(LATER)
              .flatMap(Budget::total))
          .contains(Money.eur("70.00"));
    }

    @Test
    void is_acceded_to_from_the_day_of_the_signature_on() {
      Partnership acceded = after(
          anActivePartnership(),
          LATER,
          new Accede(NEWCOMER, PartnershipRole.PARTNER, Optional.of(Money.eur("25.00"))));
      assertThat(acceded.membersOn(LATER)).contains(NEWCOMER);
      assertThat(acceded.membersOn(LATER.minusDays(1))).doesNotContain(NEWCOMER);
      assertThat(acceded.unsigned()).isEmpty();
      assertThat(acceded.budgetOn(LATER).flatMap(Budget::total)).contains(Money.eur("125.00"));
    }

    @Test
    void limits_liability_by_the_part_of_the_costs() {
      assertThat(anActivePartnership().liabilityCapOf(TELENET.id(), LATER, Rounding.DOWN))
          .contains(Money.eur("50.00"));
      assertThat(anActivePartnership().liabilityCapOf(NEWCOMER.id(), LATER, Rounding.DOWN))
          .isEmpty();
    }

    @Test
    void passes_signatures_and_costs_to_a_successor() {
      Partnership succeeded = after(
          anActivePartnership(),
          LATER,
          new Succeed(TELENET.id(), ZAPPWARE, SuccessionKind.ABSORPTION));
      assertThat(succeeded.unsigned()).isEmpty();
      assertThat(succeeded.budgetOn(LATER.minusDays(1)).get().costs().get(ZAPPWARE.id()))
          .contains(Money.eur("30.00"));
      assertThat(succeeded.budgetOn(LATER).get().costs().get(ZAPPWARE.id()))
          .contains(Money.eur("80.00"));
      assertThat(succeeded.budgetOn(LATER).get().costs().keySet())
          .containsExactly(ACW.id(), ZAPPWARE.id());
    }
  }

  @Nested
  class A_partnership_that_loses_its_coordinator {

    private final Partnership noticed =
        after(anActivePartnership(), LATER, new GiveNotice(VERENIGDE_VERENIGINGEN.id()));
    private final LocalDate exit = LATER.plusDays(30);

    @Test
    void goes_on_under_the_successor_that_is_named() {
      var events = PARTNERSHIPS
          .decide(noticed, new Withdraw(VERENIGDE_VERENIGINGEN.id(), Optional.of(ACW)), exit)
          .get();
      assertThat(events)
          .containsExactly(
              new CoordinatorAppointed(ACW, exit, ACTIVE),
              new PartyLeft(VERENIGDE_VERENIGINGEN.id(), Departure.WITHDRAWAL, exit, ACTIVE));
      Partnership left = events.foldLeft(noticed, PARTNERSHIPS::evolve);
      assertThat(left.coordinatorOn(exit)).contains(ACW);
      assertThat(left.coordinatorOn(exit.minusDays(1))).contains(VERENIGDE_VERENIGINGEN);
    }

    @Test
    void is_suspended_until_somebody_is_appointed() {
      Partnership suspended = after(noticed, exit, Withdraw.of(VERENIGDE_VERENIGINGEN.id()));
      assertThat(suspended.stage()).isEqualTo(SUSPENDED);
      assertThat(suspended.coordinatorOn(exit)).isEmpty();
      assertThat(PARTNERSHIPS
              .decide(
                  suspended, new Accede(NEWCOMER, PartnershipRole.PARTNER, Optional.empty()), exit)
              .getLeft()
              .names(WorkflowRule.COMMAND_IS_OPEN_IN_THE_STAGE))
          .isTrue();
      Partnership appointed = after(suspended, exit.plusDays(5), new AppointCoordinator(ACW));
      assertThat(appointed.stage()).isEqualTo(ACTIVE);
      assertThat(appointed.coordinatorOn(exit.plusDays(4))).isEmpty();
      assertThat(appointed.coordinatorOn(exit.plusDays(5))).contains(ACW);
    }

    @Test
    void lands_where_it_was_when_there_is_no_agreement() {
      Partnership suspended =
          after(aPartnershipOfThree(), LATER, Withdraw.of(VERENIGDE_VERENIGINGEN.id()));
      assertThat(suspended.stage()).isEqualTo(SUSPENDED);
      assertThat(after(suspended, LATER, new AppointCoordinator(ACW)).stage()).isEqualTo(FORMED);
    }
  }

  @Nested
  class A_default {

    private final Partnership inBreach =
        after(anActivePartnership(), LATER, new NotifyBreach(ZAPPWARE.id(), "no report"));
    private final DeclareDefault declared =
        new DeclareDefault(ZAPPWARE.id(), inFavour(ACW, TELENET));
    private final LocalDate tooLate = LATER.plusDays(31);

    @Test
    void that_is_cured_is_none() {
      Partnership cured =
          after(inBreach, LATER.plusDays(30), new CureBreach(ZAPPWARE.id(), "reported"));
      assertThat(PARTNERSHIPS
              .decide(cured, declared, tooLate)
              .getLeft()
              .names(ExitRule.BREACH_WAS_NOT_CURED_IN_TIME))
          .isTrue();
    }

    @Test
    void that_is_not_cured_takes_the_vote_away() {
      Partnership inDefault = after(inBreach, tooLate, declared);
      assertThat(inDefault.party(ZAPPWARE.id()).defaultOn()).contains(tooLate);
      ExcludeParty excluded =
          new ExcludeParty(TELENET.id(), inFavour(ACW, ZAPPWARE), Optional.empty());
      assertThat(PARTNERSHIPS
              .decide(inDefault, excluded, tooLate)
              .getLeft()
              .names(ExitRule.PARTY_IN_DEFAULT_HAS_NO_VOTE))
          .isTrue();
      assertThat(after(
                  inDefault,
                  tooLate,
                  new ExcludeParty(ZAPPWARE.id(), inFavour(ACW, TELENET), Optional.empty()))
              .membersOn(tooLate))
          .containsExactly(ACW, TELENET);
    }

    @Test
    void is_told_with_what_the_votes_came_to() {
      var events = PARTNERSHIPS.decide(inBreach, declared, tooLate).get();
      assertThat(events.last()).isEqualTo(new DefaultDeclared(ZAPPWARE.id(), tooLate));
      assertThat(events.map(event -> PARTNERSHIPS.tell(event, Language.EN)).head())
          .isEqualTo("the partners voted: 2 of 2 eligible present, 2 needed; 2 for, 0 against,"
              + " 0 abstained; carried");
    }

    @Test
    void threatens_a_successor_with_breaches_of_its_own_for_all_of_them() {
      Partnership both = after(
          after(inBreach, LATER.plusDays(5), new NotifyBreach(TELENET.id(), "no money")),
          LATER.plusDays(6),
          new Succeed(ZAPPWARE.id(), TELENET, SuccessionKind.ABSORPTION));
      assertThat(both.party(TELENET.id()).breach())
          .contains(new Breach("no money; no report", LATER.plusDays(5)));
    }

    @Test
    void passes_to_a_successor() {
      Partnership succeeded = after(
          after(inBreach, tooLate, declared),
          tooLate,
          new Succeed(ZAPPWARE.id(), NEWCOMER, SuccessionKind.ABSORPTION));
      assertThat(succeeded.party(NEWCOMER.id()).isInDefault()).isTrue();
    }
  }

  @Nested
  class A_dissolution {

    @Test
    void ends_every_role() {
      Partnership dissolved = after(
          anActivePartnership(), LATER, new Dissolve("done", inFavour(ACW, TELENET, ZAPPWARE)));
      assertThat(dissolved.stage()).isEqualTo(DISSOLVED);
      assertThat(dissolved.partiesOn(LATER)).isEmpty();
      assertThat(dissolved.partiesOn(LATER.minusDays(1))).hasSize(4);
      assertThat(PARTNERSHIPS.open(dissolved)).isEmpty();
    }
  }
}
