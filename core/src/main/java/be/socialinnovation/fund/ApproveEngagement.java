package be.socialinnovation.fund;

import be.socialinnovation.committee.Deliberation;
import be.socialinnovation.money.Money;
import be.socialinnovation.project.ProjectStage;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Approves money that was requested for a project, on the decision of the committee; it is reserved from then on.
 *
 * @param engagement the id of the request, and of the engagement that it becomes
 * @param amount the most that the fund pays, more than nothing and at most what was asked
 * @param conditions on which conditions it is paid
 * @param projectStage where the project stands; empty when nobody has told
 * @param application where the grant application stands for which it waits; empty when nobody has told
 * @param deliberation how the committee decided
 * @param higher how the higher body decided, where conflicts left the decision to it
 */
@Value.Builder
public record ApproveEngagement(
    String engagement,
    Money amount,
    Conditions conditions,
    Optional<ProjectStage> projectStage,
    Optional<ApplicationFacts> application,
    Deliberation deliberation,
    Optional<Deliberation> higher)
    implements RequestCommand, AskedCommand, DecidedCommand, WithApproveEngagement {

  public ApproveEngagement {
    Objects.requireNonNull(engagement, "engagement");
    Objects.requireNonNull(amount, "amount");
    Objects.requireNonNull(conditions, "conditions");
    Objects.requireNonNull(projectStage, "projectStage");
    Objects.requireNonNull(application, "application");
    Objects.requireNonNull(deliberation, "deliberation");
    Objects.requireNonNull(higher, "higher");
    Register.requirePositive(amount, "an engagement");
  }

  /** A builder without defaults but what is optional. */
  public static ApproveEngagementBuilder builder() {
    return new ApproveEngagementBuilder();
  }

  @Override
  public Optional<EngagementTerms> asked(Fund fund) {
    return fund.asked(engagement);
  }
}
