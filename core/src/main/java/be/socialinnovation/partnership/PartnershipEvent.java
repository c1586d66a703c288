package be.socialinnovation.partnership;

import be.socialinnovation.workflow.Event;
import java.time.LocalDate;

/** What happened to a partnership. */
public sealed interface PartnershipEvent extends Event
    permits FormingEvent, RoleEvent, AgreementEvent, ExitEvent, ContributionEvent {

  /** The day from which it counts. */
  LocalDate on();
}
