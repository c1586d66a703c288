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
 * @param register its members over time, and their entry in the register
 * @param directors its directors over time: opaque ids
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
    MemberRegister register,
    Roll<String> directors,
    Seq<StatutesVersion> statutes,
    TreeMap<String, Meeting> meetings)
    implements State, WithAssociation {

  public Association {
    Objects.requireNonNull(stage, "stage");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(purpose, "purpose");
    Objects.requireNonNull(foundedOn, "foundedOn");
    Objects.requireNonNull(founders, "founders");
    Objects.requireNonNull(register, "register");
    Objects.requireNonNull(directors, "directors");
    Objects.requireNonNull(statutes, "statutes");
    Objects.requireNonNull(meetings, "meetings");
  }

  /** An association before it is founded. */
  public static Association unborn() {
    return new AssociationBuilder()
        .stage(AssociationStage.UNBORN)
        .founders(TreeSet.empty())
        .register(MemberRegister.empty())
        .directors(Roll.empty())
        .statutes(Vector.empty())
        .meetings(TreeMap.empty())
        .build();
  }

  /** The members on a day, by their ids. */
  public TreeSet<OrganisationId> membersOn(LocalDate day) {
    return register.members().on(day);
  }

  /** Whether an organisation is a member on a day. */
  public boolean isMemberOn(OrganisationId organisation, LocalDate day) {
    return register.members().covers(organisation, day);
  }

  /** The directors on a day: opaque ids. */
  public TreeSet<String> directorsOn(LocalDate day) {
    return directors.on(day);
  }

  /** What the register of members says on a day: the changes that were entered by then. */
  public Seq<RegisterLine> register(LocalDate day) {
    return register.on(day);
  }

  /** A meeting of the general assembly by its id; empty where none was convened under it. */
  public Optional<Meeting> meeting(String id) {
    return meetings.get(id).toJavaOptional();
  }

  /** Whether an item lacked its quorum at a meeting, and no later meeting has voted on it: a second one may do so without a quorum. */
  public boolean awaitsSecondMeeting(String first, AgendaItem item) {
    return meeting(first)
        .filter(held -> held.lackedQuorumFor(item))
        .map(held -> !meetings
            .values()
            .exists(
                later -> later.day().isAfter(held.day()) && later.resultOf(item).isPresent()))
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

  Association founded(AssociationEvent.AssociationFounded founded) {
    return withName(founded.name())
        .withPurpose(founded.purpose())
        .withFoundedOn(founded.on())
        .withFounders(founded.founders())
        .withRegister(MemberRegister.of(founded.founders(), founded.on()))
        .withDirectors(directors.joined(founded.directors(), founded.on()));
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
    return withMeetings(
        meetings.put(meeting.id(), meeting.voted(voted.item(), voted.deliberation())));
  }

  @Override
  public String toString() {
    return name.orElse("an association") + " in stage " + stage + ": "
        + register.members().size() + " members, " + directors.size() + " directors";
  }
}
