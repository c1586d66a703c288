package be.socialinnovation.project;

import be.socialinnovation.organisation.OrganisationId;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where the results of a project hold: the channel, the organisation that carries them, the evidence, and from when until when.
 *
 * @param channel society, the market or policy
 * @param host the organisation that the results are anchored in
 * @param evidence what shows it: an agreement, a revenue, a decision
 * @param from the first day on which it holds
 * @param lost the day on which it was lost, on which it no longer holds; empty while it holds
 */
@Value.Builder
public record Anchoring(
    AnchorChannel channel,
    OrganisationId host,
    String evidence,
    LocalDate from,
    Optional<LocalDate> lost)
    implements WithAnchoring {

  /** Refuses a blank evidence, and a loss before the beginning, with {@link IllegalArgumentException}. */
  public Anchoring {
    Objects.requireNonNull(channel, "channel");
    Objects.requireNonNull(host, "host");
    Objects.requireNonNull(evidence, "evidence");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(lost, "lost");
    if (evidence.isBlank()) {
      throw new IllegalArgumentException("an anchor must have evidence: \"" + evidence + "\"");
    }
    if (lost.isPresent() && lost.get().isBefore(from)) {
      throw new IllegalArgumentException(
          "an anchor must be lost no earlier than it holds, from " + from + ": " + lost.get());
    }
  }

  /** A builder, in which everything but the loss must be set. */
  public static AnchoringBuilder builder() {
    return new AnchoringBuilder();
  }

  /** Whether it holds on a day. */
  public boolean isHeldOn(LocalDate day) {
    return !day.isBefore(from) && lost.map(day::isBefore).orElse(true);
  }

  /** Whether it is an anchor in this channel and this organisation. */
  public boolean isIn(AnchorChannel otherChannel, OrganisationId otherHost) {
    return channel == otherChannel && host.equals(otherHost);
  }

  @Override
  public String toString() {
    return channel + " at " + host + " from " + from
        + lost.map(day -> " until " + day).orElse("");
  }
}
