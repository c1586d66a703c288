package be.socialinnovation.committee;

import be.socialinnovation.workflow.Labelled;
import be.socialinnovation.workflow.Language;

/** Of whom the quorum is a share when somebody is recused; charters know both conventions. */
public enum QuorumBase implements Labelled {
  /** Of all members: who is recused counts in the base and is not there. */
  ALL_MEMBERS,
  /** Of the members who are not recused: the base shrinks with every recusal. */
  MEMBERS_NOT_RECUSED;

  @Override
  public String label(Language language) {
    return CommitteeTexts.TEXTS.text("base." + name(), language);
  }
}
