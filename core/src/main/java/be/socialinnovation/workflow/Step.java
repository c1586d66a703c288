package be.socialinnovation.workflow;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Objects;
import java.util.Optional;

/**
 * One step of a dossier: what was asked, what happened, and the stamp. A step that takes another one back names its version and has
 * no events of its own.
 *
 * @param version the place in the order of entry, from 1
 * @param stamp when, by whom and why
 * @param policy the id of the policy it was judged by
 * @param command the command as it was judged; empty for imported history and for a step that takes another back
 * @param events what happened, at least one event unless the step takes another back
 * @param takesBack the version of the step that this one takes back
 */
public record Step<C, E>(
    int version,
    Stamp stamp,
    String policy,
    Optional<C> command,
    Seq<E> events,
    Optional<Integer> takesBack) {

  public Step {
    Objects.requireNonNull(stamp, "stamp");
    Objects.requireNonNull(policy, "policy");
    Objects.requireNonNull(command, "command");
    Objects.requireNonNull(events, "events");
    Objects.requireNonNull(takesBack, "takesBack");
    if (version < 1) {
      throw new IllegalArgumentException("a step is numbered from 1: " + version);
    }
    if (takesBack.isPresent() != events.isEmpty()
        || (takesBack.isPresent() && command.isPresent())) {
      throw new IllegalArgumentException(
          "a step has events, or takes another step back: " + command + ", " + events);
    }
    takesBack.filter(other -> other < 1 || other >= version).ifPresent(other -> {
      throw new IllegalArgumentException(
          "a step takes back one before it: step " + version + " takes back " + other);
    });
  }

  /** A step that was decided. */
  public static <C, E> Step<C, E> decided(
      int version, Stamp stamp, String policy, C command, Seq<E> events) {
    return new Step<>(version, stamp, policy, Optional.of(command), events, Optional.empty());
  }

  /** A step of history that was decided elsewhere, of which only the events are known. */
  public static <C, E> Step<C, E> imported(int version, Stamp stamp, String policy, Seq<E> events) {
    return new Step<>(version, stamp, policy, Optional.empty(), events, Optional.empty());
  }

  static <C, E> Step<C, E> takingBack(int version, Stamp stamp, String policy, int takenBack) {
    return new Step<>(
        version, stamp, policy, Optional.empty(), Vector.empty(), Optional.of(takenBack));
  }
}
