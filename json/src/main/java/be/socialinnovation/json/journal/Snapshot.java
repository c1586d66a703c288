package be.socialinnovation.json.journal;

import be.socialinnovation.workflow.State;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What the first lines of a journal lead to. It is a convenience and never the truth: {@link Journal#check} holds it against the steps.
 *
 * @param lines how many lines those are, the header counted
 * @param head the hash of the last of them
 * @param state the state that they lead to
 */
public record Snapshot<S extends State>(long lines, String head, S state) {

  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

  /** Refuses no line at all, and a head that is no hash, with {@link IllegalArgumentException}. */
  public Snapshot {
    Objects.requireNonNull(head, "head");
    Objects.requireNonNull(state, "state");
    if (lines < 1) {
      throw new IllegalArgumentException("a snapshot must be of a journal with a header: " + lines);
    } else if (!HASH.matcher(head).matches()) {
      throw new IllegalArgumentException("a head must be a SHA-256 in hexadecimal: " + head);
    }
  }
}
