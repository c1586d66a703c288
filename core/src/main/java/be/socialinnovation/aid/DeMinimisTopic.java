package be.socialinnovation.aid;

/** What a de minimis regulation has an article on. */
public enum DeMinimisTopic {
  /** When it applies. */
  VALIDITY,
  /** The ceiling, the period, and the single undertaking. */
  CEILING,
  /** Loans and guarantees. */
  EQUIVALENT,
  /** De minimis aid of other kinds. */
  CUMULATION,
  /** The declaration and the register. */
  DECLARATION
}
