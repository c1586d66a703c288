package be.socialinnovation.fund;

import java.util.Optional;

/** A command that asks for money or approves what was asked: what the terms of the fund rule out is refused at either. */
public sealed interface AskedCommand extends EngagementCommand, AmountCommand
    permits ApproveEngagement, RequestEngagement {

  /** What is asked; empty when what is to be approved was never asked. */
  Optional<EngagementTerms> asked(Fund fund);
}
