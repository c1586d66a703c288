package be.socialinnovation.association;

import be.socialinnovation.organisation.OrganisationId;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Who is a member and was one, and what the register at the seat says of it: the two differ from the day of a change to its entry.
 *
 * @param members the members over time
 * @param lines the changes of membership and their entry, in the order of the changes
 */
public record MemberRegister(Roll<OrganisationId> members, Seq<RegisterLine> lines) {

  public MemberRegister {
    Objects.requireNonNull(members, "members");
    Objects.requireNonNull(lines, "lines");
  }

  /** A register in which nobody was ever entered. */
  public static MemberRegister empty() {
    return new MemberRegister(Roll.empty(), Vector.empty());
  }

  /* It opens with the founders: their membership needs no entry of its own. */
  static MemberRegister of(TreeSet<OrganisationId> founders, LocalDate on) {
    return new MemberRegister(
        Roll.<OrganisationId>empty().joined(founders, on),
        Vector.ofAll(founders)
            .map(founder ->
                RegisterLine.pending(founder, RegisterChange.ADMISSION, on).entered(on)));
  }

  /** What the register says on a day: the changes that were entered by then. */
  public Seq<RegisterLine> on(LocalDate day) {
    return lines.filter(line -> line.isEnteredOn(day));
  }

  /** The changes that on a day have waited for their entry for longer than a number of days. */
  public Seq<RegisterLine> overdueOn(LocalDate day, int days) {
    return lines.filter(line -> line.isOverdueOn(day, days));
  }

  /** The earliest change of this sort that still waits for its entry; empty where none does. */
  public Optional<RegisterLine> waiting(OrganisationId member, RegisterChange change) {
    return lines
        .find(line -> line.enteredOn().isEmpty() && line.isOf(member, change))
        .toJavaOptional();
  }

  MemberRegister admitted(OrganisationId member, LocalDate on) {
    return new MemberRegister(
        members.joined(member, on),
        lines.append(RegisterLine.pending(member, RegisterChange.ADMISSION, on)));
  }

  MemberRegister departed(OrganisationId member, RegisterChange change, LocalDate on) {
    return new MemberRegister(
        members.left(member, on), lines.append(RegisterLine.pending(member, change, on)));
  }

  MemberRegister entered(OrganisationId member, RegisterChange change, LocalDate on) {
    RegisterLine line = waiting(member, change)
        .orElseThrow(() -> new IllegalArgumentException(
            "a change must wait for its entry: " + change + " of " + member));
    return new MemberRegister(members, lines.replace(line, line.entered(on)));
  }
}
