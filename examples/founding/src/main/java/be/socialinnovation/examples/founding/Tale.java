package be.socialinnovation.examples.founding;

import be.socialinnovation.platform.InnovationPlatform;
import be.socialinnovation.workflow.Refusal;
import io.vavr.collection.Seq;
import java.time.LocalDate;

/** The story as it went: what happened and what was refused, in order, and the platform at the end. */
record Tale(InnovationPlatform platform, Seq<Line> lines) {

  /** One line of the timeline: on a day, in a case, for a reason. */
  sealed interface Line {

    LocalDate on();

    /** The id of the case. */
    String id();

    String why();
  }

  /** A step was taken; {@code follows} says that another case's event led to it. */
  record Accepted(LocalDate on, String id, String text, String why, boolean follows)
      implements Line {}

  /** Several steps of one scene in one case. */
  record Together(LocalDate on, String id, Seq<String> texts, String why) implements Line {}

  /** A step was refused. */
  record Refused(LocalDate on, String id, Refusal refusal, String why) implements Line {}
}
