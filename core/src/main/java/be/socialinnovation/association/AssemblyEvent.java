package be.socialinnovation.association;

import be.socialinnovation.committee.Deliberation;
import be.socialinnovation.committee.Motion;
import be.socialinnovation.organisation.OrganisationId;
import be.socialinnovation.workflow.Fact;
import be.socialinnovation.workflow.Language;
import be.socialinnovation.workflow.Source;
import be.socialinnovation.workflow.Term;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** What happened in the general assembly of an association, and what came of it. */
public sealed interface AssemblyEvent extends AssociationEvent {

  /**
   * The assembly was convened.
   *
   * @param meeting the id of the meeting
   * @param day the day on which it is held
   * @param agenda what is to be decided
   * @param secondOf the earlier meeting of which it is the second; empty for a first one
   * @param on the day of the convening
   */
  record AssemblyConvened(
      String meeting,
      LocalDate day,
      Seq<AgendaItem> agenda,
      Optional<String> secondOf,
      LocalDate on)
      implements AssemblyEvent {

    public AssemblyConvened {
      Objects.requireNonNull(meeting, "meeting");
      Objects.requireNonNull(day, "day");
      Objects.requireNonNull(agenda, "agenda");
      Objects.requireNonNull(secondOf, "secondOf");
      Objects.requireNonNull(on, "on");
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(
          Fact.of("meeting", meeting),
          Fact.of("day", day),
          Fact.of("agenda", agenda.map(AgendaItem::title)));
    }
  }

  /**
   * The assembly voted on an item. That quorum or majority was missed is a fact like any other: a second meeting may rest on it.
   *
   * @param meeting the id of the meeting
   * @param item the item
   * @param deliberation who voted what, and under which charter; its motion bears the English title of the item
   * @param source the article from which the charter has its quorum and majority
   */
  record ItemVoted(String meeting, AgendaItem item, Deliberation deliberation, Source source)
      implements AssemblyEvent {

    public ItemVoted {
      Objects.requireNonNull(meeting, "meeting");
      Objects.requireNonNull(item, "item");
      Objects.requireNonNull(deliberation, "deliberation");
      Objects.requireNonNull(source, "source");
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(
          Fact.of("meeting", meeting),
          Fact.of("item", item.title()),
          Fact.of("outcome", deliberation.outcome()),
          Fact.of("source", cited(source)));
    }

    private static Term cited(Source source) {
      return new Term(source.kind().name(), source.nl(), source.fr(), source.en());
    }

    /** The minutes of the vote in a language, under what the agenda calls the item. */
    public String minutes(Language language) {
      return deliberation.withMotion(Motion.of(item.title().label(language))).minutes(language);
    }
  }

  /**
   * The statutes were changed.
   *
   * @param text what changed
   * @param adaptedTo the law to which they were adapted, by name; empty for any other change
   * @param on the day of the decision
   */
  record StatutesChanged(String text, Optional<String> adaptedTo, LocalDate on)
      implements AssemblyEvent {

    public StatutesChanged {
      Objects.requireNonNull(text, "text");
      Objects.requireNonNull(adaptedTo, "adaptedTo");
      Objects.requireNonNull(on, "on");
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(Fact.of("text", text));
    }
  }

  /**
   * The disinterested purpose was changed.
   *
   * @param purpose the new purpose
   * @param on the day of the decision
   */
  record PurposeChanged(String purpose, LocalDate on) implements AssemblyEvent {

    public PurposeChanged {
      Objects.requireNonNull(purpose, "purpose");
      Objects.requireNonNull(on, "on");
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(Fact.of("purpose", purpose));
    }
  }

  /**
   * A member was excluded.
   *
   * @param member the organisation
   * @param on the first day on which it is no longer a member
   */
  record MemberExcluded(OrganisationId member, LocalDate on) implements AssemblyEvent {

    public MemberExcluded {
      Objects.requireNonNull(member, "member");
      Objects.requireNonNull(on, "on");
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(Fact.of("member", member.text()));
    }
  }

  /**
   * A director was appointed.
   *
   * @param director an opaque id
   * @param on the first day of the mandate
   */
  record DirectorAppointed(String director, LocalDate on) implements AssemblyEvent {

    public DirectorAppointed {
      Objects.requireNonNull(director, "director");
      Objects.requireNonNull(on, "on");
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(Fact.of("director", director));
    }
  }

  /**
   * A director was dismissed.
   *
   * @param director an opaque id
   * @param on the first day on which the mandate no longer holds
   */
  record DirectorDismissed(String director, LocalDate on) implements AssemblyEvent {

    public DirectorDismissed {
      Objects.requireNonNull(director, "director");
      Objects.requireNonNull(on, "on");
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(Fact.of("director", director));
    }
  }
}
