package be.socialinnovation.association;

import static be.socialinnovation.association.AssociationFixtures.BELGIUM;
import static be.socialinnovation.association.AssociationFixtures.DAY;
import static be.socialinnovation.association.AssociationFixtures.FIRST;
import static be.socialinnovation.association.AssociationFixtures.NEWCOMER;
import static be.socialinnovation.association.AssociationFixtures.UNDER_THE_CODE;
import static be.socialinnovation.association.AssociationFixtures.after;
import static be.socialinnovation.association.AssociationFixtures.anAssociationOf;
import static be.socialinnovation.association.AssociationFixtures.directors;
import static be.socialinnovation.association.AssociationFixtures.found;
import static be.socialinnovation.association.AssociationFixtures.members;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import be.socialinnovation.association.AssociationCommand.AdmitMember;
import be.socialinnovation.association.AssociationCommand.ConfirmCompliance;
import be.socialinnovation.association.AssociationCommand.EnterInRegister;
import be.socialinnovation.association.AssociationCommand.FoundAssociation;
import be.socialinnovation.association.AssociationCommand.GrantBenefit;
import be.socialinnovation.association.AssociationCommand.WithdrawMember;
import be.socialinnovation.association.AssociationEvent.BenefitGranted;
import be.socialinnovation.association.AssociationEvent.EnteredInRegister;
import be.socialinnovation.association.AssociationEvent.MemberAdmitted;
import be.socialinnovation.association.AssociationEvent.MemberWithdrawn;
import be.socialinnovation.money.Money;
import be.socialinnovation.organisation.OrganisationId;
import be.socialinnovation.workflow.Dossier;
import be.socialinnovation.workflow.FactValue;
import be.socialinnovation.workflow.Finding;
import be.socialinnovation.workflow.Rule;
import be.socialinnovation.workflow.Stamp;
import be.socialinnovation.workflow.WorkflowRule;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AssociationTest {

  private static final LocalDate LAST_OF_1921 = LocalDate.of(2019, 12, 31);

  private static Seq<Rule> refused(
      Association association, AssociationCommand command, LocalDate on) {
    return BELGIUM.decide(association, command, on).getLeft().findings().map(Finding::rule);
  }

  @Nested
  class Founding {

    private final Dossier<Association, AssociationCommand, AssociationEvent> founded = Dossier.open(
            "sociale-innovatiefabriek", BELGIUM)
        .handle(found(22, 9), Stamp.of(DAY, "user-1", "founding assembly"))
        .get();

    @Test
    void makes_the_founders_members_and_the_directors_directors_from_that_day() {
      assertThat(founded.state().membersOn(DAY)).isEqualTo(members(22));
      assertThat(founded.state().directorsOn(DAY)).isEqualTo(directors(9));
      assertThat(founded.state().membersOn(DAY.minusDays(1))).isEmpty();
      assertThat(founded.state().directorsOn(DAY.minusDays(1))).isEmpty();
    }

    @Test
    void opens_the_register_with_the_founders() {
      assertThat(founded.state().register(DAY).map(RegisterLine::member))
          .containsExactlyElementsOf(members(22));
      assertThat(founded.state().register(DAY.minusDays(1))).isEmpty();
    }

    @Test
    void reads_well_without_naming_a_director() {
      assertThat(founded.state())
          .hasToString("Sociale Innovatiefabriek in stage FOUNDED: 22 members, 9 directors");
    }

    @Test
    void is_refused_with_every_rule_in_the_way() {
      assertThat(refused(Association.unborn(), found(2, 2), LocalDate.of(2019, 4, 30)))
          .containsExactly(
              AssociationRule.ASSOCIATION_HAS_ENOUGH_MEMBERS,
              AssociationRule.DIRECTORS_ARE_FEWER_THAN_MEMBERS);
    }

    @Test
    void by_two_with_two_directors_is_allowed_a_day_later_under_the_code() {
      Association two = after(Association.unborn(), found(2, 2), LocalDate.of(2019, 5, 1));
      assertThat(two.membersOn(LocalDate.of(2019, 5, 1))).hasSize(2);
    }

    @Test
    void happens_once() {
      assertThat(refused(founded.state(), found(3, 2), DAY))
          .containsExactly(WorkflowRule.COMMAND_IS_OPEN_IN_THE_STAGE);
    }

    @Test
    void before_2013_is_nothing_that_anybody_can_judge() {
      assertThat(refused(Association.unborn(), found(3, 2), LocalDate.of(2012, 12, 31)))
          .containsExactly(WorkflowRule.POLICY_COVERS_THE_DAY);
    }

    @Test
    void has_a_name_and_a_purpose() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> FoundAssociation.of("", "a purpose", members(3), TreeSet.empty()));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> FoundAssociation.of("a name", " ", members(3), TreeSet.empty()));
    }
  }

  @Nested
  class Membership_over_time {

    private final Association association = Vector.<AssociationEvent>of(
            new MemberWithdrawn(FIRST, DAY.plusDays(10)),
            new MemberAdmitted(NEWCOMER, DAY.plusDays(20)),
            new MemberAdmitted(FIRST, DAY.plusDays(30)))
        .foldLeft(anAssociationOf(3), BELGIUM::evolve);

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
    void cannot_begin_twice_at_a_time_or_end_without_having_begun() {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () -> BELGIUM.evolve(association, new MemberAdmitted(FIRST, DAY.plusDays(40))));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> BELGIUM.evolve(
              association, new MemberWithdrawn(OrganisationId.of("stranger"), DAY.plusDays(40))));
    }

    @Test
    void is_entered_in_the_register_later() {
      Association entered = after(
          association, new EnterInRegister(FIRST, RegisterChange.WITHDRAWAL), DAY.plusDays(12));
      assertThat(entered.register(DAY.plusDays(11)).map(RegisterLine::change))
          .doesNotContain(RegisterChange.WITHDRAWAL);
      assertThat(entered.register(DAY.plusDays(12)))
          .contains(new RegisterLine(
              FIRST, RegisterChange.WITHDRAWAL, DAY.plusDays(10), Optional.of(DAY.plusDays(12))));
    }

    @Test
    void cannot_be_entered_before_it_changes() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> BELGIUM.evolve(
              association, new EnteredInRegister(NEWCOMER, RegisterChange.ADMISSION, DAY)));
    }
  }

  @Nested
  class Withdrawal {

    @Test
    void is_free_and_the_checklist_says_that_too_few_are_left() {
      Association two = after(anAssociationOf(3), new WithdrawMember(FIRST), DAY.plusDays(1));
      assertThat(refused(two, new ConfirmCompliance(), DAY.plusDays(1)))
          .containsExactly(
              AssociationRule.ASSOCIATION_HAS_ENOUGH_MEMBERS,
              AssociationRule.DIRECTORS_ARE_FEWER_THAN_MEMBERS);
    }

    @Test
    void entered_late_is_refused_when_a_later_step_rests_on_the_membership() {
      var dossier = Dossier.open("late", BELGIUM)
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
  class Compliance {

    @Test
    void of_three_members_and_two_directors_ends_with_the_law_of_1921() {
      Association three = anAssociationOf(3, 2, DAY);
      assertThat(BELGIUM.decide(three, new ConfirmCompliance(), LAST_OF_1921).isRight())
          .isTrue();
      assertThat(refused(three, new ConfirmCompliance(), LAST_OF_1921.plusDays(1)))
          .containsExactly(AssociationRule.BOARD_HAS_ITS_NUMBER_OF_DIRECTORS);
    }

    @Test
    void is_judged_by_the_law_of_the_founding_day_until_2020() {
      LocalDate summer = LocalDate.of(2019, 7, 1);
      Association before = anAssociationOf(3, 3, LocalDate.of(2019, 4, 30));
      Association since = anAssociationOf(3, 3, LocalDate.of(2019, 5, 1));
      assertThat(refused(before, new ConfirmCompliance(), summer))
          .containsExactly(
              AssociationRule.BOARD_HAS_ITS_NUMBER_OF_DIRECTORS,
              AssociationRule.DIRECTORS_ARE_FEWER_THAN_MEMBERS);
      assertThat(BELGIUM.decide(since, new ConfirmCompliance(), summer).isRight())
          .isTrue();
    }

    @Test
    void cites_the_article_of_the_law_in_force() {
      Association three = anAssociationOf(3, 2, DAY);
      assertThat(BELGIUM
              .assess(three, new ConfirmCompliance(), LAST_OF_1921)
              .findings()
              .map(Finding::source))
          .contains(LegalRegime.law1921().source(LegalTopic.BOARD));
      assertThat(BELGIUM
              .assess(three, new ConfirmCompliance(), LAST_OF_1921.plusDays(1))
              .findings()
              .map(Finding::source))
          .contains(LegalRegime.code2019().source(LegalTopic.BOARD));
    }
  }

  @Nested
  class A_benefit {

    private final Benefit gift = new Benefit(
        new Recipient.Organisation(FIRST),
        BenefitNature.GIFT_TO_THE_PURPOSE,
        Money.eur("100.00"),
        Money.eur("0.00"));

    @Test
    void is_kept_with_what_its_recipient_is_to_the_association() {
      assertThat(BELGIUM
              .decide(
                  anAssociationOf(3), GrantBenefit.of(gift).withWithinPurpose(true), UNDER_THE_CODE)
              .get())
          .containsExactly(new BenefitGranted(
              gift, TreeSet.of(RecipientStanding.FOUNDER, RecipientStanding.MEMBER)));
    }

    @Test
    void to_a_former_member_still_goes_to_a_founder() {
      Association left = after(anAssociationOf(4), new WithdrawMember(FIRST), DAY);
      assertThat(left.standingsOf(gift.recipient(), DAY))
          .containsExactly(RecipientStanding.FOUNDER);
    }

    @Test
    void to_a_director_or_a_stranger_is_told_apart() {
      Association association = anAssociationOf(3);
      assertThat(association.standingsOf(new Recipient.Person("director-1"), DAY))
          .containsExactly(RecipientStanding.DIRECTOR);
      assertThat(association.standingsOf(new Recipient.Person("member-1"), DAY))
          .containsExactly(RecipientStanding.OTHER);
    }

    @Test
    void that_enriches_a_member_is_refused_with_the_article_of_the_day() {
      GrantBenefit money = GrantBenefit.of(new Benefit(
          gift.recipient(), BenefitNature.MONEY_OR_GOODS, gift.value(), gift.consideration()));
      for (var law : Map.of(DAY, LegalRegime.law1921(), UNDER_THE_CODE, LegalRegime.code2019())
          .entrySet()) {
        assertThat(BELGIUM
                .decide(anAssociationOf(3), money, law.getKey())
                .getLeft()
                .findings()
                .map(Finding::source))
            .containsExactly(law.getValue().source(LegalTopic.DISTRIBUTION));
      }
    }

    @Test
    void says_what_is_open_when_nobody_can_tell() {
      Benefit money = new Benefit(
          new Recipient.Person("director-1"),
          BenefitNature.MONEY_OR_GOODS,
          gift.value(),
          gift.consideration());
      assertThat(open(GrantBenefit.of(gift))).isEqualTo("PURPOSE");
      assertThat(open(GrantBenefit.of(money))).isEqualTo("RECIPIENT");
    }

    private String open(GrantBenefit grant) {
      return BELGIUM
          .decide(anAssociationOf(3), grant, DAY)
          .getLeft()
          .findings()
          .head()
          .facts()
          .find(fact -> fact.name().equals("open"))
          .map(fact -> ((FactValue.Word) fact.value()).term().name())
          .get();
    }

    @Test
    void is_worth_something_and_paid_in_its_currency() {
      Recipient recipient = gift.recipient();
      Money hundred = Money.eur("100.00");
      assertThatIllegalArgumentException()
          .isThrownBy(
              () -> new Benefit(recipient, BenefitNature.SERVICE, Money.eur("0.00"), hundred));
      assertThatIllegalArgumentException()
          .isThrownBy(
              () -> new Benefit(recipient, BenefitNature.SERVICE, hundred, Money.eur("-0.01")));
      assertThatIllegalArgumentException()
          .isThrownBy(() ->
              new Benefit(recipient, BenefitNature.SERVICE, hundred, Money.of("100.00", "USD")));
    }
  }
}
