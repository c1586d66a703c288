package be.socialinnovation.partnership;

import be.socialinnovation.organisation.Organisation;
import be.socialinnovation.partnership.FormingCommand.ApproveApplication;
import be.socialinnovation.partnership.FormingCommand.ConfirmCompliance;
import be.socialinnovation.partnership.FormingCommand.FileApplication;
import be.socialinnovation.partnership.FormingCommand.FormPartnership;
import be.socialinnovation.partnership.FormingCommand.RejectApplication;
import be.socialinnovation.partnership.FormingEvent.ApplicationApproved;
import be.socialinnovation.partnership.FormingEvent.ApplicationFiled;
import be.socialinnovation.partnership.FormingEvent.ApplicationRejected;
import be.socialinnovation.partnership.FormingEvent.ComplianceConfirmed;
import be.socialinnovation.partnership.FormingEvent.PartnershipFormed;
import java.time.LocalDate;

/* How a partnership forms itself and applies. */
final class Forming {

  private Forming() {}

  static FormingEvent event(Partnership partnership, FormingCommand command, LocalDate on) {
    if (command instanceof FormPartnership form) {
      return new PartnershipFormed(
          form.name(), form.partners().sortBy(Organisation::id).toVector(), form.coordinator(), on);
    } else if (command instanceof FileApplication file) {
      return new ApplicationFiled(Application.builder()
          .filer(file.filer())
          .title(file.title())
          .authority(file.authority())
          .filedOn(on)
          .standing(ApplicationStanding.FILED)
          .build());
    } else if (command instanceof ConfirmCompliance) {
      return new ComplianceConfirmed(partnership.membersOn(on).size(), on);
    } else if (command instanceof ApproveApplication approve) {
      return new ApplicationApproved(approve.authority(), on);
    } else if (command instanceof RejectApplication reject) {
      return new ApplicationRejected(reject.authority(), reject.reason(), on);
    }
    throw new IllegalStateException("a command must be one of its family: " + command);
  }

  static Partnership after(Partnership partnership, FormingEvent event) {
    if (event instanceof PartnershipFormed formed) {
      return RoleChanges.taken(
          formed
              .partners()
              .foldLeft(
                  partnership.withName(formed.name()),
                  (joined, partner) ->
                      RoleChanges.taken(joined, partner, PartnershipRole.PARTNER, formed.on())),
          formed.coordinator(),
          PartnershipRole.COORDINATOR,
          formed.on());
    } else if (event instanceof ApplicationFiled filed) {
      return RoleChanges.taken(
          partnership.withApplication(filed.application()),
          filed.application().filer(),
          PartnershipRole.FILER,
          filed.on());
    } else if (event instanceof ComplianceConfirmed) {
      return partnership;
    } else if (event instanceof ApplicationApproved approved) {
      return answered(partnership, ApplicationStanding.APPROVED, approved.on());
    } else if (event instanceof ApplicationRejected rejected) {
      return RoleChanges.ended(
          answered(partnership, ApplicationStanding.REJECTED, rejected.on()),
          PartnershipRole.FILER,
          rejected.on());
    }
    throw new IllegalStateException("an event must be one of its family: " + event);
  }

  private static Partnership answered(
      Partnership partnership, ApplicationStanding answer, LocalDate on) {
    return partnership.withApplication(partnership
        .application()
        .filter(filed -> filed.standing() == ApplicationStanding.FILED)
        .orElseThrow(() -> new IllegalArgumentException(
            "an application must be filed before it is answered: " + answer))
        .answered(answer, on));
  }
}
