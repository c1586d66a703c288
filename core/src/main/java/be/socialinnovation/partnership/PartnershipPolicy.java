package be.socialinnovation.partnership;

import be.socialinnovation.workflow.Policy;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The figures by which a partnership is judged, and the days on which they are valid.
 *
 * @param id the name under which every step records it
 * @param validFrom the first day
 * @param validTo the last day; empty while no end is known
 * @param minimumMembers how many organisations a partnership has at least
 * @param minimumSectors how many of the four sectors take part at least; 0 where coverage is an indicator only
 * @param minimumCompanies how many companies are formally members when the application is filed, at least
 */
@Value.Builder
public record PartnershipPolicy(
    String id,
    LocalDate validFrom,
    Optional<LocalDate> validTo,
    int minimumMembers,
    int minimumSectors,
    int minimumCompanies)
    implements Policy, WithPartnershipPolicy {

  /** Refuses a validity that ends before it begins, and a negative figure, with {@link IllegalArgumentException}. */
  public PartnershipPolicy {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(validFrom, "validFrom");
    Objects.requireNonNull(validTo, "validTo");
    Policy.requireInOrder(validFrom, validTo);
    if (minimumMembers < 0 || minimumSectors < 0 || minimumCompanies < 0) {
      throw new IllegalArgumentException("a minimum must not be negative: " + minimumMembers + ", "
          + minimumSectors + ", " + minimumCompanies);
    }
  }

  /**
   * The Flemish innovation partnership (Vlaams innovatiesamenwerkingsverband, VIS): at least 10 companies at application. The scheme
   * took applications until 31 December 2017. The first day, 1 January 2012, is chosen to cover the founding; when the figures began to
   * hold is not known.
   */
  public static PartnershipPolicy vis2013() {
    return builder()
        .id("vis-2013")
        .validFrom(LocalDate.of(2012, 1, 1))
        .validTo(LocalDate.of(2017, 12, 31))
        .minimumMembers(2)
        .minimumSectors(0)
        .minimumCompanies(10)
        .build();
  }

  /** A builder, in which everything but the last day must be set. */
  public static PartnershipPolicyBuilder builder() {
    return new PartnershipPolicyBuilder();
  }
}
