package be.socialinnovation.association;

import be.socialinnovation.workflow.Labelled;
import be.socialinnovation.workflow.Language;

/** What sort of decision an item on the agenda asks for; the law may ask for another quorum and majority for each. */
public enum ItemKind implements Labelled {
  /** A change of the statutes that leaves the purpose as it is. */
  STATUTES(LegalTopic.STATUTES),
  /** A change of the disinterested purpose. */
  PURPOSE(LegalTopic.STATUTES),
  /** The exclusion of a member. */
  EXCLUSION(LegalTopic.EXCLUSION),
  /** The appointment of a director. */
  APPOINTMENT(LegalTopic.VOTING),
  /** The dismissal of a director. */
  DISMISSAL(LegalTopic.VOTING),
  /** Any other decision. */
  RESOLUTION(LegalTopic.VOTING);

  private final LegalTopic topic;

  ItemKind(LegalTopic topic) {
    this.topic = topic;
  }

  /** The topic under which a law says what such a decision asks for: the article that an outcome rests on. */
  public LegalTopic topic() {
    return topic;
  }

  @Override
  public String label(Language language) {
    return AssociationTexts.TEXTS.text("item." + name(), language);
  }
}
