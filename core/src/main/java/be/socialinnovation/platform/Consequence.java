package be.socialinnovation.platform;

import be.socialinnovation.workflow.Refusal;
import java.util.Objects;
import java.util.Optional;

/**
 * What one case's event made another case do, or why it could not.
 *
 * @param request what had to follow
 * @param refusal why it could not be settled; empty when it was
 */
public record Consequence(Request request, Optional<Refusal> refusal) {

  public Consequence {
    Objects.requireNonNull(request, "request");
    Objects.requireNonNull(refusal, "refusal");
  }

  static Consequence settled(Request request) {
    return new Consequence(request, Optional.empty());
  }

  static Consequence unsettled(Request request, Refusal refusal) {
    return new Consequence(request, Optional.of(refusal));
  }

  @Override
  public String toString() {
    return request.id() + ": " + request.command()
        + refusal.map(why -> ", not settled: " + why).orElse("");
  }
}
