package be.socialinnovation.aid;

import be.socialinnovation.workflow.Labelled;
import be.socialinnovation.workflow.Language;
import be.socialinnovation.workflow.Verdict;

/** Why an earlier aid counts for a new one, or does not, or why nobody can tell. */
public enum DeMinimisReason implements Labelled {
  /** It went to the undertaking itself, or to one that merged into it. */
  OWN(Verdict.SATISFIED),
  /** It went to another enterprise of the single undertaking. */
  LINKED(Verdict.SATISFIED),
  /** Nobody can tell whether the enterprise that got it belongs to the single undertaking. */
  PERHAPS_LINKED(Verdict.UNDETERMINED),
  /** Nobody can tell whether it lies in the period, because the fiscal year is not known. */
  PERHAPS_IN_PERIOD(Verdict.UNDETERMINED),
  /** Nobody can tell who answers for it after a split. */
  PERHAPS_TAKEN_OVER(Verdict.UNDETERMINED),
  /** It is of a kind of which nobody can tell here how far it adds up. */
  UNCLEAR_KIND(Verdict.UNDETERMINED),
  /** It is of another kind, which counts under the other ceiling only. */
  OTHER_KIND(Verdict.VIOLATED),
  /** It was granted before the period. */
  BEFORE(Verdict.VIOLATED),
  /** It is granted later. */
  LATER(Verdict.VIOLATED),
  /** The undertaking gave it up. */
  GIVEN_UP(Verdict.VIOLATED),
  /** Another Member State granted it. */
  OTHER_STATE(Verdict.VIOLATED),
  /** It went to somebody else. */
  OTHER_UNDERTAKING(Verdict.VIOLATED);

  private final Verdict counts;

  DeMinimisReason(Verdict counts) {
    this.counts = counts;
  }

  /** Whether the aid counts. */
  public Verdict counts() {
    return counts;
  }

  @Override
  public String label(Language language) {
    return AidTexts.TEXTS.text("deminimis.reason." + name(), language);
  }
}
