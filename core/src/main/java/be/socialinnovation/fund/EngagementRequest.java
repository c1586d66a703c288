package be.socialinnovation.fund;

import io.vavr.collection.TreeMap;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * Money that was asked for a project, what was found when it was looked into, and what became of it. A request reserves nothing.
 *
 * @param asked what is asked
 * @param diligence what was found last on each topic that was looked into; what was found before stays in the history
 * @param standing whether somebody has decided on it
 */
@Value.Builder
public record EngagementRequest(
    EngagementTerms asked, TreeMap<DiligenceTopic, Diligence> diligence, RequestStanding standing)
    implements WithEngagementRequest {

  public EngagementRequest {
    Objects.requireNonNull(asked, "asked");
    Objects.requireNonNull(diligence, "diligence");
    Objects.requireNonNull(standing, "standing");
  }

  /** A request on which nobody has looked yet. */
  static EngagementRequest of(EngagementTerms asked) {
    return new EngagementRequest(asked, TreeMap.empty(), RequestStanding.OPEN);
  }

  /** Whether it can still be approved, declined or withdrawn. */
  public boolean isOpen() {
    return standing == RequestStanding.OPEN;
  }
}
