package be.socialinnovation.fund;

import be.socialinnovation.committee.Deliberation;
import be.socialinnovation.committee.Outcome.Result;
import java.util.Optional;

/** A command on which the committee of the fund has deliberated, whatever it came to. */
public sealed interface DeliberatedCommand extends FundCommand
    permits DecidedCommand, RequestCommand.DeclineEngagement {

  /** How the committee decided. */
  Deliberation deliberation();

  /** How the higher body decided, where conflicts left the decision to it. */
  Optional<Deliberation> higher();

  /** The deliberation that counts: the committee's, or that of the higher body when the committee could not decide by itself. */
  default Deliberation deciding() {
    return isReferred() ? higher().orElse(deliberation()) : deliberation();
  }

  /** Whether conflicts left the decision to the higher body. */
  default boolean isReferred() {
    return deliberation().outcome().result() == Result.REFERRED;
  }
}
