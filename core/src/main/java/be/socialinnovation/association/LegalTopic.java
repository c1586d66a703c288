package be.socialinnovation.association;

/** What a law says something about; every regime cites its own article for each. */
public enum LegalTopic {
  /** How many members there are at least. */
  MEMBERS,
  /** How many directors there are. */
  BOARD,
  /** How the general assembly is convened. */
  CONVENING,
  /** How the general assembly votes in general. */
  VOTING,
  /** How statutes and purpose are changed. */
  STATUTES,
  /** How a member is excluded. */
  EXCLUSION,
  /** How a member leaves. */
  WITHDRAWAL,
  /** How the register of members is kept. */
  REGISTER,
  /** To whom no advantage may be distributed. */
  DISTRIBUTION
}
