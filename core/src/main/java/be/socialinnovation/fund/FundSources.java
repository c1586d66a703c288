package be.socialinnovation.fund;

import be.socialinnovation.workflow.Fact;
import be.socialinnovation.workflow.Source;
import io.vavr.collection.Vector;
import java.time.LocalDate;

/* What the rules of the package rest on. */
final class FundSources {

  private static final LocalDate READ = LocalDate.of(2026, 11, 23);

  static final Source VZW = Source.law(FundTexts.TEXTS, "source.law1921", READ);

  private static final Source CODE_FOR_NEW =
      Source.law(FundTexts.TEXTS, "source.code2019", READ, Fact.of("day", FundPolicy.CODE));

  private static final Source CODE_FOR_ALL =
      Source.law(FundTexts.TEXTS, "source.code2019", READ, Fact.of("day", FundPolicy.CODE_FOR_ALL));

  static final Vector<Source> LATER_BANS = Vector.of(CODE_FOR_NEW, CODE_FOR_ALL);

  static final Source FIRST_LOSS = Source.publication(FundTexts.TEXTS, "source.first-loss", READ);

  static final Source PUBLIC_MONEY = Source.law(FundTexts.TEXTS, "source.public-loss", READ);

  static final Source ORIGIN = Source.design(FundTexts.TEXTS, "source.origin");

  static final Source TERMS = Source.practice(FundTexts.TEXTS, "source.terms");

  static final Source DEFAULTS = Source.publication(FundTexts.TEXTS, "source.defaults", READ);

  static final Source LOSS_OF_VOTE = Source.practice(FundTexts.TEXTS, "source.loss-of-vote");

  static final Source TRANSFERS = Source.practice(FundTexts.TEXTS, "source.transfers");

  static final Source LATE_INTEREST = Source.practice(FundTexts.TEXTS, "source.late-interest");

  static final Source ADVANCES = Source.law(FundTexts.TEXTS, "source.advances", READ);

  static final Source GUARANTEES = Source.law(FundTexts.TEXTS, "source.guarantees", READ);

  static final Source RESULTS = Source.practice(FundTexts.TEXTS, "source.results");

  static final Source RECOVERIES = Source.practice(FundTexts.TEXTS, "source.recoveries");

  static final Source INSTRUMENTS = Source.practice(FundTexts.TEXTS, "source.instruments");

  static final Source ASSET_LOCK = Source.practice(FundTexts.TEXTS, "source.asset-lock");

  static final Source DILIGENCE = Source.practice(FundTexts.TEXTS, "source.diligence");

  static final Source REQUESTS = Source.practice(FundTexts.TEXTS, "source.requests");

  static final Source MILESTONES = Source.practice(FundTexts.TEXTS, "source.milestones");

  static final Source ONE_CURRENCY = Source.design(FundTexts.TEXTS, "source.currency");

  static final Source ONE_CALL = Source.design(FundTexts.TEXTS, "source.call");

  static final Source PARTNERSHIP_AGREEMENTS =
      Source.practice(FundTexts.TEXTS, "source.agreements");

  static final Source NOTICE = Source.publication(FundTexts.TEXTS, "source.ilpa", READ);

  static final Source PAID_IN = Source.practice(FundTexts.TEXTS, "source.paid-in");

  static final Source ONE_APPROVAL = Source.design(FundTexts.TEXTS, "source.approval");

  static final Source ACCOUNTING = Source.practice(FundTexts.TEXTS, "source.accounting");

  static final Source CHARTERS = Source.practice(FundTexts.TEXTS, "source.charters");

  static final Source FIRM_ONCE = Source.design(FundTexts.TEXTS, "source.firm");

  static final Source ARTICLE = Source.publication(FundTexts.TEXTS, "source.article", READ);

  static final Source RELEASE = Source.design(FundTexts.TEXTS, "source.release");

  static final Source CONDITIONS = Source.practice(FundTexts.TEXTS, "source.conditions");

  static final Source LIQUIDITY = Source.practice(FundTexts.TEXTS, "source.liquidity");

  static final Source WRITE_OFFS = Source.practice(FundTexts.TEXTS, "source.write-offs");

  private FundSources() {}

  /** What forbids an association to pay profit: for one founded now the code from its first day, for an older one half a year later. */
  static Source distributionBan(TermsCommand command, LocalDate on) {
    if (command instanceof EstablishFund && !on.isBefore(FundPolicy.CODE)) {
      return CODE_FOR_NEW;
    }
    return on.isBefore(FundPolicy.CODE_FOR_ALL) ? VZW : CODE_FOR_ALL;
  }
}
