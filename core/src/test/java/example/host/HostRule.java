package example.host;

import be.socialinnovation.project.Project;
import be.socialinnovation.project.ProjectCommand;
import be.socialinnovation.project.ProjectCommand.StartTrajectory;
import be.socialinnovation.project.ProjectPolicy;
import be.socialinnovation.project.SupportKind;
import be.socialinnovation.workflow.Check;
import be.socialinnovation.workflow.Definition;
import be.socialinnovation.workflow.Guard;
import be.socialinnovation.workflow.Source;
import be.socialinnovation.workflow.Texts;

public enum HostRule implements Guard<Project, ProjectCommand, ProjectPolicy> {
  PROJECT_WAS_MATCHED("HOST-01", StartTrajectory.class, (project, start, given) -> {
    int matches =
        project.supportReceived().count(received -> received.support().kind() == SupportKind.MATCH);
    return given.fact("matches", matches).met(matches > 0);
  });

  private final Definition<Project, ProjectCommand, ProjectPolicy> definition;

  <C extends ProjectCommand> HostRule(
      String code, Class<C> command, Check<Project, C, ProjectPolicy> check) {
    Texts texts = Texts.beside(HostRule.class::getResourceAsStream);
    definition =
        Definition.of(code, Source.practice(texts, "source.house-rules"), texts, command, check);
  }

  @Override
  public Definition<Project, ProjectCommand, ProjectPolicy> definition() {
    return definition;
  }
}
