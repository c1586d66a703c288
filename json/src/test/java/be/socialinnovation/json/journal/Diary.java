package be.socialinnovation.json.journal;

import be.socialinnovation.challenge.SocietalChallenge;
import be.socialinnovation.json.SocialInnovationJson;
import be.socialinnovation.money.Money;
import be.socialinnovation.project.Actor;
import be.socialinnovation.project.Idea;
import be.socialinnovation.project.InnovationType;
import be.socialinnovation.project.Novelty;
import be.socialinnovation.project.Origin;
import be.socialinnovation.project.Plan;
import be.socialinnovation.project.Project;
import be.socialinnovation.project.ProjectCommand;
import be.socialinnovation.project.ProjectCommand.Admit;
import be.socialinnovation.project.ProjectCommand.FilePlan;
import be.socialinnovation.project.ProjectCommand.Propose;
import be.socialinnovation.project.ProjectEvent;
import be.socialinnovation.project.ProjectPolicy;
import be.socialinnovation.project.Projects;
import be.socialinnovation.project.PublicInterest;
import be.socialinnovation.project.Screening;
import be.socialinnovation.workflow.Dossier;
import be.socialinnovation.workflow.Stamp;
import io.vavr.collection.TreeSet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/* The journal of a project that files one plan after another, and what can be done to its lines. */
final class Diary {

  static final Projects PROJECTS = Projects.under(ProjectPolicy.flanders(2013));
  static final Journal<Project, ProjectCommand, ProjectEvent> JOURNAL =
      Journal.of(SocialInnovationJson.strict(), "P-1", PROJECTS);
  static final LocalDate FIRST = LocalDate.of(2013, 3, 4);

  private Diary() {}

  static Dossier<Project, ProjectCommand, ProjectEvent> aProjectWithPlans(int plans) {
    Idea idea = Idea.builder()
        .title("Thuisafgehaald")
        .need("Buren die te veel koken, koken voor buren die niet koken: „smaakt 😋”")
        .challenges(TreeSet.of(SocietalChallenge.POVERTY))
        .origin(Origin.SOCIETAL_NEED)
        .innovates(TreeSet.of(InnovationType.SERVICE))
        .novelty(Novelty.NEW_TO_FLANDERS)
        .build();
    PublicInterest served = PublicInterest.served("a table for everybody");
    Dossier<Project, ProjectCommand, ProjectEvent> dossier = Dossier.open("P-1", PROJECTS)
        .handle(Propose.of(idea, Actor.person("user-17")), on(0))
        .flatMap(it -> it.handle(Admit.of(Screening.of(served, served, "admit")), on(1)))
        .get();
    for (int plan = 1; plan <= plans; plan++) {
      dossier = dossier
          .handle(FilePlan.of(Plan.of("approach " + plan, Money.eur("100.00"))), on(1 + plan))
          .get();
    }
    return dossier;
  }

  static Stamp on(int days) {
    return Stamp.of(FIRST.plusDays(days), "user-17", "as agreed\tand \"heard\"\u0001");
  }

  static byte[] written(Dossier<Project, ProjectCommand, ProjectEvent> dossier) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JOURNAL.write(dossier, out);
    return out.toByteArray();
  }

  static List<String> lines(byte[] journal) {
    return List.of(new String(journal, StandardCharsets.UTF_8).split("(?<=\n)"));
  }

  static InputStream of(Iterable<String> lines) {
    return of(String.join("", lines).getBytes(StandardCharsets.UTF_8));
  }

  static InputStream of(byte[] journal) {
    return new ByteArrayInputStream(journal);
  }
}
