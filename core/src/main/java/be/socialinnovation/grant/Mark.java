package be.socialinnovation.grant;

import be.socialinnovation.workflow.Labelled;
import be.socialinnovation.workflow.Language;
import java.util.Optional;

/** What an assessor gives a criterion in a scoring by axes, from the lowest up. */
public enum Mark implements Labelled {
  /** Kritisch: it excludes the project, and counts for nothing else. */
  CRITICAL(Optional.empty()),
  /** Redelijk: one point less. */
  FAIR(Optional.of(-1)),
  /** Goed: no point more or less. */
  GOOD(Optional.of(0)),
  /** Zeer goed: one point more. */
  VERY_GOOD(Optional.of(1));

  private final Optional<Integer> points;

  Mark(Optional<Integer> points) {
    this.points = points;
  }

  /** The points that the mark adds to its axis; empty for the one that excludes. */
  public Optional<Integer> points() {
    return points;
  }

  @Override
  public String label(Language language) {
    return GrantTexts.TEXTS.text("mark." + name(), language);
  }
}
