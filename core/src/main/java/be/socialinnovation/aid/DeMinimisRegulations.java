package be.socialinnovation.aid;

import be.socialinnovation.workflow.Source;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * The de minimis regulations that a question is answered by.
 *
 * @param all in any order, each code once
 */
public record DeMinimisRegulations(Seq<DeMinimisRegulation> all) {

  /** Refuses a code that occurs twice with {@link IllegalArgumentException}. */
  public DeMinimisRegulations {
    Objects.requireNonNull(all, "all");
    if (all.distinctBy(DeMinimisRegulation::code).size() < all.size()) {
      throw new IllegalArgumentException(
          "a regulation must occur once: " + all.map(DeMinimisRegulation::code));
    }
  }

  /** Some regulations, such as the shipped ones with another way to count the years. */
  public static DeMinimisRegulations of(Seq<DeMinimisRegulation> all) {
    return new DeMinimisRegulations(all);
  }

  /** The general regulations of 2006, 2013 and 2023, and those on services of general economic interest of 2012 and 2023. */
  public static DeMinimisRegulations shipped() {
    return new DeMinimisRegulations(UnionDeMinimis.ALL);
  }

  /** The regulation with a code. */
  public Optional<DeMinimisRegulation> find(String code) {
    return all.find(it -> it.code().equals(code)).toJavaOptional();
  }

  /** The newest regulation about a kind of aid that covers a day; empty when none is known to. */
  public Optional<DeMinimisRegulation> inForce(DeMinimisKind kind, LocalDate on) {
    return all.filter(it -> it.kind() == kind && it.covers(on))
        .maxBy(Comparator.comparing(it -> it.validity().knownFrom()))
        .toJavaOptional();
  }

  /** The regulation that a wanted aid is judged by: the pinned one, else the newest in force; empty when it is not about such aid, or not known to cover the day. */
  public Optional<DeMinimisRegulation> applyingTo(WantedDeMinimis wanted, LocalDate on) {
    return wanted
        .regulation()
        .map(code -> find(code).filter(it -> it.kind() == wanted.kind() && it.covers(on)))
        .orElseGet(() -> inForce(wanted.kind(), on));
  }

  static Seq<Source> sources(DeMinimisTopic topic) {
    return UnionDeMinimis.ALL.map(it -> it.source(topic));
  }
}
