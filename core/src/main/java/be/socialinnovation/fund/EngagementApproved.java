package be.socialinnovation.fund;

import be.socialinnovation.grant.GrantPurpose;
import be.socialinnovation.money.Money;
import be.socialinnovation.workflow.Fact;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Money was approved and reserved for a project.
 *
 * @param engagement the id under which the engagement is known, once in a fund
 * @param project the id of the project
 * @param instrument the form in which the fund pays
 * @param amount the most that the fund pays, more than nothing
 * @param purpose whether it pays for a study or a trajectory
 * @param waitsForGrant the id of the grant application on whose award it depends
 * @param successEvent what makes an advance due, defined beforehand
 * @param guaranteedLoan the loan of which a guarantee covers a part
 * @param conditions on which conditions it is paid
 */
@Value.Builder
public record EngagementApproved(
    String engagement,
    String project,
    Instrument instrument,
    Money amount,
    GrantPurpose purpose,
    Optional<String> waitsForGrant,
    Optional<String> successEvent,
    Optional<Money> guaranteedLoan,
    Conditions conditions)
    implements EngagementEvent, WithEngagementApproved {

  public EngagementApproved {
    Objects.requireNonNull(engagement, "engagement");
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
  public static EngagementApprovedBuilder builder() {
    return new EngagementApprovedBuilder();
  }

  /** How far the fund is bound by it: not before the award when it waits for one. */
  public Standing standing() {
    return waitsForGrant.isPresent() ? Standing.CONDITIONAL : Standing.FIRM;
  }

  @Override
  public Seq<Fact> facts() {
    return Vector.of(
        Fact.of("engagement", engagement),
        Fact.of("project", project),
        Fact.of("instrument", instrument),
        Fact.of("amount", amount),
        Fact.of("standing", standing()));
  }
}
