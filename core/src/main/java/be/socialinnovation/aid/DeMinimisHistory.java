package be.socialinnovation.aid;

import be.socialinnovation.organisation.EnterpriseLinks;
import be.socialinnovation.organisation.Reorganisations;
import io.vavr.collection.Seq;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known before a new de minimis aid is granted.
 *
 * @param aids the aids granted so far, in any order; those of others do no harm
 * @param links who is linked with the undertaking; empty when nobody established it
 * @param reorganisations the mergers and splits of the undertaking and of those linked with it
 */
public record DeMinimisHistory(
    Seq<DeMinimisAid> aids, Optional<EnterpriseLinks> links, Reorganisations reorganisations) {

  /** Refuses an id that occurs twice with {@link IllegalArgumentException}. */
  public DeMinimisHistory {
    Objects.requireNonNull(aids, "aids");
    Objects.requireNonNull(links, "links");
    Objects.requireNonNull(reorganisations, "reorganisations");
    if (aids.distinctBy(DeMinimisAid::id).size() < aids.size()) {
      throw new IllegalArgumentException(
          "an aid must be listed once: " + aids.map(DeMinimisAid::id));
    }
  }

  /** Aids to undertakings of which the links are known. */
  public static DeMinimisHistory of(Seq<DeMinimisAid> aids, EnterpriseLinks links) {
    return new DeMinimisHistory(aids, Optional.of(links), Reorganisations.NONE);
  }

  /** This history with mergers and splits. */
  public DeMinimisHistory after(Reorganisations other) {
    return new DeMinimisHistory(aids, links, other);
  }
}
