package be.socialinnovation.fund;

import be.socialinnovation.committee.Deliberation;
import be.socialinnovation.grant.GrantPurpose;
import be.socialinnovation.money.Money;
import be.socialinnovation.project.ProjectStage;
import io.vavr.collection.TreeMap;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Approves money for a project, on the decision of the committee; it is reserved from then on.
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
 * @param diligence what was found, by what was looked at
 * @param projectStage where the project stands; empty when nobody has told
 * @param application where the grant application stands for which it waits; empty when nobody has told
 * @param deliberation how the committee decided
 * @param higher how the higher body decided, where conflicts left the decision to it
 */
@Value.Builder
public record ApproveEngagement(
    String engagement,
    String project,
    Instrument instrument,
    Money amount,
    GrantPurpose purpose,
    Optional<String> waitsForGrant,
    Optional<String> successEvent,
    Optional<Money> guaranteedLoan,
    Conditions conditions,
    TreeMap<DiligenceTopic, DiligenceFinding> diligence,
    Optional<ProjectStage> projectStage,
    Optional<ApplicationFacts> application,
    Deliberation deliberation,
    Optional<Deliberation> higher)
    implements EngagementCommand, AmountCommand, DecidedCommand, WithApproveEngagement {

  public ApproveEngagement {
    Objects.requireNonNull(engagement, "engagement");
    Objects.requireNonNull(project, "project");
    Objects.requireNonNull(instrument, "instrument");
    Objects.requireNonNull(amount, "amount");
    Objects.requireNonNull(purpose, "purpose");
    Objects.requireNonNull(waitsForGrant, "waitsForGrant");
    Objects.requireNonNull(successEvent, "successEvent");
    Objects.requireNonNull(guaranteedLoan, "guaranteedLoan");
    Objects.requireNonNull(conditions, "conditions");
    Objects.requireNonNull(diligence, "diligence");
    Objects.requireNonNull(projectStage, "projectStage");
    Objects.requireNonNull(application, "application");
    Objects.requireNonNull(deliberation, "deliberation");
    Objects.requireNonNull(higher, "higher");
    if (engagement.isBlank()) {
      throw new IllegalArgumentException("an engagement must have an id: \"" + engagement + "\"");
    }
    if (!amount.isPositive()) {
      throw new IllegalArgumentException("an engagement must be more than nothing: " + amount);
    }
  }

  /** A builder without defaults but what is optional. */
  public static ApproveEngagementBuilder builder() {
    return new ApproveEngagementBuilder();
  }
}
