package be.socialinnovation.committee;

import be.socialinnovation.workflow.Labelled;
import be.socialinnovation.workflow.Language;

/** What an abstention means for the majority; for the quorum, who abstains is present under either. */
public enum AbstentionMeaning implements Labelled {
  /** It is no vote: the majority is a share of the votes for and against. */
  NOT_A_VOTE,
  /** It is a vote cast, and not one in favour: the majority is a share of all who are present. */
  NOT_IN_FAVOUR;

  @Override
  public String label(Language language) {
    return CommitteeTexts.TEXTS.text("abstention." + name(), language);
  }
}
