package be.socialinnovation.grant;

import be.socialinnovation.workflow.Labelled;
import be.socialinnovation.workflow.Language;

/**
 * The parts of a written application that an applicant can leave out and the authority cannot do without: Regulation (EU) 651/2014,
 * art. 6(2). The applicant's name, the type of aid - a grant - and its amount are always there.
 */
public enum RequestPart implements Labelled {
  /** The size of the applicant. */
  SIZE,
  /** The description of the project. */
  DESCRIPTION,
  /** The day on which the work starts. */
  START,
  /** The day on which the work ends. */
  END,
  /** Where the project takes place. */
  LOCATION,
  /** The list of the project's costs. */
  COST_LIST;

  @Override
  public String label(Language language) {
    return GrantTexts.TEXTS.text("part." + name(), language);
  }
}
