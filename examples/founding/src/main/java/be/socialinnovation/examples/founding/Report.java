package be.socialinnovation.examples.founding;

import be.socialinnovation.aid.FundingLine;
import be.socialinnovation.aid.FundingPlan;
import be.socialinnovation.aid.FundingSource;
import be.socialinnovation.fund.AccountLine;
import be.socialinnovation.fund.CapitalAccount;
import be.socialinnovation.fund.Engagement;
import be.socialinnovation.fund.Fund;
import be.socialinnovation.grant.DatedAmount;
import be.socialinnovation.money.Money;
import be.socialinnovation.organisation.OrganisationId;
import be.socialinnovation.platform.InnovationPlatform;
import be.socialinnovation.project.Project;
import be.socialinnovation.project.ProjectCommand;
import be.socialinnovation.project.ProjectCommand.StartsWork;
import be.socialinnovation.project.ProjectEvent;
import be.socialinnovation.workflow.Dossier;
import be.socialinnovation.workflow.Fact;
import be.socialinnovation.workflow.Language;
import be.socialinnovation.workflow.Texts;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** What the platform answers at the end of the story: accounts, funding plans, histories and where the money went. */
final class Report {

  static final Texts TEXTS = Texts.beside(Report.class::getResourceAsStream);

  private final Inputs inputs;
  private final InnovationPlatform platform;
  private final Language language;

  Report(Inputs inputs, InnovationPlatform platform, Language language) {
    this.inputs = inputs;
    this.platform = platform;
    this.language = language;
  }

  String heading(String key, Fact... facts) {
    return TEXTS.text(key, language, Vector.of(facts));
  }

  /** The capital account of every partner of every fund, the fund's own line last. */
  Seq<Table> capitalAccounts() {
    return platform.funds().dossiers().values().toVector().map(dossier -> {
      Fund fund = dossier.state();
      Seq<Seq<String>> partners =
          fund.register().accounts().toVector().map(entry -> accountRow(name(entry._1), entry._2));
      return new Table(
          heading("accounts", Fact.of("fund", fund.terms().orElseThrow().name())),
          Vector.of(AccountLine.values())
              .map(line -> line.label(language))
              .prepend(heading("partner")),
          partners.append(accountRow(heading("total"), fund.statement())));
    });
  }

  private Seq<String> accountRow(String name, CapitalAccount account) {
    return Vector.of(AccountLine.values())
        .map(line -> language.format(line.of(account)))
        .prepend(name);
  }

  /** How each study and trajectory that started was paid. */
  Seq<Table> fundingPlans() {
    return platform
        .projects()
        .dossiers()
        .values()
        .toVector()
        .flatMap(dossier -> works(dossier)
            .flatMap(work -> Vector.ofAll(work.financing().stream())
                .map(plan -> fundingPlan(dossier, work, plan))));
  }

  private static Seq<StartsWork> works(Dossier<Project, ProjectCommand, ProjectEvent> dossier) {
    return dossier
        .steps()
        .flatMap(step -> Vector.ofAll(step.command().stream()))
        .filter(StartsWork.class::isInstance)
        .map(StartsWork.class::cast);
  }

  private Table fundingPlan(
      Dossier<Project, ProjectCommand, ProjectEvent> dossier, StartsWork work, FundingPlan plan) {
    Seq<Seq<String>> lines = plan.lines()
        .map(line -> Vector.of(
            line.source().label(language) + ", " + nameOf(line.from()),
            line.certainty().label(language),
            language.format(line.amount())));
    return new Table(
        heading(
            "plan." + work.getClass().getSimpleName(),
            Fact.of("project", title(dossier)),
            Fact.of("start", work.work().start())),
        Vector.of(heading("source"), heading("certainty"), heading("amount")),
        lines.append(Vector.of(heading("total"), "", language.format(plan.planned()))));
  }

  /** The history of every project, a step a line, under its title. */
  Seq<String> histories() {
    return platform
        .projects()
        .dossiers()
        .values()
        .toVector()
        .map(dossier -> dossier.id() + ", " + title(dossier) + "\n  "
            + dossier.story(language).replace("\n", "\n  ") + "\n");
  }

  /** Where the money went: from partners through funds, from the agency and from promoters to projects, and what of it was lost. */
  Seq<Flow> flows() {
    return paidIn()
        .appendAll(granted())
        .appendAll(ownMoney())
        .appendAll(disbursed())
        .appendAll(left());
  }

  private Seq<Flow> paidIn() {
    return platform
        .funds()
        .dossiers()
        .values()
        .toVector()
        .flatMap(dossier -> dossier
            .state()
            .register()
            .accounts()
            .toVector()
            .filter(entry -> entry._2.paid().isPositive())
            .map(entry -> new Flow(name(entry._1), fundName(dossier.state()), entry._2.paid())));
  }

  private Seq<Flow> granted() {
    return platform
        .grants()
        .dossiers()
        .values()
        .toVector()
        .filter(dossier -> !dossier.state().paid().isEmpty())
        .map(dossier -> new Flow(
            dossier.state().authority().orElseThrow(),
            projectTitle(dossier.state().request().orElseThrow().project()),
            Money.sum(dossier.state().paid().map(DatedAmount::amount), Money.EUR)));
  }

  private Seq<Flow> ownMoney() {
    return platform
        .projects()
        .dossiers()
        .values()
        .toVector()
        .flatMap(dossier -> works(dossier)
            .flatMap(work -> Vector.ofAll(work.financing().stream()))
            .flatMap(FundingPlan::lines)
            .filter(line ->
                line.source() != FundingSource.PUBLIC_AID && line.source() != FundingSource.FUND)
            .groupBy(FundingLine::from)
            .toVector()
            .map(line -> new Flow(
                nameOf(line._1),
                title(dossier),
                Money.sum(line._2.map(FundingLine::amount), Money.EUR))));
  }

  private Seq<Flow> disbursed() {
    return engagements()
        .flatMap(entry -> entry.engagement().disbursed().isPositive()
            ? Vector.of(new Flow(
                fundName(entry.fund()),
                projectTitle(entry.engagement().project()),
                entry.engagement().disbursed()))
            : Vector.<Flow>empty());
  }

  private Seq<Flow> left() {
    Seq<Flow> lost = engagements()
        .filter(entry -> entry.engagement().writtenOff().isPositive())
        .map(entry -> new Flow(
            projectTitle(entry.engagement().project()),
            heading("lost"),
            entry.engagement().writtenOff()));
    return platform
        .funds()
        .dossiers()
        .values()
        .toVector()
        .map(dossier -> dossier.state())
        .filter(fund -> fund.cash().isPositive())
        .map(fund -> new Flow(fundName(fund), heading("cash"), fund.cash()))
        .appendAll(lost);
  }

  private record Engaged(Fund fund, Engagement engagement) {}

  private Seq<Engaged> engagements() {
    return platform
        .funds()
        .dossiers()
        .values()
        .toVector()
        .flatMap(dossier -> dossier
            .state()
            .engagements()
            .values()
            .map(engagement -> new Engaged(dossier.state(), engagement)));
  }

  private static String fundName(Fund fund) {
    return fund.terms().orElseThrow().name();
  }

  private String projectTitle(String id) {
    return title(platform.projects().dossier(id));
  }

  private static String title(Dossier<Project, ProjectCommand, ProjectEvent> dossier) {
    return dossier.state().idea().map(idea -> idea.title()).orElse(dossier.id());
  }

  private String nameOf(String id) {
    return platform.funds().has(id)
        ? fundName(platform.funds().dossier(id).state())
        : inputs
            .organisations()
            .members()
            .find(member -> member.id().text().equals(id))
            .map(member -> member.name())
            .getOrElse(id);
  }

  private String name(OrganisationId partner) {
    return nameOf(partner.text());
  }
}
