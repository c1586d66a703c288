package be.socialinnovation.partnership;

import static be.socialinnovation.partnership.PartnershipFixtures.ACW;
import static be.socialinnovation.partnership.PartnershipFixtures.DAY;
import static be.socialinnovation.partnership.PartnershipFixtures.LATER;
import static be.socialinnovation.partnership.PartnershipFixtures.NEWCOMER;
import static be.socialinnovation.partnership.PartnershipFixtures.TELENET;
import static be.socialinnovation.partnership.PartnershipFixtures.VERENIGDE_VERENIGINGEN;
import static be.socialinnovation.partnership.PartnershipFixtures.ZAPPWARE;
import static be.socialinnovation.partnership.PartnershipFixtures.aPartnershipOfThree;
import static be.socialinnovation.partnership.PartnershipFixtures.after;
import static be.socialinnovation.partnership.PartnershipFixtures.organisation;
import static be.socialinnovation.partnership.PartnershipFixtures.propose;
import static be.socialinnovation.partnership.PartnershipRole.COORDINATOR;
import static be.socialinnovation.partnership.PartnershipRole.PARTNER;
import static be.socialinnovation.partnership.PartnershipRole.SUPPORTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import be.socialinnovation.money.Money;
import be.socialinnovation.organisation.Organisation;
import be.socialinnovation.organisation.Sector;
import be.socialinnovation.partnership.AgreementCommand.SignAgreement;
import be.socialinnovation.partnership.FormingCommand.FormPartnership;
import be.socialinnovation.partnership.RoleCommand.AppointCoordinator;
import be.socialinnovation.partnership.RoleCommand.GiveUpRole;
import be.socialinnovation.partnership.RoleCommand.Succeed;
import be.socialinnovation.partnership.RoleCommand.TakeOnRole;
import be.socialinnovation.partnership.RoleEvent.RoleTakenOn;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RoleTest {

  @Nested
  class A_role {

    @Test
    void is_held_from_its_first_day_until_the_day_on_which_it_ends() {
      Partnership left = after(
          after(aPartnershipOfThree(), DAY.plusDays(10), new TakeOnRole(NEWCOMER, SUPPORTER)),
          LATER,
          new GiveUpRole(NEWCOMER.id(), SUPPORTER));
      assertThat(left.rolesOf(NEWCOMER.id(), DAY.plusDays(9))).isEmpty();
      assertThat(left.rolesOf(NEWCOMER.id(), DAY.plusDays(10))).containsExactly(SUPPORTER);
      assertThat(left.rolesOf(NEWCOMER.id(), LATER.minusDays(1))).containsExactly(SUPPORTER);
      assertThat(left.rolesOf(NEWCOMER.id(), LATER)).isEmpty();
    }

    @Test
    void can_be_taken_on_again() {
      Partnership back = after(
          after(aPartnershipOfThree(), LATER, new GiveUpRole(ACW.id(), PARTNER)),
          LATER.plusDays(2),
          new TakeOnRole(ACW, PARTNER));
      assertThat(back.membersOn(LATER.plusDays(1))).doesNotContain(ACW);
      assertThat(back.membersOn(LATER.plusDays(2))).contains(ACW);
      assertThat(back.membersOn(LATER.minusDays(1))).contains(ACW);
    }

    @Test
    void of_the_coordinator_is_never_simply_taken_on() {
      assertThatIllegalArgumentException().isThrownBy(() -> new RoleTakenOn(ACW, COORDINATOR, DAY));
    }
  }

  @Nested
  class A_new_coordinator {

    @Test
    void replaces_the_old_one_on_the_day() {
      Partnership appointed = after(aPartnershipOfThree(), LATER, new AppointCoordinator(ACW));
      assertThat(appointed.coordinatorOn(LATER.minusDays(1))).contains(VERENIGDE_VERENIGINGEN);
      assertThat(appointed.coordinatorOn(LATER)).contains(ACW);
      assertThat(appointed.rolesOf(VERENIGDE_VERENIGINGEN.id(), LATER)).isEmpty();
    }

    @Test
    void takes_the_signature_and_the_costs_of_the_old_one_away_when_it_had_no_other_role() {
      Seq<Organisation> parties = Vector.of(ACW, TELENET, ZAPPWARE, VERENIGDE_VERENIGINGEN);
      Partnership active = after(
          aPartnershipOfThree(),
          DAY,
          propose(Budget.of(TreeMap.of(
              ACW.id(), Money.eur("90.00"), VERENIGDE_VERENIGINGEN.id(), Money.eur("10.00")))));
      active = after(
          active,
          DAY,
          parties.map(it -> new SignAgreement(it.id())).toJavaArray(SignAgreement[]::new));
      Partnership appointed = after(active, LATER, new AppointCoordinator(ACW));
      assertThat(appointed.isBound(VERENIGDE_VERENIGINGEN.id())).isFalse();
      assertThat(appointed.budgetOn(LATER).get().costs().keySet()).containsExactly(ACW.id());
      assertThat(appointed.budgetOn(LATER.minusDays(1)).flatMap(Budget::total))
          .contains(Money.eur("100.00"));
    }
  }

  @Nested
  class A_municipal_merger {

    private final Organisation deinze = municipality("Deinze");
    private final Organisation nevele = municipality("Nevele");
    private final Organisation merged = municipality("Deinze since 2019");
    private final LocalDate newYear = LocalDate.of(2017, 1, 1);
    private final Partnership before = after(
        Partnership.unborn(),
        DAY,
        new FormPartnership("rivers", Vector.of(deinze, nevele, ACW), deinze));
    private final Partnership once =
        after(before, newYear, new Succeed(deinze.id(), merged, SuccessionKind.MERGER));
    private final Partnership twice =
        after(once, newYear, new Succeed(nevele.id(), merged, SuccessionKind.MERGER));

    private static Organisation municipality(String name) {
      return organisation(name).withSector(Sector.GOVERNMENT);
    }

    @Test
    void leaves_everything_before_it_under_the_old_names() {
      assertThat(twice.membersOn(newYear.minusDays(1))).containsExactly(ACW, deinze, nevele);
      assertThat(twice.coordinatorOn(newYear.minusDays(1))).contains(deinze);
    }

    @Test
    void unites_the_roles_under_the_new_identity() {
      assertThat(twice.membersOn(newYear)).containsExactly(ACW, merged);
      assertThat(twice.rolesOf(merged.id(), newYear)).containsExactly(PARTNER, COORDINATOR);
      assertThat(twice.coordinatorOn(newYear)).contains(merged);
    }

    @Test
    void says_who_stands_where_an_organisation_stood() {
      assertThat(twice.bearerOn(nevele.id(), newYear.minusDays(1))).isEqualTo(nevele.id());
      assertThat(twice.bearerOn(nevele.id(), newYear)).isEqualTo(merged.id());
      assertThat(twice.bearerOn(ACW.id(), newYear)).isEqualTo(ACW.id());
    }
  }

  @Nested
  class A_succession {

    @Test
    void of_a_successor_passes_on_once_more() {
      Partnership chain = after(
          after(
              aPartnershipOfThree(),
              LATER,
              new Succeed(TELENET.id(), NEWCOMER, SuccessionKind.ABSORPTION)),
          LATER.plusDays(1),
          new Succeed(NEWCOMER.id(), ZAPPWARE, SuccessionKind.ABSORPTION));
      assertThat(chain.bearerOn(TELENET.id(), LATER)).isEqualTo(NEWCOMER.id());
      assertThat(chain.bearerOn(TELENET.id(), LATER.plusDays(1))).isEqualTo(ZAPPWARE.id());
      assertThat(chain.membersOn(LATER.plusDays(1))).containsExactly(ACW, ZAPPWARE);
    }

    @Test
    void of_somebody_by_itself_is_no_history() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Succession(ACW.id(), ACW.id(), SuccessionKind.MERGER, DAY));
    }
  }
}
