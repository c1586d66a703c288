package example.host;

import static be.socialinnovation.money.Money.eur;
import static org.assertj.core.api.Assertions.assertThat;

import be.socialinnovation.aid.Certainty;
import be.socialinnovation.aid.FundingLine;
import be.socialinnovation.aid.FundingPlan;
import be.socialinnovation.aid.FundingSource;
import be.socialinnovation.aid.MoneyOrigin;
import be.socialinnovation.challenge.SocietalChallenge;
import be.socialinnovation.project.Actor;
import be.socialinnovation.project.Idea;
import be.socialinnovation.project.InnovationType;
import be.socialinnovation.project.Novelty;
import be.socialinnovation.project.Origin;
import be.socialinnovation.project.Project;
import be.socialinnovation.project.ProjectCommand;
import be.socialinnovation.project.ProjectCommand.Admit;
import be.socialinnovation.project.ProjectCommand.GiveSupport;
import be.socialinnovation.project.ProjectCommand.Propose;
import be.socialinnovation.project.ProjectCommand.StartTrajectory;
import be.socialinnovation.project.ProjectEvent;
import be.socialinnovation.project.ProjectPolicy;
import be.socialinnovation.project.Projects;
import be.socialinnovation.project.PublicInterest;
import be.socialinnovation.project.Screening;
import be.socialinnovation.project.Support;
import be.socialinnovation.project.SupportKind;
import be.socialinnovation.project.Work;
import be.socialinnovation.workflow.Dossier;
import be.socialinnovation.workflow.Finding;
import be.socialinnovation.workflow.Language;
import be.socialinnovation.workflow.Refusal;
import be.socialinnovation.workflow.Stamp;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class HostRuleTest {

  private static final Projects OURS = Projects.under(ProjectPolicy.flanders(2013));
  private static final Projects WITH_HOST_RULE = OURS.and(Vector.of(HostRule.values()));
  private static final LocalDate DAY = LocalDate.of(2013, 7, 1);

  private static final Idea IDEA = Idea.builder()
      .title("Autodelen")
      .need("A street that needs three cars owns thirty")
      .challenges(TreeSet.of(SocietalChallenge.CLIMATE, SocietalChallenge.URBANISATION))
      .origin(Origin.SOCIETAL_NEED)
      .innovates(TreeSet.of(InnovationType.SERVICE, InnovationType.ORGANISATIONAL))
      .novelty(Novelty.NEW_TO_SECTOR)
      .build();

  private static final StartTrajectory START = StartTrajectory.of(
          Work.of(DAY, LocalDate.of(2014, 6, 30), eur("20000")))
      .withFinancing(FundingPlan.of(
          eur("20000"),
          FundingLine.of(
              FundingSource.OWN, "person-3", MoneyOrigin.PRIVATE, eur("20000"), Certainty.PAID)));

  private static Dossier<Project, ProjectCommand, ProjectEvent> admitted() {
    Stamp stamp = Stamp.of(DAY, "user-1", "as it goes");
    return Dossier.open("P-7", WITH_HOST_RULE)
        .handle(Propose.of(IDEA, Actor.person("person-3")), stamp)
        .flatMap(dossier -> dossier.handle(
            Admit.of(Screening.of(
                PublicInterest.served("fewer cars"),
                PublicInterest.served("neighbours share"),
                "fits")),
            stamp))
        .get();
  }

  @Nested
  class A_rule_of_the_hosts_own {

    @Test
    void refuses_on_the_same_footing_in_every_language() {
      Refusal refusal = admitted().handle(START, Stamp.of(DAY, "user-1", "go")).getLeft();
      assertThat(refusal.findings().map(Finding::rule))
          .containsExactly(HostRule.PROJECT_WAS_MATCHED);
      for (Language language : Language.values()) {
        assertThat(refusal.text(language)).contains("HOST-01").doesNotContain("{");
      }
    }

    @Test
    void comes_last_in_the_checklist() {
      assertThat(admitted().assess(START, DAY).findings().last().rule())
          .isEqualTo(HostRule.PROJECT_WAS_MATCHED);
    }

    @Test
    void lets_pass_what_meets_it() {
      Support match =
          Support.of(SupportKind.MATCH, "lends three cars", Actor.organisation("garage-1"));
      assertThat(admitted()
              .handle(GiveSupport.of(match), Stamp.of(DAY, "user-1", "matched"))
              .flatMap(dossier -> dossier.handle(START, Stamp.of(DAY, "user-1", "go")))
              .isRight())
          .isTrue();
    }

    @Test
    void makes_it_another_workflow_and_leaves_ours_as_it_was() {
      assertThat(WITH_HOST_RULE).isNotEqualTo(OURS);
      assertThat(OURS.decide(admitted().state(), START, DAY).isRight()).isTrue();
    }
  }
}
