package be.socialinnovation.association;

import be.socialinnovation.workflow.Source;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The passage from one law on associations to the next.
 *
 * @param regime the new law
 * @param forNew the first day on which it holds for associations that are founded from then on
 * @param forAll the first day on which it holds for all
 * @param statutesBy the last day for those that existed before to adapt their statutes to it
 * @param source where these days stand
 */
public record Reform(
    LegalRegime regime, LocalDate forNew, LocalDate forAll, LocalDate statutesBy, Source source) {

  /** Refuses days that do not follow each other with {@link IllegalArgumentException}. */
  public Reform {
    Objects.requireNonNull(regime, "regime");
    Objects.requireNonNull(forNew, "forNew");
    Objects.requireNonNull(forAll, "forAll");
    Objects.requireNonNull(statutesBy, "statutesBy");
    Objects.requireNonNull(source, "source");
    if (forAll.isBefore(forNew) || statutesBy.isBefore(forAll)) {
      throw new IllegalArgumentException(
          "a reform must hold for new associations, then for all, then for their statutes: "
              + forNew + ", " + forAll + ", " + statutesBy);
    }
  }

  /** Whether the new law holds on a day for an association that was founded on another. */
  public boolean holds(LocalDate foundedOn, LocalDate on) {
    return !on.isBefore(concerns(foundedOn) ? forAll : forNew);
  }

  /** Whether an association that was founded on a day existed before the reform, so that it has statutes to adapt. */
  public boolean concerns(LocalDate foundedOn) {
    return foundedOn.isBefore(forNew);
  }
}
