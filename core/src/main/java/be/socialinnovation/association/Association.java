package be.socialinnovation.association;

import be.socialinnovation.organisation.OrganisationId;
import be.socialinnovation.workflow.State;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An association as its events have made it. It keeps former members and directors too, so that every question takes a day.
 *
 * @param stage where it stands in its life
 * @param name its name; empty before it is founded
 * @param purpose the disinterested purpose that it pursues; empty before it is founded
 * @param foundedOn the day of its founding; empty before
 * @param founders its first members
 * @param members its members over time
 * @param directors its directors over time: opaque ids
 * @param lines the changes of membership and their entry in the register, in the order of the changes
 * @param statutes the changes of the statutes, the earliest first
 * @param meetings the meetings of the general assembly, by their ids
 */
@Value.Builder
public record Association(
    AssociationStage stage,
    Optional<String> name,
    Optional<String> purpose,
    Optional<LocalDate> foundedOn,
    TreeSet<OrganisationId> founders,
    Roll<OrganisationId> members,
    Roll<String> directors,
    Seq<RegisterLine> lines,
    Seq<StatutesVersion> statutes,
    TreeMap<String, Meeting> meetings)
    implements State, WithAssociation {

  public Association {
    Objects.requireNonNull(stage, "stage");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(purpose, "purpose");
    Objects.requireNonNull(foundedOn, "foundedOn");
    Objects.requireNonNull(founders, "founders");
    Objects.requireNonNull(members, "members");
    Objects.requireNonNull(directors, "directors");
    Objects.requireNonNull(lines, "lines");
    Objects.requireNonNull(statutes, "statutes");
    Objects.requireNonNull(meetings, "meetings");
  }

  /** An association before it is founded. */
  public static Association unborn() {
    return new AssociationBuilder()
        .stage(AssociationStage.UNBORN)
        .founders(TreeSet.empty())
        .members(Roll.empty())
        .directors(Roll.empty())
        .lines(Vector.empty())
        .statutes(Vector.empty())
        .meetings(TreeMap.empty())
        .build();
  }

  /** The members on a day, by their ids. */
  public TreeSet<OrganisationId> membersOn(LocalDate day) {
    return members.on(day);
  }

  /** Whether an organisation is a member on a day. */
  public boolean isMemberOn(OrganisationId organisation, LocalDate day) {
    return members.covers(organisation, day);
  }

  /** The directors on a day: opaque ids. */
  public TreeSet<String> directorsOn(LocalDate day) {
    return directors.on(day);
  }

  /** What the register of members says on a day: the changes that were entered by then. */
  public Seq<RegisterLine> register(LocalDate day) {
    return lines.filter(line -> line.isEnteredOn(day));
  }

  /** A meeting of the general assembly by its id; empty where none was convened under it. */
  public Optional<Meeting> meeting(String id) {
    return meetings.get(id).toJavaOptional();
  }

  /** Whether a meeting is the second for an item: the earlier one lacked its quorum for that very item. */
  public boolean isSecondFor(String meeting, AgendaItem item) {
    return meeting(meeting)
        .flatMap(Meeting::secondOf)
        .flatMap(this::meeting)
        .map(first -> first.lackedQuorumFor(item))
        .orElse(false);
  }

  /** What somebody is to the association on a day. */
  public TreeSet<RecipientStanding> standingsOf(Recipient recipient, LocalDate day) {
    TreeSet<RecipientStanding> standings = TreeSet.empty();
    if (founders.exists(recipient::is)) {
      standings = standings.add(RecipientStanding.FOUNDER);
    }
    if (membersOn(day).exists(recipient::is)) {
      standings = standings.add(RecipientStanding.MEMBER);
    }
    if (directors.covers(recipient.text(), day)) {
      standings = standings.add(RecipientStanding.DIRECTOR);
    }
    return standings.isEmpty() ? TreeSet.of(RecipientStanding.OTHER) : standings;
  }

  /** Whether a change of the statutes has adapted them to a law. */
  public boolean hasAdaptedTo(LegalRegime regime) {
    return statutes.exists(
        version -> version.adaptedTo().equals(Optional.of(regime.law().name())));
  }

  /* The register opens with the founders: their membership needs no entry of its own. */
  Association founded(AssociationEvent.AssociationFounded founded) {
    return withName(founded.name())
        .withPurpose(founded.purpose())
        .withFoundedOn(founded.on())
        .withFounders(founded.founders())
        .withMembers(members.joined(founded.founders(), founded.on()))
        .withDirectors(directors.joined(founded.directors(), founded.on()))
        .withLines(Vector.ofAll(founded.founders())
            .map(founder -> RegisterLine.pending(founder, RegisterChange.ADMISSION, founded.on())
                .entered(founded.on())));
  }

  Association admitted(OrganisationId member, LocalDate on) {
    return withMembers(members.joined(member, on))
        .withLines(lines.append(RegisterLine.pending(member, RegisterChange.ADMISSION, on)));
  }

  Association departed(OrganisationId member, RegisterChange change, LocalDate on) {
    return withMembers(members.left(member, on))
        .withLines(lines.append(RegisterLine.pending(member, change, on)));
  }

  /* The earliest change of this sort that still waits for its entry. */
  Optional<RegisterLine> waiting(OrganisationId member, RegisterChange change) {
    return lines
        .find(line -> line.enteredOn().isEmpty() && line.isOf(member, change))
        .toJavaOptional();
  }

  Association entered(AssociationEvent.EnteredInRegister entered) {
    RegisterLine line = waiting(entered.member(), entered.change())
        .orElseThrow(
            () -> new IllegalArgumentException("a change must wait for its entry: " + entered));
    return withLines(lines.replace(line, line.entered(entered.on())));
  }

  Association convened(Meeting meeting) {
    if (meetings.containsKey(meeting.id())) {
      throw new IllegalArgumentException("a meeting must have an id of its own: " + meeting.id());
    }
    return withMeetings(meetings.put(meeting.id(), meeting));
  }

  Association voted(AssemblyEvent.ItemVoted voted) {
    Meeting meeting = meeting(voted.meeting())
        .orElseThrow(() -> new IllegalArgumentException(
            "a meeting must be convened before it votes: " + voted.meeting()));
    return withMeetings(meetings.put(
        meeting.id(), meeting.voted(voted.item(), voted.deliberation().outcome().result())));
  }

  @Override
  public String toString() {
    return name.orElse("an association") + " in stage " + stage + ": " + members.size()
        + " members, " + directors.size() + " directors";
  }
}
