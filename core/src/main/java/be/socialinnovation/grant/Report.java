package be.socialinnovation.grant;

import be.socialinnovation.money.Money;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A report that was filed and not rejected.
 *
 * @param kind interim or final
 * @param reference where it is to be found
 * @param costs all that the work had cost since its start, as reported
 * @param filedOn the day
 * @param accepted the costs that the authority accepted; empty while it has not judged
 */
@Value.Builder
public record Report(
    ReportKind kind,
    String reference,
    Money costs,
    LocalDate filedOn,
    Optional<AcceptedCosts> accepted)
    implements WithReport {

  /** Refuses a blank reference and amounts that cannot be with {@link IllegalArgumentException}. */
  public Report {
    Objects.requireNonNull(kind, "kind");
    GrantTexts.requireStated(reference, "reference");
    GrantTexts.requireNotNegative(costs);
    Objects.requireNonNull(filedOn, "filedOn");
    Objects.requireNonNull(accepted, "accepted");
    accepted.ifPresent(costsAccepted -> requirePart(costsAccepted.costs(), costs));
  }

  /**
   * What an authority accepted of the reported costs.
   *
   * @param costs the costs that count, from nothing up
   * @param externalKnowledge the part of them that is relevant external knowledge
   */
  public record AcceptedCosts(Money costs, Money externalKnowledge) {

    /** Refuses a part that is none with {@link IllegalArgumentException}. */
    public AcceptedCosts {
      requirePart(externalKnowledge, costs);
    }
  }

  /** A builder, in which everything but what was accepted must be set. */
  public static ReportBuilder builder() {
    return new ReportBuilder();
  }

  static void requirePart(Money part, Money whole) {
    GrantTexts.requireNotNegative(part);
    GrantTexts.requireNotNegative(whole);
    if (part.isGreaterThan(whole)) {
      throw new IllegalArgumentException(
          "a part must be at most the whole of " + whole + ": " + part);
    }
  }
}
