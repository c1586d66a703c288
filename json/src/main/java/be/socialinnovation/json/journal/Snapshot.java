package be.socialinnovation.json.journal;

import be.socialinnovation.workflow.State;
import java.util.Objects;

/**
 * What the first lines of a journal lead to. It is a convenience and never the truth: {@link Journal#check} holds it against the steps.
 *
 * @param lines how many lines those are, the header counted
 * @param head the hash of the last of them
 * @param state the state that they lead to
 */
public record Snapshot<S extends State>(long lines, String head, S state) {

  /** Refuses nothing but null and no line at all, with {@link IllegalArgumentException}. */
  public Snapshot {
    Objects.requireNonNull(head, "head");
    Objects.requireNonNull(state, "state");
    if (lines < 1) {
      throw new IllegalArgumentException("a snapshot must be of a journal with a header: " + lines);
    }
  }
}
