package be.socialinnovation.aid;

import be.socialinnovation.workflow.Labelled;
import be.socialinnovation.workflow.Language;
import java.time.LocalDate;

/** From which day on a funding scheme accepts costs, counted from the submission of an admissible application. */
public enum EarliestStart implements Labelled {
  /** The day after the submission: the incentive effect of art. 6(2) of Regulation (EU) 651/2014 and nothing more. */
  DAY_AFTER_SUBMISSION,
  /** The first day of the month after the submission, as the agency's schemes for SMEs have it. */
  FIRST_OF_NEXT_MONTH;

  /** The first day on which work can start for an application submitted on a day. */
  public LocalDate after(LocalDate submission) {
    return this == DAY_AFTER_SUBMISSION
        ? submission.plusDays(1)
        : submission.withDayOfMonth(1).plusMonths(1);
  }

  @Override
  public String label(Language language) {
    return AidTexts.TEXTS.text("start." + name(), language);
  }
}
