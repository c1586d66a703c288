package be.socialinnovation.aid;

import be.socialinnovation.money.Money;
import be.socialinnovation.organisation.MemberState;
import be.socialinnovation.organisation.OrganisationId;
import java.time.MonthDay;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A de minimis aid that an authority would like to grant.
 *
 * @param undertaking to whom
 * @param amount the gross grant equivalent, more than nothing
 * @param memberState whose authority grants it
 * @param kind the kind of aid
 * @param regulation the code of the regulation that it is granted under; empty for the newest in force
 * @param yearEnd the last day of the undertaking's fiscal year; empty when nobody knows it, 29 February for the end of that month
 * @param declaration what the undertaking declared of earlier aid
 * @param registerConsulted whether the central register was consulted for this grant
 */
@Value.Builder
public record WantedDeMinimis(
    OrganisationId undertaking,
    Money amount,
    MemberState memberState,
    DeMinimisKind kind,
    Optional<String> regulation,
    Optional<MonthDay> yearEnd,
    Optional<DeMinimisDeclaration> declaration,
    boolean registerConsulted)
    implements WithWantedDeMinimis {

  /** Refuses an aid of nothing with {@link IllegalArgumentException}. */
  public WantedDeMinimis {
    Objects.requireNonNull(undertaking, "undertaking");
    Objects.requireNonNull(amount, "amount");
    Objects.requireNonNull(memberState, "memberState");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(regulation, "regulation");
    Objects.requireNonNull(yearEnd, "yearEnd");
    Objects.requireNonNull(declaration, "declaration");
    if (!amount.isPositive()) {
      throw new IllegalArgumentException("an aid must be more than nothing: " + amount);
    }
  }

  /** General aid of a Belgian authority, under the newest regulation in force; withers add what else is known. */
  public static WantedDeMinimis of(OrganisationId undertaking, Money amount) {
    return builder()
        .undertaking(undertaking)
        .amount(amount)
        .memberState(MemberState.BELGIUM)
        .kind(DeMinimisKind.GENERAL)
        .registerConsulted(false)
        .build();
  }

  /** A builder, in which everything but the optional facts must be set. */
  public static WantedDeMinimisBuilder builder() {
    return new WantedDeMinimisBuilder();
  }
}
