package be.socialinnovation.partnership;

import static be.socialinnovation.partnership.AgreementRule.ACCESSION_IS_TO_A_BOUND_ROLE;
import static be.socialinnovation.partnership.AgreementRule.AMOUNTS_ARE_IN_ONE_CURRENCY;
import static be.socialinnovation.partnership.AgreementRule.BUDGET_IS_BORNE_BY_PARTIES;
import static be.socialinnovation.partnership.AgreementRule.COOPERATION_IS_BETWEEN_COMPANIES;
import static be.socialinnovation.partnership.AgreementRule.NOBODY_BEARS_TOO_LARGE_A_SHARE;
import static be.socialinnovation.partnership.AgreementRule.SIGNATURE_IS_AWAITED;
import static be.socialinnovation.partnership.PartnershipFixtures.ACW;
import static be.socialinnovation.partnership.PartnershipFixtures.LATER;
import static be.socialinnovation.partnership.PartnershipFixtures.NEWCOMER;
import static be.socialinnovation.partnership.PartnershipFixtures.PARTNERSHIPS;
import static be.socialinnovation.partnership.PartnershipFixtures.TELENET;
import static be.socialinnovation.partnership.PartnershipFixtures.ZAPPWARE;
import static be.socialinnovation.partnership.PartnershipFixtures.aPartnershipOf;
import static be.socialinnovation.partnership.PartnershipFixtures.aPartnershipOfThree;
import static be.socialinnovation.partnership.PartnershipFixtures.after;
import static be.socialinnovation.partnership.PartnershipFixtures.anActivePartnership;
import static be.socialinnovation.partnership.PartnershipFixtures.costing;
import static be.socialinnovation.partnership.PartnershipFixtures.organisation;
import static be.socialinnovation.partnership.PartnershipFixtures.propose;
import static be.socialinnovation.workflow.Verdict.SATISFIED;
import static be.socialinnovation.workflow.Verdict.UNDETERMINED;
import static be.socialinnovation.workflow.Verdict.VIOLATED;

import be.socialinnovation.money.Money;
import be.socialinnovation.organisation.Organisation;
import be.socialinnovation.partnership.AgreementCommand.Accede;
import be.socialinnovation.partnership.AgreementCommand.ProposeAgreement;
import be.socialinnovation.partnership.AgreementCommand.SignAgreement;
import be.socialinnovation.workflow.RuleExample;
import be.socialinnovation.workflow.Verdict;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.util.Optional;

final class AgreementRuleExamples {

  private static final Organisation VSGF = organisation("VSGF");

  private AgreementRuleExamples() {}

  static Seq<RuleExample> all() {
    return budgets().appendAll(cooperation()).appendAll(signatures());
  }

  private static Seq<RuleExample> budgets() {
    ProposeAgreement withAStranger =
        propose(Budget.of(TreeMap.of(NEWCOMER.id(), Money.eur("1.00"))));
    ProposeAgreement withForeignBackground =
        new ProposeAgreement(AgreementTerms.customary(costing("1.00", "1.00", "1.00"))
            .withBackground(TreeMap.of(NEWCOMER.id(), "a patent")));
    return Vector.of(
        example(
            BUDGET_IS_BORNE_BY_PARTIES,
            SATISFIED,
            "the three partners bear it",
            aPartnershipOfThree(),
            propose(costing("1.00", "1.00", "1.00"))),
        example(
            BUDGET_IS_BORNE_BY_PARTIES,
            VIOLATED,
            "a stranger bears it",
            aPartnershipOfThree(),
            withAStranger),
        example(
            BUDGET_IS_BORNE_BY_PARTIES,
            VIOLATED,
            "a stranger brings a patent in",
            aPartnershipOfThree(),
            withForeignBackground),
        share(SATISFIED, "69.99 of 100 is below the limit", "69.99", "30.01"),
        share(SATISFIED, "70 of 100 is the limit itself", "70.00", "30.00"),
        share(VIOLATED, "70.01 of 100 is above the limit", "70.01", "29.99"),
        example(
            NOBODY_BEARS_TOO_LARGE_A_SHARE,
            SATISFIED,
            "90 of 100, without the bonus",
            aPartnershipOfThree(),
            propose(costing("5.00", "90.00", "5.00"))),
        example(
            AMOUNTS_ARE_IN_ONE_CURRENCY,
            SATISFIED,
            "a newcomer bears euros beside the others",
            anActivePartnership(),
            new Accede(NEWCOMER, PartnershipRole.PARTNER, Optional.of(Money.eur("5.00")))),
        example(
            AMOUNTS_ARE_IN_ONE_CURRENCY,
            VIOLATED,
            "a newcomer bears dollars where the others bear euros",
            anActivePartnership(),
            new Accede(NEWCOMER, PartnershipRole.PARTNER, Optional.of(Money.of("5.00", "USD")))));
  }

  private static RuleExample share(
      Verdict verdict, String sentence, String telenet, String zappware) {
    Budget budget =
        Budget.of(TreeMap.of(TELENET.id(), Money.eur(telenet), ZAPPWARE.id(), Money.eur(zappware)));
    return example(
        NOBODY_BEARS_TOO_LARGE_A_SHARE,
        verdict,
        sentence,
        aPartnershipOfThree(),
        propose(budget.claimingCooperationBonus()));
  }

  private static Seq<RuleExample> cooperation() {
    Budget three = costing("10.00", "50.00", "40.00");
    Budget withVsgf = Budget.of(
            TreeMap.of(TELENET.id(), Money.eur("50.00"), VSGF.id(), Money.eur("50.00")))
        .claimingCooperationBonus();
    return Vector.of(
        cooperation(
            SATISFIED, "two companies and an association", three.claimingCooperationBonus()),
        cooperation(
            VIOLATED,
            "one of the two companies is paid for its work",
            three.withSubcontractors(ZAPPWARE.id()).claimingCooperationBonus()),
        cooperation(
            SATISFIED, "one company, without the bonus", three.withSubcontractors(ZAPPWARE.id())),
        cooperation(UNDETERMINED, "a company, and an organisation that may be one", withVsgf),
        cooperation(
            VIOLATED,
            "nobody bears anything",
            Budget.of(TreeMap.empty()).claimingCooperationBonus()));
  }

  private static RuleExample cooperation(Verdict verdict, String sentence, Budget budget) {
    return example(
        COOPERATION_IS_BETWEEN_COMPANIES,
        verdict,
        sentence,
        aPartnershipOf(Vector.of(ACW, TELENET, ZAPPWARE, VSGF)),
        propose(budget));
  }

  private static Seq<RuleExample> signatures() {
    Partnership proposed =
        after(aPartnershipOfThree(), LATER, propose(costing("1.00", "1.00", "1.00")));
    return Vector.of(
        example(
            SIGNATURE_IS_AWAITED,
            SATISFIED,
            "a partner signs what was proposed",
            proposed,
            new SignAgreement(ACW.id())),
        example(
            SIGNATURE_IS_AWAITED,
            VIOLATED,
            "a partner signs what nobody proposed",
            aPartnershipOfThree(),
            new SignAgreement(ACW.id())),
        example(
            SIGNATURE_IS_AWAITED,
            VIOLATED,
            "a partner signs once more",
            after(proposed, LATER, new SignAgreement(ACW.id())),
            new SignAgreement(ACW.id())),
        example(
            ACCESSION_IS_TO_A_BOUND_ROLE,
            SATISFIED,
            "an associated partner accedes",
            anActivePartnership(),
            new Accede(NEWCOMER, PartnershipRole.ASSOCIATED_PARTNER, Optional.empty())),
        example(
            ACCESSION_IS_TO_A_BOUND_ROLE,
            VIOLATED,
            "a supporter accedes",
            anActivePartnership(),
            new Accede(NEWCOMER, PartnershipRole.SUPPORTER, Optional.empty())));
  }

  private static RuleExample example(
      AgreementRule rule,
      Verdict verdict,
      String sentence,
      Partnership state,
      PartnershipCommand command) {
    return RuleExample.of(PARTNERSHIPS, rule, verdict, sentence, state, command, LATER);
  }
}
