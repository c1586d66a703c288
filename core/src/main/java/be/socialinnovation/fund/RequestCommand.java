package be.socialinnovation.fund;

import be.socialinnovation.committee.Deliberation;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/** A command about a request for money, on which nobody has decided yet. */
public sealed interface RequestCommand extends EngagementCommand
    permits ApproveEngagement,
        RequestCommand.DeclineEngagement,
        RequestCommand.RecordDiligence,
        RequestCommand.WithdrawRequest {

  /**
   * Records what was found on a topic of due diligence; a later finding on the same topic takes the place of the earlier one.
   *
   * @param engagement the id of the request
   * @param topic what was looked into
   * @param finding whether it is sound
   * @param note what was found, in words
   */
  @Value.Builder
  record RecordDiligence(
      String engagement, DiligenceTopic topic, DiligenceFinding finding, String note)
      implements RequestCommand, WithRecordDiligence {

    public RecordDiligence {
      Objects.requireNonNull(engagement, "engagement");
      Objects.requireNonNull(topic, "topic");
      Objects.requireNonNull(finding, "finding");
      Objects.requireNonNull(note, "note");
    }

    /** A builder without defaults. */
    public static RecordDiligenceBuilder builder() {
      return new RecordDiligenceBuilder();
    }
  }

  /**
   * Declines a request, since the committee was against it.
   *
   * @param engagement the id of the request
   * @param reason why, for the applicant to read
   * @param deliberation how the committee voted on granting it
   * @param higher how the higher body decided, where conflicts left the decision to it
   */
  @Value.Builder
  record DeclineEngagement(
      String engagement, String reason, Deliberation deliberation, Optional<Deliberation> higher)
      implements RequestCommand, DeliberatedCommand, WithDeclineEngagement {

    public DeclineEngagement {
      Objects.requireNonNull(engagement, "engagement");
      Objects.requireNonNull(reason, "reason");
      Objects.requireNonNull(deliberation, "deliberation");
      Objects.requireNonNull(higher, "higher");
      if (reason.isBlank()) {
        throw new IllegalArgumentException("a refusal must have a reason: \"" + reason + "\"");
      }
    }

    /** A builder without defaults but the higher body. */
    public static DeclineEngagementBuilder builder() {
      return new DeclineEngagementBuilder();
    }
  }

  /**
   * Takes a request back, by who made it.
   *
   * @param engagement the id of the request
   * @param reason why
   */
  record WithdrawRequest(String engagement, String reason) implements RequestCommand {

    public WithdrawRequest {
      Objects.requireNonNull(engagement, "engagement");
      Objects.requireNonNull(reason, "reason");
    }

    /** The request to take a request back. */
    public static WithdrawRequest of(String engagement, String reason) {
      return new WithdrawRequest(engagement, reason);
    }
  }
}
