package be.socialinnovation.examples.founding;

import be.socialinnovation.aid.FundingPlan;
import be.socialinnovation.fund.AccountLine;
import be.socialinnovation.fund.CapitalAccount;
import be.socialinnovation.fund.Fund;
import be.socialinnovation.partnership.Partnership;
import be.socialinnovation.partnership.PartnershipCommand;
import be.socialinnovation.partnership.PartnershipEvent;
import be.socialinnovation.partnership.Partnerships;
import be.socialinnovation.platform.InnovationPlatform;
import be.socialinnovation.project.Project;
import be.socialinnovation.project.ProjectCommand;
import be.socialinnovation.project.ProjectCommand.StartsWork;
import be.socialinnovation.project.ProjectEvent;
import be.socialinnovation.workflow.Dossier;
import be.socialinnovation.workflow.Fact;
import be.socialinnovation.workflow.Language;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Optional;

/** What the platform answers at the end of the story: capital accounts, funding plans and histories. */
record Report(InnovationPlatform platform, Names names, Language language) {

  /**
   * What there is to tell of one case.
   *
   * @param title which case it is
   * @param steps a line per step, promise or consequence
   */
  record History(String title, Seq<String> steps) {}

  String heading(String key, Fact... facts) {
    return Headings.text(key, language, facts);
  }

  /** The capital account of every partner of every fund, the fund's own line last. */
  Seq<Table> capitalAccounts() {
    return platform
        .funds()
        .dossiers()
        .values()
        .toVector()
        .map(dossier -> capitalAccounts(dossier.state()));
  }

  private Table capitalAccounts(Fund fund) {
    Seq<Seq<String>> partners = fund.register()
        .accounts()
        .toVector()
        .map(entry -> accountRow(names.of(entry._1.text()), entry._2));
    return new Table(
        heading("accounts", Fact.of("fund", names.of(fund))),
        Vector.of(AccountLine.values())
            .map(line -> line.label(language))
            .prepend(heading("partner")),
        partners.append(accountRow(heading("total"), fund.statement())));
  }

  private Seq<String> accountRow(String name, CapitalAccount account) {
    return Vector.of(AccountLine.values())
        .map(line -> language.format(line.of(account)))
        .prepend(name);
  }

  /** How each study and trajectory that started was paid. */
  Seq<Table> fundingPlans() {
    return projects()
        .flatMap(project -> works(project)
            .flatMap(work -> Vector.ofAll(work.financing().stream())
                .map(plan -> fundingPlan(names.of(project), work, plan))));
  }

  /** The work that a project started, as it was asked for and judged. */
  static Seq<StartsWork> works(Dossier<Project, ProjectCommand, ProjectEvent> project) {
    return project
        .steps()
        .flatMap(step -> Vector.ofAll(step.command().stream()))
        .filter(StartsWork.class::isInstance)
        .map(StartsWork.class::cast);
  }

  private Table fundingPlan(String project, StartsWork work, FundingPlan plan) {
    Seq<Seq<String>> lines = plan.lines()
        .map(line -> Vector.of(
            line.source().label(language) + ", " + names.of(line.from()),
            line.certainty().label(language),
            language.format(line.amount())));
    return new Table(
        heading(
            "plan." + work.getClass().getSimpleName(),
            Fact.of("project", project),
            Fact.of("start", work.work().start())),
        Vector.of(heading("source"), heading("certainty"), heading("amount")),
        lines.append(Vector.of(heading("total"), "", language.format(plan.planned()))));
  }

  /** What the parties of each partnership promised and delivered, and what would follow if its coordinator left now. */
  Seq<History> promises() {
    return platform
        .partnerships()
        .dossiers()
        .values()
        .toVector()
        .filter(dossier -> !dossier.state().contributions().isEmpty())
        .map(this::promises);
  }

  private History promises(Dossier<Partnership, PartnershipCommand, PartnershipEvent> dossier) {
    Partnership partnership = dossier.state();
    LocalDate now = partnership.changedOn().orElseThrow();
    Seq<String> preview = dossier.workflow() instanceof Partnerships workflow
        ? Vector.ofAll(partnership.coordinatorOn(now).stream())
            .map(coordinator -> workflow
                .exitOf(partnership, coordinator.id(), Optional.empty(), now)
                .text(language))
        : Vector.empty();
    return new History(
        partnership.name().orElse(dossier.id()),
        Vector.of(partnership.contributionsOn(now).text(language))
            .appendAll(preview)
            .flatMap(text -> Vector.ofAll(text.lines().toList())));
  }

  /** The history of every project. */
  Seq<History> histories() {
    return projects()
        .map(project -> new History(
            project.id() + ", " + names.of(project),
            Vector.ofAll(project.story(language).lines().toList())));
  }

  private Seq<Dossier<Project, ProjectCommand, ProjectEvent>> projects() {
    return platform.projects().dossiers().values().toVector();
  }
}
