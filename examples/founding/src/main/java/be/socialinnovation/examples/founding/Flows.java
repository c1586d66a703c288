package be.socialinnovation.examples.founding;

import be.socialinnovation.aid.FundingLine;
import be.socialinnovation.aid.FundingPlan;
import be.socialinnovation.aid.FundingSource;
import be.socialinnovation.fund.Engagement;
import be.socialinnovation.fund.Fund;
import be.socialinnovation.grant.DatedAmount;
import be.socialinnovation.money.Money;
import be.socialinnovation.platform.InnovationPlatform;
import be.socialinnovation.workflow.Language;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** Where the money went: from partners through funds, from the agency and from promoters to projects, and what of it was lost. */
record Flows(InnovationPlatform platform, Names names, Language language) {

  /** Every flow of more than nothing, two places joined at most once. */
  Seq<Flow> all() {
    Seq<Flow> each = paidIn()
        .appendAll(interest())
        .appendAll(granted())
        .appendAll(ownMoney())
        .appendAll(disbursed())
        .appendAll(writtenOff())
        .appendAll(cash())
        .filter(flow -> flow.amount().isPositive());
    return each.map(flow -> joined(each.filter(flow::joinsSameAs))).distinct();
  }

  private static Flow joined(Seq<Flow> same) {
    Flow first = same.head();
    return new Flow(first.from(), first.to(), sum(same.map(Flow::amount)));
  }

  private Seq<Flow> paidIn() {
    return funds()
        .flatMap(fund -> fund.register()
            .accounts()
            .toVector()
            .map(account ->
                new Flow(names.of(account._1.text()), names.of(fund), account._2.paid())));
  }

  /* What a fund earned is, in this story, the interest of who paid late. */
  private Seq<Flow> interest() {
    return funds()
        .map(fund -> new Flow(Headings.text("interest", language), names.of(fund), fund.surplus()));
  }

  private Seq<Flow> granted() {
    return platform
        .grants()
        .dossiers()
        .values()
        .toVector()
        .map(dossier -> dossier.state())
        .filter(grant -> !grant.paid().isEmpty())
        .map(grant -> new Flow(
            names.of(grant.authority().orElseThrow()),
            names.ofProject(grant.request().orElseThrow().project()),
            sum(grant.paid().map(DatedAmount::amount))));
  }

  private Seq<Flow> ownMoney() {
    return platform
        .projects()
        .dossiers()
        .values()
        .toVector()
        .flatMap(project -> Report.works(project)
            .flatMap(work -> Vector.ofAll(work.financing().stream()))
            .flatMap(FundingPlan::lines)
            .filter(Flows::isOwnMoney)
            .map(line -> new Flow(names.of(line.from()), names.of(project), line.amount())));
  }

  private static boolean isOwnMoney(FundingLine line) {
    return line.source() != FundingSource.PUBLIC_AID && line.source() != FundingSource.FUND;
  }

  private Seq<Flow> disbursed() {
    return funds()
        .flatMap(fund -> engagements(fund)
            .map(engagement -> new Flow(
                names.of(fund), names.ofProject(engagement.project()), engagement.disbursed())));
  }

  private Seq<Flow> writtenOff() {
    return funds()
        .flatMap(fund -> engagements(fund)
            .map(engagement -> new Flow(
                names.ofProject(engagement.project()),
                Headings.text("lost", language),
                engagement.writtenOff())));
  }

  private Seq<Flow> cash() {
    return funds()
        .map(fund -> new Flow(names.of(fund), Headings.text("cash", language), fund.cash()));
  }

  private Seq<Fund> funds() {
    return platform.funds().dossiers().values().toVector().map(dossier -> dossier.state());
  }

  private static Seq<Engagement> engagements(Fund fund) {
    return fund.engagements().values().toVector();
  }

  private static Money sum(Seq<Money> amounts) {
    return amounts.reduce(Money::plus);
  }
}
