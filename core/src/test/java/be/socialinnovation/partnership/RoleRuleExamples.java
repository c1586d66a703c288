package be.socialinnovation.partnership;

import static be.socialinnovation.partnership.PartnershipFixtures.ACW;
import static be.socialinnovation.partnership.PartnershipFixtures.LATER;
import static be.socialinnovation.partnership.PartnershipFixtures.NEWCOMER;
import static be.socialinnovation.partnership.PartnershipFixtures.PARTNERSHIPS;
import static be.socialinnovation.partnership.PartnershipFixtures.TELENET;
import static be.socialinnovation.partnership.PartnershipFixtures.VERENIGDE_VERENIGINGEN;
import static be.socialinnovation.partnership.PartnershipFixtures.aPartnershipOfThree;
import static be.socialinnovation.partnership.PartnershipFixtures.after;
import static be.socialinnovation.partnership.PartnershipFixtures.anActivePartnership;
import static be.socialinnovation.partnership.PartnershipFixtures.id;
import static be.socialinnovation.partnership.PartnershipFixtures.organisation;
import static be.socialinnovation.partnership.PartnershipRole.ASSOCIATED_PARTNER;
import static be.socialinnovation.partnership.PartnershipRole.COORDINATOR;
import static be.socialinnovation.partnership.PartnershipRole.FILER;
import static be.socialinnovation.partnership.PartnershipRole.PARTNER;
import static be.socialinnovation.partnership.PartnershipRole.SUPPORTER;
import static be.socialinnovation.partnership.RoleRule.COORDINATOR_IS_ANOTHER;
import static be.socialinnovation.partnership.RoleRule.COORDINATOR_IS_NOT_IN_DEFAULT;
import static be.socialinnovation.partnership.RoleRule.NEWCOMER_IS_KNOWN_UNDER_ONE_ID;
import static be.socialinnovation.partnership.RoleRule.NEWCOMER_STILL_EXISTS;
import static be.socialinnovation.partnership.RoleRule.PARTY_TAKES_PART;
import static be.socialinnovation.partnership.RoleRule.PREDECESSOR_IS_A_PARTY_OF_ITS_OWN;
import static be.socialinnovation.partnership.RoleRule.ROLE_IS_FREE_TO_COME_AND_GO;
import static be.socialinnovation.partnership.RoleRule.ROLE_IS_HELD;
import static be.socialinnovation.partnership.RoleRule.ROLE_IS_NOT_HELD_YET;
import static be.socialinnovation.partnership.SuccessionKind.ABSORPTION;
import static be.socialinnovation.workflow.Verdict.SATISFIED;
import static be.socialinnovation.workflow.Verdict.VIOLATED;

import be.socialinnovation.organisation.EnterpriseNumber;
import be.socialinnovation.organisation.Organisation;
import be.socialinnovation.partnership.AgreementCommand.Accede;
import be.socialinnovation.partnership.ExitCommand.NotifyBreach;
import be.socialinnovation.partnership.RoleCommand.AppointCoordinator;
import be.socialinnovation.partnership.RoleCommand.GiveUpRole;
import be.socialinnovation.partnership.RoleCommand.Succeed;
import be.socialinnovation.partnership.RoleCommand.TakeOnRole;
import be.socialinnovation.workflow.RuleExample;
import be.socialinnovation.workflow.Verdict;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Optional;

final class RoleRuleExamples {

  private static final Organisation STRANGER = organisation("stranger");
  private static final EnterpriseNumber NUMBER = EnterpriseNumber.of("0566988259");

  private RoleRuleExamples() {}

  static Seq<RuleExample> all() {
    return newcomers().appendAll(roles()).appendAll(successions());
  }

  private static Seq<RuleExample> newcomers() {
    Partnership absorbed =
        after(aPartnershipOfThree(), LATER, new Succeed(TELENET.id(), NEWCOMER, ABSORPTION));
    Partnership numbered = after(
        aPartnershipOfThree(),
        LATER,
        new TakeOnRole(organisation("one").withEnterpriseNumber(NUMBER), SUPPORTER));
    return Vector.of(
        example(
            NEWCOMER_STILL_EXISTS,
            SATISFIED,
            "a newcomer",
            aPartnershipOfThree(),
            new TakeOnRole(NEWCOMER, SUPPORTER)),
        example(
            NEWCOMER_STILL_EXISTS,
            VIOLATED,
            "an organisation that was absorbed comes back",
            absorbed,
            new TakeOnRole(TELENET, SUPPORTER)),
        example(
            NEWCOMER_IS_KNOWN_UNDER_ONE_ID,
            SATISFIED,
            "a party takes on another role under its own id",
            numbered,
            new TakeOnRole(organisation("one").withEnterpriseNumber(NUMBER), PARTNER)),
        example(
            NEWCOMER_IS_KNOWN_UNDER_ONE_ID,
            VIOLATED,
            "a party comes in once more under another id",
            numbered,
            new TakeOnRole(organisation("other").withEnterpriseNumber(NUMBER), PARTNER)),
        example(
            NEWCOMER_IS_KNOWN_UNDER_ONE_ID,
            SATISFIED,
            "a successor keeps the enterprise number of the organisation that it succeeds",
            numbered,
            new Succeed(id("one"), organisation("other").withEnterpriseNumber(NUMBER), ABSORPTION)),
        example(
            NEWCOMER_IS_KNOWN_UNDER_ONE_ID,
            VIOLATED,
            "a successor has the enterprise number of a third party",
            numbered,
            new Succeed(
                TELENET.id(), organisation("other").withEnterpriseNumber(NUMBER), ABSORPTION)));
  }

  private static Seq<RuleExample> roles() {
    return Vector.of(
        example(
            PARTY_TAKES_PART,
            SATISFIED,
            "a partner gives up its role",
            aPartnershipOfThree(),
            new GiveUpRole(ACW.id(), PARTNER)),
        example(
            PARTY_TAKES_PART,
            VIOLATED,
            "a stranger gives up a role",
            aPartnershipOfThree(),
            new GiveUpRole(STRANGER.id(), PARTNER)),
        example(
            PARTY_TAKES_PART,
            VIOLATED,
            "somebody who left before gives up its role once more",
            after(aPartnershipOfThree(), LATER, new GiveUpRole(ACW.id(), PARTNER)),
            new GiveUpRole(ACW.id(), PARTNER)),
        example(
            ROLE_IS_FREE_TO_COME_AND_GO,
            SATISFIED,
            "a supporter comes in",
            aPartnershipOfThree(),
            new TakeOnRole(NEWCOMER, SUPPORTER)),
        example(
            ROLE_IS_FREE_TO_COME_AND_GO,
            SATISFIED,
            "a partner comes in while there is no agreement",
            aPartnershipOfThree(),
            new TakeOnRole(NEWCOMER, PARTNER)),
        example(
            ROLE_IS_FREE_TO_COME_AND_GO,
            VIOLATED,
            "a partner slips in while an agreement is in force",
            anActivePartnership(),
            new TakeOnRole(NEWCOMER, PARTNER)),
        example(
            ROLE_IS_FREE_TO_COME_AND_GO,
            SATISFIED,
            "an associated partner that signed nothing goes",
            after(anActivePartnership(), LATER, new TakeOnRole(NEWCOMER, ASSOCIATED_PARTNER)),
            new GiveUpRole(NEWCOMER.id(), ASSOCIATED_PARTNER)),
        example(
            ROLE_IS_FREE_TO_COME_AND_GO,
            VIOLATED,
            "an associated partner that acceded drops its role",
            after(
                anActivePartnership(),
                LATER,
                new Accede(NEWCOMER, ASSOCIATED_PARTNER, Optional.empty())),
            new GiveUpRole(NEWCOMER.id(), ASSOCIATED_PARTNER)),
        example(
            ROLE_IS_FREE_TO_COME_AND_GO,
            VIOLATED,
            "the coordinator drops its role",
            aPartnershipOfThree(),
            new GiveUpRole(VERENIGDE_VERENIGINGEN.id(), COORDINATOR)),
        example(
            ROLE_IS_FREE_TO_COME_AND_GO,
            VIOLATED,
            "somebody calls itself the filer",
            aPartnershipOfThree(),
            new TakeOnRole(NEWCOMER, FILER)),
        example(
            ROLE_IS_NOT_HELD_YET,
            SATISFIED,
            "the coordinator becomes a partner too",
            aPartnershipOfThree(),
            new TakeOnRole(VERENIGDE_VERENIGINGEN, PARTNER)),
        example(
            ROLE_IS_NOT_HELD_YET,
            VIOLATED,
            "a partner becomes a partner",
            aPartnershipOfThree(),
            new TakeOnRole(ACW, PARTNER)),
        example(
            ROLE_IS_HELD,
            SATISFIED,
            "a partner is no partner any more",
            aPartnershipOfThree(),
            new GiveUpRole(ACW.id(), PARTNER)),
        example(
            ROLE_IS_HELD,
            VIOLATED,
            "a partner gives up a support that it never gave",
            aPartnershipOfThree(),
            new GiveUpRole(ACW.id(), SUPPORTER)),
        example(
            COORDINATOR_IS_NOT_IN_DEFAULT,
            SATISFIED,
            "a partner in breach",
            after(anActivePartnership(), LATER, new NotifyBreach(ACW.id(), "no report")),
            new AppointCoordinator(ACW)),
        example(
            COORDINATOR_IS_NOT_IN_DEFAULT,
            VIOLATED,
            "a partner in default",
            anActivePartnership().with(anActivePartnership().party(ACW.id()).withDefaultOn(LATER)),
            new AppointCoordinator(ACW)),
        example(
            COORDINATOR_IS_ANOTHER,
            SATISFIED,
            "a partner takes over",
            aPartnershipOfThree(),
            new AppointCoordinator(ACW)),
        example(
            COORDINATOR_IS_ANOTHER,
            VIOLATED,
            "the coordinator is appointed again",
            aPartnershipOfThree(),
            new AppointCoordinator(VERENIGDE_VERENIGINGEN)));
  }

  private static Seq<RuleExample> successions() {
    Partnership absorbed =
        after(aPartnershipOfThree(), LATER, new Succeed(TELENET.id(), NEWCOMER, ABSORPTION));
    return Vector.of(
        example(
            PREDECESSOR_IS_A_PARTY_OF_ITS_OWN,
            SATISFIED,
            "a partner goes up in another organisation",
            aPartnershipOfThree(),
            new Succeed(TELENET.id(), NEWCOMER, ABSORPTION)),
        example(
            PREDECESSOR_IS_A_PARTY_OF_ITS_OWN,
            VIOLATED,
            "it goes up once more",
            absorbed,
            new Succeed(TELENET.id(), ACW, ABSORPTION)),
        example(
            PREDECESSOR_IS_A_PARTY_OF_ITS_OWN,
            VIOLATED,
            "a stranger goes up in a partner",
            aPartnershipOfThree(),
            new Succeed(STRANGER.id(), ACW, ABSORPTION)),
        example(
            PREDECESSOR_IS_A_PARTY_OF_ITS_OWN,
            VIOLATED,
            "a partner succeeds itself",
            aPartnershipOfThree(),
            new Succeed(ACW.id(), ACW, ABSORPTION)));
  }

  private static RuleExample example(
      RoleRule rule,
      Verdict verdict,
      String sentence,
      Partnership state,
      PartnershipCommand command) {
    return RuleExample.of(PARTNERSHIPS, rule, verdict, sentence, state, command, LATER);
  }
}
