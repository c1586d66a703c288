package be.socialinnovation.aid;

import be.socialinnovation.workflow.Verdict;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * A list of schemes, in which a code and a day find one. A host adds its own, and newer figures under the same code.
 *
 * @param all the schemes, in any order
 */
public record Schemes(Seq<Scheme> all) {

  /** A list of which everything is there. */
  public Schemes {
    Objects.requireNonNull(all, "all");
  }

  /** The schemes that a social innovation in Flanders could use, with their published figures. */
  public static Schemes flanders() {
    return new Schemes(FlemishSchemes.all());
  }

  /** This list with a further scheme. */
  public Schemes with(Scheme scheme) {
    return new Schemes(all.append(scheme));
  }

  /** The scheme of a code whose figures are known to hold on a day, the newest where several do; empty where none is. */
  public Optional<Scheme> on(String code, LocalDate day) {
    return all.filter(it -> it.code().equals(code))
        .filter(it -> it.validity().on(day) == Verdict.SATISFIED)
        .maxBy(Comparator.comparing(it -> it.validity().knownFrom()))
        .toJavaOptional();
  }

  /** Whether figures under a code hold on a day: nobody can tell where none is known to hold and one may, or none is listed. */
  public Verdict validity(String code, LocalDate day) {
    Seq<Verdict> verdicts =
        all.filter(it -> it.code().equals(code)).map(it -> it.validity().on(day));
    if (verdicts.contains(Verdict.SATISFIED)) {
      return Verdict.SATISFIED;
    }
    return verdicts.isEmpty() || verdicts.contains(Verdict.UNDETERMINED)
        ? Verdict.UNDETERMINED
        : Verdict.VIOLATED;
  }
}
