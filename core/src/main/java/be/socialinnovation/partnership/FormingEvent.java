package be.socialinnovation.partnership;

import be.socialinnovation.organisation.Organisation;
import be.socialinnovation.organisation.OrganisationId;
import be.socialinnovation.workflow.Fact;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Objects;

/** What happened to a partnership that formed itself and applied to an authority. */
public sealed interface FormingEvent extends PartnershipEvent {

  /**
   * The partnership was formed.
   *
   * @param name its name
   * @param partners its members, by their ids
   * @param coordinator who coordinates it
   * @param on the day of the forming
   */
  record PartnershipFormed(
      String name, Seq<Organisation> partners, Organisation coordinator, LocalDate on)
      implements FormingEvent {

    public PartnershipFormed {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(partners, "partners");
      Objects.requireNonNull(coordinator, "coordinator");
      Objects.requireNonNull(on, "on");
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(
          Fact.of("name", name),
          Fact.of("members", partners.size()),
          Fact.of("coordinator", coordinator.name()));
    }
  }

  /**
   * The partnership was found to meet what is asked of it.
   *
   * @param members how many members it had
   * @param on the day for which it was found
   */
  record ComplianceConfirmed(int members, LocalDate on) implements FormingEvent {

    public ComplianceConfirmed {
      Objects.requireNonNull(on, "on");
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(Fact.of("members", members));
    }
  }

  /**
   * The application was filed.
   *
   * @param application what was filed, still unanswered
   */
  record ApplicationFiled(Application application) implements FormingEvent {

    /** Refuses an application that is answered already with {@link IllegalArgumentException}. */
    public ApplicationFiled {
      if (application.standing() != ApplicationStanding.FILED) {
        throw new IllegalArgumentException(
            "an application must be filed before it is answered: " + application.standing());
      }
    }

    @Override
    public LocalDate on() {
      return application.filedOn();
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(
          Fact.of("filer", application.filer().name()),
          Fact.of("title", application.title()),
          Fact.of("authority", application.authority().text()));
    }
  }

  /**
   * The authority approved the application.
   *
   * @param authority the authority
   * @param on the day of the approval
   */
  record ApplicationApproved(OrganisationId authority, LocalDate on) implements FormingEvent {

    public ApplicationApproved {
      Objects.requireNonNull(authority, "authority");
      Objects.requireNonNull(on, "on");
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(Fact.of("authority", authority.text()));
    }
  }

  /**
   * The authority rejected the application.
   *
   * @param authority the authority
   * @param reason why, in its own words
   * @param on the day of the rejection
   */
  record ApplicationRejected(OrganisationId authority, String reason, LocalDate on)
      implements FormingEvent {

    public ApplicationRejected {
      Objects.requireNonNull(authority, "authority");
      Objects.requireNonNull(reason, "reason");
      Objects.requireNonNull(on, "on");
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(Fact.of("authority", authority.text()), Fact.of("reason", reason));
    }
  }
}
