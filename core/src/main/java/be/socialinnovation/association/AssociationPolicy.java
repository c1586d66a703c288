package be.socialinnovation.association;

import be.socialinnovation.workflow.Policy;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The laws that an association is judged by, one after the other, and the days on which each holds for it.
 *
 * @param id the name under which every step records it
 * @param validFrom the first day
 * @param validTo the last day; empty while no end is known
 * @param original the law that holds until the first reform
 * @param reforms the reforms since, the earliest first
 */
@Value.Builder
public record AssociationPolicy(
    String id,
    LocalDate validFrom,
    Optional<LocalDate> validTo,
    LegalRegime original,
    Seq<Reform> reforms)
    implements Policy, WithAssociationPolicy {

  /** Refuses a validity that ends before it begins, and reforms out of order, with {@link IllegalArgumentException}. */
  public AssociationPolicy {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(validFrom, "validFrom");
    Objects.requireNonNull(validTo, "validTo");
    Objects.requireNonNull(original, "original");
    Objects.requireNonNull(reforms, "reforms");
    Policy.requireInOrder(validFrom, validTo);
    if (!reforms.map(Reform::forNew).equals(reforms.map(Reform::forNew).sorted())) {
      throw new IllegalArgumentException(
          "reforms must follow each other: " + reforms.map(Reform::forNew).mkString(", "));
    }
  }

  /**
   * Belgium: the law of 27 June 1921 until 31 December 2019 for associations founded before 1 May 2019; the code of companies and
   * associations from that day for new ones and from 1 January 2020 for all. For days before 2013 nothing is claimed.
   */
  public static AssociationPolicy belgium() {
    return builder()
        .id("vzw-belgium")
        .validFrom(LocalDate.of(2013, 1, 1))
        .original(BelgianLaws.law1921())
        .reforms(Vector.of(BelgianLaws.reform2019()))
        .build();
  }

  /** A builder, in which everything but the last day must be set. */
  public static AssociationPolicyBuilder builder() {
    return new AssociationPolicyBuilder();
  }

  /** The law that holds on a day for an association that was founded on another. */
  public LegalRegime regimeOn(LocalDate foundedOn, LocalDate on) {
    return reforms
        .filter(reform -> reform.holds(foundedOn, on))
        .lastOption()
        .map(Reform::regime)
        .getOrElse(original);
  }

  /** The law that holds for an association on a day, which for one that is not founded yet is the day of its founding. */
  public LegalRegime regimeOf(Association association, LocalDate on) {
    return regimeOn(association.foundedOn().orElse(on), on);
  }

  /** The reform to which an association that was founded on a day has to adapt its statutes; empty where none holds yet. */
  public Optional<Reform> reformOf(LocalDate foundedOn, LocalDate on) {
    return reforms
        .filter(reform -> reform.concerns(foundedOn) && reform.holds(foundedOn, on))
        .lastOption()
        .toJavaOptional();
  }
}
