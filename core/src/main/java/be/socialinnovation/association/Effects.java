package be.socialinnovation.association;

import be.socialinnovation.association.AgendaItem.Appointment;
import be.socialinnovation.association.AgendaItem.ChangeOfPurpose;
import be.socialinnovation.association.AgendaItem.ChangeOfStatutes;
import be.socialinnovation.association.AgendaItem.Dismissal;
import be.socialinnovation.association.AgendaItem.Exclusion;
import be.socialinnovation.association.AssemblyEvent.AssemblyConvened;
import be.socialinnovation.association.AssemblyEvent.DirectorAppointed;
import be.socialinnovation.association.AssemblyEvent.DirectorDismissed;
import be.socialinnovation.association.AssemblyEvent.ItemVoted;
import be.socialinnovation.association.AssemblyEvent.MemberExcluded;
import be.socialinnovation.association.AssemblyEvent.PurposeChanged;
import be.socialinnovation.association.AssemblyEvent.StatutesChanged;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Optional;

/* What follows when the assembly carries an item, whether it can, and what the association is then. */
final class Effects {

  private Effects() {}

  static boolean canFollow(AgendaItem item, Association association, LocalDate on) {
    if (item instanceof Exclusion exclusion) {
      return association.isMemberOn(exclusion.member(), on);
    } else if (item instanceof Dismissal dismissal) {
      return association.directors().covers(dismissal.director(), on);
    } else if (item instanceof Appointment appointment) {
      return !association.directors().covers(appointment.director(), on);
    }
    return true;
  }

  /* A resolution has no effect but itself; statutes are adapted to the newest law, which may not hold yet for who was there before it. */
  static Seq<AssociationEvent> of(AgendaItem item, LegalRegime newest, LocalDate on) {
    if (item instanceof ChangeOfStatutes change) {
      return Vector.of(new StatutesChanged(
          change.text(),
          change.adaptation() ? Optional.of(newest.law().name()) : Optional.empty(),
          on));
    } else if (item instanceof ChangeOfPurpose change) {
      return Vector.of(new PurposeChanged(change.purpose(), on));
    } else if (item instanceof Exclusion exclusion) {
      return Vector.of(new MemberExcluded(exclusion.member(), on));
    } else if (item instanceof Appointment appointment) {
      return Vector.of(new DirectorAppointed(appointment.director(), on));
    } else if (item instanceof Dismissal dismissal) {
      return Vector.of(new DirectorDismissed(dismissal.director(), on));
    }
    return Vector.empty();
  }

  static Association after(Association association, AssemblyEvent event) {
    if (event instanceof AssemblyConvened convened) {
      return association.convened(Meeting.convened(convened));
    } else if (event instanceof ItemVoted voted) {
      return association.voted(voted);
    } else if (event instanceof StatutesChanged changed) {
      return association.withStatutes(association
          .statutes()
          .append(new StatutesVersion(changed.text(), changed.adaptedTo(), changed.on())));
    } else if (event instanceof PurposeChanged changed) {
      return association
          .withPurpose(changed.purpose())
          .withStatutes(association
              .statutes()
              .append(new StatutesVersion(changed.purpose(), Optional.empty(), changed.on())));
    } else if (event instanceof MemberExcluded excluded) {
      return association.withRegister(association
          .register()
          .departed(excluded.member(), RegisterChange.EXCLUSION, excluded.on()));
    } else if (event instanceof DirectorAppointed appointed) {
      return association.withDirectors(
          association.directors().joined(appointed.director(), appointed.on()));
    } else if (event instanceof DirectorDismissed dismissed) {
      return association.withDirectors(
          association.directors().left(dismissed.director(), dismissed.on()));
    }
    throw new IllegalStateException("an event of an assembly must be one of its family: " + event);
  }
}
