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
public sealed interface AssociationEvent extends Event
    permits AssemblyEvent,
        AssociationEvent.AssociationFounded,
        AssociationEvent.BenefitGranted,
        AssociationEvent.ComplianceConfirmed,
        AssociationEvent.EnteredInRegister,
        AssociationEvent.MemberAdmitted,
        AssociationEvent.MemberWithdrawn {

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
   * It was put on record that the association met its law.
   *
   * @param on the day on which it did
   */
  record ComplianceConfirmed(LocalDate on) implements AssociationEvent {

    public ComplianceConfirmed {
      Objects.requireNonNull(on, "on");
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

  /**
   * A change of membership was entered in the register.
   *
   * @param member whose membership changed
   * @param change how
   * @param on the day of the entry
   */
  record EnteredInRegister(OrganisationId member, RegisterChange change, LocalDate on)
      implements AssociationEvent {

    public EnteredInRegister {
      Objects.requireNonNull(member, "member");
      Objects.requireNonNull(change, "change");
      Objects.requireNonNull(on, "on");
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(Fact.of("member", member.text()), Fact.of("change", change));
    }
  }

  /**
   * A benefit was granted.
   *
   * @param benefit what was given, to whom, and for what in return
   * @param standings what the recipient was to the association
   */
  record BenefitGranted(Benefit benefit, TreeSet<RecipientStanding> standings)
      implements AssociationEvent {

    public BenefitGranted {
      Objects.requireNonNull(benefit, "benefit");
      Objects.requireNonNull(standings, "standings");
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(
          Fact.of("recipient", benefit.recipient().text()),
          Fact.of("standing", standings),
          Fact.of("nature", benefit.nature()),
          Fact.of("value", benefit.value()),
          Fact.of("consideration", benefit.consideration()));
    }
  }
}
