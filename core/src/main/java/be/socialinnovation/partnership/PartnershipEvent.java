package be.socialinnovation.partnership;

import be.socialinnovation.organisation.Organisation;
import be.socialinnovation.organisation.OrganisationId;
import be.socialinnovation.workflow.Event;
import be.socialinnovation.workflow.Fact;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Objects;

/** What happened to a partnership. */
public sealed interface PartnershipEvent extends Event {

  /**
   * The partnership was formed.
   *
   * @param name its name
   * @param members its members, by their ids
   */
  record PartnershipFormed(String name, Seq<Organisation> members) implements PartnershipEvent {

    public PartnershipFormed {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(members, "members");
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(Fact.of("name", name), Fact.of("members", members.size()));
    }
  }

  /**
   * The application was filed.
   *
   * @param application what was filed, still undecided
   */
  record ApplicationFiled(Application application) implements PartnershipEvent {

    public ApplicationFiled {
      Objects.requireNonNull(application, "application");
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(
          Fact.of("filer", application.filer().name()),
          Fact.of("title", application.title()),
          Fact.of("authority", application.authority().text()));
    }
  }

  /** The authority answered the application. */
  sealed interface ApplicationDecided extends PartnershipEvent {

    /** The day of the answer. */
    LocalDate decidedOn();
  }

  /**
   * The authority approved the application.
   *
   * @param authority the authority
   * @param decidedOn the day of the approval
   */
  record ApplicationApproved(OrganisationId authority, LocalDate decidedOn)
      implements ApplicationDecided {

    public ApplicationApproved {
      Objects.requireNonNull(authority, "authority");
      Objects.requireNonNull(decidedOn, "decidedOn");
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
   * @param decidedOn the day of the rejection
   */
  record ApplicationRejected(OrganisationId authority, String reason, LocalDate decidedOn)
      implements ApplicationDecided {

    public ApplicationRejected {
      Objects.requireNonNull(authority, "authority");
      Objects.requireNonNull(reason, "reason");
      Objects.requireNonNull(decidedOn, "decidedOn");
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(Fact.of("authority", authority.text()), Fact.of("reason", reason));
    }
  }
}
