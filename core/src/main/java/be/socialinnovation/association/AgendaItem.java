package be.socialinnovation.association;

import be.socialinnovation.organisation.OrganisationId;
import be.socialinnovation.workflow.Language;
import be.socialinnovation.workflow.Term;
import java.util.Objects;

/** What the general assembly is asked to decide. Two items are the same when they ask for the same. */
public sealed interface AgendaItem {

  /** What sort of decision it asks for. */
  ItemKind kind();

  /** What or whom it is about. */
  String subject();

  /** What the agenda calls it, in every language. */
  default Term title() {
    return new Term(kind().name(), title(Language.NL), title(Language.FR), title(Language.EN));
  }

  private String title(Language language) {
    return kind().label(language) + language.colon() + subject();
  }

  /**
   * Change the statutes and leave the purpose as it is.
   *
   * @param text what is to change
   * @param adaptation whether it adapts the statutes to the newest law when it is voted on: that for associations founded on that day
   */
  record ChangeOfStatutes(String text, boolean adaptation) implements AgendaItem {
    public ChangeOfStatutes {
      requireStated(text);
    }

    @Override
    public ItemKind kind() {
      return ItemKind.STATUTES;
    }

    @Override
    public String subject() {
      return text;
    }
  }

  /**
   * Change the disinterested purpose.
   *
   * @param purpose the new purpose
   */
  record ChangeOfPurpose(String purpose) implements AgendaItem {
    public ChangeOfPurpose {
      requireStated(purpose);
    }

    @Override
    public ItemKind kind() {
      return ItemKind.PURPOSE;
    }

    @Override
    public String subject() {
      return purpose;
    }
  }

  /**
   * Exclude a member.
   *
   * @param member the member
   */
  record Exclusion(OrganisationId member) implements AgendaItem {
    public Exclusion {
      Objects.requireNonNull(member, "member");
    }

    @Override
    public ItemKind kind() {
      return ItemKind.EXCLUSION;
    }

    @Override
    public String subject() {
      return member.text();
    }
  }

  /**
   * Appoint a director.
   *
   * @param director an opaque id
   */
  record Appointment(String director) implements AgendaItem {
    public Appointment {
      requireStated(director);
    }

    @Override
    public ItemKind kind() {
      return ItemKind.APPOINTMENT;
    }

    @Override
    public String subject() {
      return director;
    }
  }

  /**
   * Dismiss a director.
   *
   * @param director an opaque id
   */
  record Dismissal(String director) implements AgendaItem {
    public Dismissal {
      requireStated(director);
    }

    @Override
    public ItemKind kind() {
      return ItemKind.DISMISSAL;
    }

    @Override
    public String subject() {
      return director;
    }
  }

  /**
   * Decide anything else.
   *
   * @param subject what is to be decided
   */
  record Resolution(String subject) implements AgendaItem {
    public Resolution {
      requireStated(subject);
    }

    @Override
    public ItemKind kind() {
      return ItemKind.RESOLUTION;
    }
  }

  private static void requireStated(String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException(
          "an item must say what or whom it is about: \"" + text + "\"");
    }
  }
}
