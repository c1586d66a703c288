package be.socialinnovation.grant;

import be.socialinnovation.workflow.Fact;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Objects;

/** What happened to the changes of a contracted request. */
public sealed interface ChangeEvent extends GrantEvent {

  /**
   * The applicant asked for a change.
   *
   * @param change the id of the change
   * @param what what changes
   * @param reason why
   */
  record ChangeRequested(String change, Change what, String reason) implements ChangeEvent {
    public ChangeRequested {
      GrantTexts.requireStated(change, "change");
      Objects.requireNonNull(what, "what");
      GrantTexts.requireStated(reason, "reason");
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(Fact.of("change", change), Fact.of("what", what), Fact.of("reason", reason));
    }
  }

  /**
   * The authority approved a change, which is in effect.
   *
   * @param change the id of the change
   * @param by the authority
   * @param what what changes
   * @param reason why
   */
  record ChangeApproved(String change, String by, Change what, String reason)
      implements ChangeEvent {
    public ChangeApproved {
      GrantTexts.requireStated(change, "change");
      GrantTexts.requireStated(by, "by");
      Objects.requireNonNull(what, "what");
      GrantTexts.requireStated(reason, "reason");
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(
          Fact.of("by", by),
          Fact.of("change", change),
          Fact.of("what", what),
          Fact.of("reason", reason));
    }
  }

  /**
   * The authority declined a change.
   *
   * @param change the id of the change
   * @param by the authority
   * @param reason why
   */
  record ChangeDeclined(String change, String by, String reason) implements ChangeEvent {
    public ChangeDeclined {
      GrantTexts.requireStated(change, "change");
      GrantTexts.requireStated(by, "by");
      GrantTexts.requireStated(reason, "reason");
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(Fact.of("by", by), Fact.of("change", change), Fact.of("reason", reason));
    }
  }
}
