package be.socialinnovation.project;

import be.socialinnovation.workflow.Source;
import java.time.LocalDate;

final class ProjectSources {

  private static final LocalDate READ = LocalDate.of(2026, 11, 23);

  static final Source DEFINITION = Source.publication(
      "EWI, study on a support structure for social innovation (2012), definition of social innovation",
      READ);

  static final Source CALL =
      Source.publication("EWI, open call for social innovation (2013), criteria", READ);

  static final Source STAGE_GATE =
      Source.practice("stage-gate: no-go and recycle decisions of a gate");

  static final Source PLATFORM = Source.publication(
      "VLAIO, innovation platforms (vlaio.be/themas/innovatieplatformen-ls): the agency decides on each project",
      READ);

  static final Source SCHEME = Source.publication(
      "VLAIO, kmo-innovatieproject as published in 2016-17: costs accepted at the earliest from the first day of the month after "
          + "submission of an admissible application",
      READ);

  static final Source INCENTIVE = Source.law("Regulation (EU) 651/2014, art. 6(2)", READ);

  static final Source STUDY_DURATION =
      Source.publication("VLAIO, kmo-haalbaarheidsstudie as published in 2016-17: duration", READ);

  static final Source TRAJECTORY_DURATION =
      Source.publication("VLAIO, kmo-innovatieproject as published in 2016-17: duration", READ);

  static final Source CLOSED_FUNDING =
      Source.practice("project funders: work starts on a closed funding plan");

  static final Source ARTICLE = Source.publication(
      "the article of 2013 on the founding of the Sociale Innovatiefabriek: ideas and projects are anchored in society, the market "
          + "or policy",
      READ);

  static final Source REGISTER = Source.design("the record of where a project is anchored");

  private ProjectSources() {}
}
