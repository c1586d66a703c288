package be.socialinnovation.workflow;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** Something that happened in a case, with every computed amount in it, so that it can be told again without any rule or policy. */
public interface Event {

  /** The facts that the event's line in a story tells, under the names that its text uses. */
  default Seq<Fact> facts() {
    return Vector.empty();
  }
}
