package be.socialinnovation.fund;

import static be.socialinnovation.fund.FundFixtures.DAY;
import static be.socialinnovation.fund.FundFixtures.FIRST;
import static be.socialinnovation.fund.FundFixtures.FUNDS;
import static be.socialinnovation.fund.FundFixtures.PARTNERS;
import static be.socialinnovation.fund.FundFixtures.TERMS;
import static be.socialinnovation.fund.FundFixtures.after;
import static be.socialinnovation.fund.FundFixtures.anEmptyFund;
import static be.socialinnovation.fund.FundFixtures.approve;
import static be.socialinnovation.fund.FundFixtures.asked;
import static be.socialinnovation.fund.FundFixtures.request;
import static be.socialinnovation.fund.FundFixtures.votes;
import static be.socialinnovation.workflow.Verdict.SATISFIED;
import static be.socialinnovation.workflow.Verdict.VIOLATED;

import be.socialinnovation.aid.MoneyOrigin;
import be.socialinnovation.money.Money;
import be.socialinnovation.money.Percentage;
import be.socialinnovation.organisation.OrganisationId;
import be.socialinnovation.workflow.RuleExample;
import be.socialinnovation.workflow.Verdict;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.util.Currency;
import java.util.Optional;

final class TermsRuleExamples {

  private static final OrganisationId CITY = PARTNERS.last();

  private TermsRuleExamples() {}

  static Seq<RuleExample> all() {
    return firstLosses().appendAll(amending()).appendAll(approving());
  }

  private static RuleExample of(
      TermsRule rule, Verdict verdict, String sentence, Fund fund, FundCommand command) {
    return RuleExample.of(FUNDS, rule, verdict, sentence, asked(fund, command), command, DAY);
  }

  private static Money euro(String amount) {
    return Money.eur(amount);
  }

  private static AmendTerms amend(FundTerms terms) {
    return AmendTerms.of(terms, votes("fff"));
  }

  private static AmendTerms firstLoss(OrganisationId provider, String amount) {
    return amend(TERMS.withFirstLoss(FirstLoss.of(TreeMap.of(provider, Money.eur(amount)))));
  }

  /* 300 euro of a private partner and 100 euro of a city. */
  private static Fund aFundWithPublicMoney(FundTerms terms) {
    return after(
        Fund.unborn(),
        EstablishFund.of(terms),
        Commit.of(FIRST, euro("300.00")),
        Commit.of(CITY, euro("100.00")).withOrigin(MoneyOrigin.PUBLIC));
  }

  private static Vector<RuleExample> firstLosses() {
    TermsRule committed = TermsRule.FIRST_LOSS_IS_COMMITTED;
    TermsRule limited = TermsRule.PUBLIC_FIRST_LOSS_IS_LIMITED;
    Fund fund = aFundWithPublicMoney(TERMS);
    Fund larger = after(fund, Commit.of(CITY, euro("1.00")).withOrigin(MoneyOrigin.PUBLIC));
    Fund taken =
        aFundWithPublicMoney(TERMS.withFirstLoss(FirstLoss.of(TreeMap.of(CITY, euro("100.01")))));
    return Vector.of(
        of(committed, SATISFIED, "no first loss", fund, approve("e-1", "1.00")),
        of(committed, SATISFIED, "all that it committed", fund, firstLoss(FIRST, "300.00")),
        of(committed, VIOLATED, "a cent more than it committed", fund, firstLoss(FIRST, "300.01")),
        of(committed, VIOLATED, "in the terms in force", taken, approve("e-1", "1.00")),
        of(limited, SATISFIED, "no first loss", fund, approve("e-1", "1.00")),
        of(limited, SATISFIED, "a quarter of all commitments", fund, firstLoss(CITY, "100.00")),
        of(
            limited,
            VIOLATED,
            "three quarters of a cent more than a quarter",
            larger,
            firstLoss(CITY, "100.26")),
        of(limited, SATISFIED, "just below a quarter", larger, firstLoss(CITY, "100.25")),
        of(limited, SATISFIED, "a private partner", fund, firstLoss(FIRST, "300.00")),
        of(limited, VIOLATED, "in the terms in force", taken, approve("e-1", "1.00")));
  }

  private static Vector<RuleExample> amending() {
    TermsRule stays = TermsRule.CURRENCY_STAYS;
    TermsRule origin = TermsRule.PARTNER_KEEPS_ONE_ORIGIN;
    Fund fund = aFundWithPublicMoney(TERMS);
    return Vector.of(
        of(stays, SATISFIED, "the same currency", fund, amend(TERMS.withNoticeDays(5))),
        of(
            stays,
            VIOLATED,
            "yen for euro",
            fund,
            amend(TERMS.withCurrency(Currency.getInstance("JPY")))),
        of(origin, SATISFIED, "a first commitment", anEmptyFund(), Commit.of(CITY, euro("1.00"))),
        of(origin, SATISFIED, "private as before", fund, Commit.of(FIRST, euro("1.00"))),
        of(
            origin,
            SATISFIED,
            "public as before",
            fund,
            Commit.of(CITY, euro("1.00")).withOrigin(MoneyOrigin.PUBLIC)),
        of(origin, VIOLATED, "private where it was public", fund, Commit.of(CITY, euro("1.00"))));
  }

  private static Vector<RuleExample> approving() {
    TermsRule instrument = TermsRule.INSTRUMENT_IS_ALLOWED;
    TermsRule period = TermsRule.INVESTMENT_PERIOD_IS_OPEN;
    TermsRule share = TermsRule.PROJECT_STAYS_WITHIN_ITS_SHARE;
    TermsRule recycling = TermsRule.RECYCLING_STAYS_WITHIN_THE_TERMS;
    FundTerms quarter = TERMS.withConcentration(Percentage.of(25));
    Fund fund = aFundWithPublicMoney(TERMS);
    Fund grants = aFundWithPublicMoney(TERMS.withInstruments(TreeSet.of(Instrument.GRANT)));
    Fund spread = after(aFundWithPublicMoney(quarter), approve("e-1", "60.00"));
    Fund promised = after(fund, approve("e-1", "390.00"));
    Fund again =
        aFundWithPublicMoney(TERMS.withRecycling(Recycling.of(Percentage.of(1), Percentage.ZERO)));
    return Vector.of(
        of(
            instrument,
            SATISFIED,
            "a grant where only grants are allowed",
            after(grants, request("e-1", "1.00", Instrument.GRANT)),
            approve("e-1", "1.00")),
        of(
            instrument,
            VIOLATED,
            "an advance where only grants are allowed",
            grants,
            approve("e-1", "1.00")),
        of(
            instrument,
            VIOLATED,
            "an advance that is asked where only grants are allowed",
            grants,
            request("e-9", "1.00", Instrument.REPAYABLE_ADVANCE)),
        of(instrument, VIOLATED, "before there are terms", Fund.unborn(), approve("e-1", "1.00")),
        of(period, SATISFIED, "a period without an end", fund, approve("e-1", "1.00")),
        of(
            period,
            SATISFIED,
            "the last day of the period",
            aFundWithPublicMoney(TERMS.withInvestsUntil(DAY)),
            approve("e-1", "1.00")),
        of(
            period,
            VIOLATED,
            "the day after it",
            aFundWithPublicMoney(TERMS.withInvestsUntil(Optional.of(DAY.minusDays(1)))),
            approve("e-1", "1.00")),
        of(
            period,
            VIOLATED,
            "money that is asked the day after it",
            aFundWithPublicMoney(TERMS.withInvestsUntil(Optional.of(DAY.minusDays(1)))),
            request("e-9", "1.00", Instrument.GRANT)),
        of(share, SATISFIED, "a quarter, with what it has", spread, approve("e-2", "40.00")),
        of(share, VIOLATED, "a cent more than a quarter", spread, approve("e-2", "40.01")),
        of(
            share,
            SATISFIED,
            "another project",
            after(spread, request("e-2", "40.01", it -> it.withProject("project-2"))),
            approve("e-2", "40.01")),
        of(recycling, SATISFIED, "all of the commitments", promised, approve("e-2", "10.00")),
        of(recycling, VIOLATED, "a cent more than them", promised, approve("e-2", "10.01")),
        of(recycling, SATISFIED, "one percent more, as agreed", again, approve("e-1", "404.00")),
        of(recycling, VIOLATED, "a cent beyond that", again, approve("e-1", "404.01")),
        of(
            recycling,
            VIOLATED,
            "another currency",
            fund,
            approve("e-1", "1.00").withAmount(Money.of("1", "USD"))));
  }
}
