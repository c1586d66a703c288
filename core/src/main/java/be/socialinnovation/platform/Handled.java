package be.socialinnovation.platform;

import be.socialinnovation.workflow.Stamp;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Objects;

/**
 * What became of a request: the platform after it, and what followed from it in other cases. A fact stands even where a consequence
 * could not be settled; that one then says why.
 *
 * @param platform the platform after the request and its consequences
 * @param consequences what followed, in order
 */
public record Handled(InnovationPlatform platform, Seq<Consequence> consequences) {

  public Handled {
    Objects.requireNonNull(platform, "platform");
    Objects.requireNonNull(consequences, "consequences");
  }

  static Handled alone(InnovationPlatform platform) {
    return new Handled(platform, Vector.empty());
  }

  /** The consequences that could not be settled, each with its refusal. */
  public Seq<Consequence> unsettled() {
    return consequences.filter(consequence -> consequence.refusal().isPresent());
  }

  Handled andThen(Request request, Stamp stamp) {
    return platform
        .handle(request, stamp)
        .fold(
            refusal ->
                new Handled(platform, consequences.append(Consequence.unsettled(request, refusal))),
            handled -> new Handled(
                handled.platform,
                consequences.append(Consequence.settled(request)).appendAll(handled.consequences)));
  }

  @Override
  public String toString() {
    return consequences.map(consequence -> "\n  " + consequence).mkString(platform + "", "", "");
  }
}
