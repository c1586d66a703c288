package be.socialinnovation.fund;

import java.util.Objects;

/**
 * What was found on one topic of due diligence.
 *
 * @param finding whether it is sound
 * @param note what was found, in words
 */
public record Diligence(DiligenceFinding finding, String note) {

  public Diligence {
    Objects.requireNonNull(finding, "finding");
    Objects.requireNonNull(note, "note");
  }
}
