package be.socialinnovation.grant;

import be.socialinnovation.grant.GrantCommand.AuthorityDecision;
import java.util.Objects;
import java.util.Optional;

/** What somebody wants to change in a request that is contracted. */
public sealed interface ChangeCommand extends GrantCommand {

  /** The id of the change. */
  String change();

  /** The change that would come into effect; empty when none would. */
  Optional<Change> wanted(GrantApplication application);

  /**
   * Ask the authority for a change.
   *
   * @param change the id of the change
   * @param what what is to change
   * @param reason why
   */
  record RequestChange(String change, Change what, String reason) implements ChangeCommand {
    /** Refuses a blank id or reason with {@link IllegalArgumentException}. */
    public RequestChange {
      GrantTexts.requireStated(change, "change");
      Objects.requireNonNull(what, "what");
      GrantTexts.requireStated(reason, "reason");
    }

    @Override
    public Optional<Change> wanted(GrantApplication application) {
      return Optional.of(what);
    }
  }

  /**
   * Approve or decline a change.
   *
   * @param change the id of the change
   * @param by the id of the authority
   * @param approved whether it comes into effect
   * @param reason why
   */
  record DecideChange(String change, String by, boolean approved, String reason)
      implements ChangeCommand, AuthorityDecision {
    /** Refuses blank texts with {@link IllegalArgumentException}. */
    public DecideChange {
      GrantTexts.requireStated(change, "change");
      GrantTexts.requireStated(by, "by");
      GrantTexts.requireStated(reason, "reason");
    }

    @Override
    public Optional<Change> wanted(GrantApplication application) {
      return approved ? application.pendingChange(change) : Optional.empty();
    }
  }
}
