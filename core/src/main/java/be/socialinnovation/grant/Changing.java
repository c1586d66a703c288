package be.socialinnovation.grant;

import be.socialinnovation.grant.ChangeCommand.DecideChange;
import be.socialinnovation.grant.ChangeCommand.RequestChange;
import be.socialinnovation.grant.ChangeEvent.ChangeApproved;
import be.socialinnovation.grant.ChangeEvent.ChangeDeclined;
import be.socialinnovation.grant.ChangeEvent.ChangeRequested;
import java.util.Optional;

/* How a contracted request is changed. */
final class Changing {

  private Changing() {}

  static ChangeEvent event(GrantApplication application, ChangeCommand command) {
    if (command instanceof RequestChange request) {
      return new ChangeRequested(request.change(), request.what(), request.reason());
    } else if (command instanceof DecideChange decide) {
      return decide.approved()
          ? new ChangeApproved(
              decide.change(), decide.by(), pending(application, decide.change()), decide.reason())
          : new ChangeDeclined(decide.change(), decide.by(), decide.reason());
    }
    throw new IllegalStateException("a command must be one of its family: " + command);
  }

  static GrantApplication after(GrantApplication application, ChangeEvent event) {
    if (event instanceof ChangeRequested requested) {
      return with(
          application, requested.change(), new RequestedChange(requested.what(), Optional.empty()));
    } else if (event instanceof ChangeApproved approved) {
      return decided(application, approved.change(), true)
          .withRequest(application.request().map(approved.what()::in));
    } else if (event instanceof ChangeDeclined declined) {
      return decided(application, declined.change(), false);
    }
    throw new IllegalStateException("an event must be one of its family: " + event);
  }

  private static GrantApplication decided(
      GrantApplication application, String change, boolean approved) {
    return with(
        application,
        change,
        new RequestedChange(pending(application, change), Optional.of(approved)));
  }

  private static GrantApplication with(
      GrantApplication application, String change, RequestedChange requested) {
    return application.withChanges(application.changes().put(change, requested));
  }

  private static Change pending(GrantApplication application, String change) {
    return application
        .pendingChange(change)
        .orElseThrow(() -> new IllegalArgumentException("a change must be pending: " + change));
  }
}
