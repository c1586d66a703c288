package be.socialinnovation.association;

import be.socialinnovation.organisation.OrganisationId;
import be.socialinnovation.workflow.Event;
import be.socialinnovation.workflow.Fact;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Objects;

/** What happened to an association. */
public sealed interface AssociationEvent extends Event {

  /**
   * The association was founded.
   *
   * @param name its name
   * @param purpose the disinterested purpose that it pursues
   * @param founders its first members
   * @param directors its first directors: opaque ids
   * @param on the first day of its members' membership
   */
  record AssociationFounded(
      String name,
      String purpose,
      TreeSet<OrganisationId> founders,
      TreeSet<String> directors,
      LocalDate on)
      implements AssociationEvent {

    public AssociationFounded {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(purpose, "purpose");
      Objects.requireNonNull(founders, "founders");
      Objects.requireNonNull(directors, "directors");
      Objects.requireNonNull(on, "on");
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(
          Fact.of("name", name),
          Fact.of("members", founders.size()),
          Fact.of("directors", directors.size()));
    }
  }

  /**
   * A member was admitted.
   *
   * @param member the organisation
   * @param on the first day of its membership
   */
  record MemberAdmitted(OrganisationId member, LocalDate on) implements AssociationEvent {

    public MemberAdmitted {
      Objects.requireNonNull(member, "member");
      Objects.requireNonNull(on, "on");
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(Fact.of("member", member.text()));
    }
  }

  /**
   * A member left.
   *
   * @param member the organisation
   * @param on the first day on which it is no longer a member
   */
  record MemberWithdrawn(OrganisationId member, LocalDate on) implements AssociationEvent {

    public MemberWithdrawn {
      Objects.requireNonNull(member, "member");
      Objects.requireNonNull(on, "on");
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(Fact.of("member", member.text()));
    }
  }
}
