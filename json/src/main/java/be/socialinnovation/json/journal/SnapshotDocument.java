package be.socialinnovation.json.journal;

import be.socialinnovation.json.Document;
import be.socialinnovation.workflow.State;

/**
 * A snapshot as it is written. Its head names the one journal that it can be of, and there is no other way of telling.
 *
 * @param lines how many lines of the journal it stands for, the header counted
 * @param head the hash of the last of them
 * @param state the state that they lead to
 */
public record SnapshotDocument<S extends State>(int formatVersion, long lines, String head, S state)
    implements Document {

  /** Refuses what no snapshot can be, with {@link IllegalArgumentException}. */
  public SnapshotDocument {
    new Snapshot<>(lines, head, state);
  }

  /** A snapshot as a document. */
  public static <S extends State> SnapshotDocument<S> of(Snapshot<S> snapshot) {
    return new SnapshotDocument<>(
        FORMAT_VERSION, snapshot.lines(), snapshot.head(), snapshot.state());
  }

  /** The snapshot itself. */
  public Snapshot<S> toSnapshot() {
    return new Snapshot<>(lines, head, state);
  }
}
