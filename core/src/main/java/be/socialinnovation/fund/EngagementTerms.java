package be.socialinnovation.fund;

import be.socialinnovation.grant.GrantPurpose;
import be.socialinnovation.money.Money;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What an engagement is about: for which project the fund pays how much, in which form and on which conditions. A request says what is
 * asked, an approval what is granted; between the two only the amount and the conditions can differ.
 *
 * @param project the id of the project
 * @param instrument the form in which the fund pays
 * @param amount the most that the fund pays, more than nothing
 * @param purpose whether it pays for a study or a trajectory
 * @param waitsForGrant the id of the grant application on whose award it depends; empty when it depends on none
 * @param successEvent what makes an advance due, defined beforehand
 * @param guaranteedLoan the loan of which a guarantee covers a part
 * @param conditions on which conditions it is paid
 */
@Value.Builder
public record EngagementTerms(
    String project,
    Instrument instrument,
    Money amount,
    GrantPurpose purpose,
    Optional<String> waitsForGrant,
    Optional<String> successEvent,
    Optional<Money> guaranteedLoan,
    Conditions conditions)
    implements WithEngagementTerms {

  public EngagementTerms {
    Objects.requireNonNull(project, "project");
    Objects.requireNonNull(instrument, "instrument");
    Objects.requireNonNull(amount, "amount");
    Objects.requireNonNull(purpose, "purpose");
    Objects.requireNonNull(waitsForGrant, "waitsForGrant");
    Objects.requireNonNull(successEvent, "successEvent");
    Objects.requireNonNull(guaranteedLoan, "guaranteedLoan");
    Objects.requireNonNull(conditions, "conditions");
    Register.requirePositive(amount, "an engagement");
  }

  /** A builder without defaults but what is optional. */
  public static EngagementTermsBuilder builder() {
    return new EngagementTermsBuilder();
  }
}
