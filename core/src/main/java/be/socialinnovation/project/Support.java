package be.socialinnovation.project;

import io.vavr.collection.TreeSet;
import java.util.Objects;

/**
 * One act of support to an idea or a project.
 *
 * @param kind what was done
 * @param with with whom: the partners or experts that the project was matched with, those who gave the workshop or attended the talk
 * @param outcome what came out of it, in a sentence
 */
public record Support(SupportKind kind, TreeSet<Actor> with, String outcome) {

  /** Refuses a blank outcome, and a match with nobody, with {@link IllegalArgumentException}. */
  public Support {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(with, "with");
    Objects.requireNonNull(outcome, "outcome");
    if (outcome.isBlank()) {
      throw new IllegalArgumentException(
          "support must say what came out of it: \"" + outcome + "\"");
    }
    if (kind == SupportKind.MATCH && with.isEmpty()) {
      throw new IllegalArgumentException("a match must be with somebody: " + outcome);
    }
  }

  /** Support with those who took part besides promoter and platform. */
  public static Support of(SupportKind kind, String outcome, Actor... with) {
    return new Support(kind, TreeSet.of(with), outcome);
  }

  @Override
  public String toString() {
    return kind + (with.isEmpty() ? "" : with.mkString(" with ", ", ", "")) + ": " + outcome;
  }
}
