package be.socialinnovation.project;

import be.socialinnovation.workflow.Source;
import java.time.LocalDate;

/* What the rules of the package rest on. */
final class ProjectSources {

  private static final LocalDate READ = LocalDate.of(2026, 11, 23);

  static final Source DEFINITION =
      Source.publication(ProjectTexts.TEXTS, "source.definition", READ);

  static final Source CALL = Source.publication(ProjectTexts.TEXTS, "source.call", READ);

  static final Source STAGE_GATE = Source.practice(ProjectTexts.TEXTS, "source.stage-gate");

  static final Source PLATFORM = Source.publication(ProjectTexts.TEXTS, "source.platform", READ);

  static final Source SCHEME = Source.publication(ProjectTexts.TEXTS, "source.scheme", READ);

  static final Source INCENTIVE = Source.law(ProjectTexts.TEXTS, "source.incentive", READ);

  static final Source STUDY_DURATION =
      Source.publication(ProjectTexts.TEXTS, "source.study-duration", READ);

  static final Source TRAJECTORY_DURATION =
      Source.publication(ProjectTexts.TEXTS, "source.trajectory-duration", READ);

  static final Source CLOSED_FUNDING = Source.practice(ProjectTexts.TEXTS, "source.closed-funding");

  static final Source ARTICLE = Source.publication(ProjectTexts.TEXTS, "source.article", READ);

  static final Source REGISTER = Source.design(ProjectTexts.TEXTS, "source.register");

  private ProjectSources() {}
}
