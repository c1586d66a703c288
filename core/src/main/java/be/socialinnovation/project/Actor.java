package be.socialinnovation.project;

import be.socialinnovation.organisation.OrganisationId;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Who promotes a project or helps it: an organisation, or a person whom only the host knows.
 *
 * <p>Actors are sorted by their id; with the same id, an organisation comes before a person.
 */
public sealed interface Actor extends Comparable<Actor> {

  /** The id as the host's data hold it. */
  String id();

  /** An organisation, by its id. */
  static Actor organisation(String id) {
    return new Organisation(OrganisationId.of(id));
  }

  /** A person, by an opaque id. */
  static Actor person(String id) {
    return new Person(id);
  }

  @Override
  default int compareTo(Actor other) {
    int byId = id().compareTo(other.id());
    return byId != 0 ? byId : Boolean.compare(this instanceof Person, other instanceof Person);
  }

  /**
   * An organisation that promotes or helps.
   *
   * @param organisation its id
   */
  record Organisation(OrganisationId organisation) implements Actor {

    public Organisation {
      Objects.requireNonNull(organisation, "organisation");
    }

    @Override
    public String id() {
      return organisation.text();
    }

    @Override
    public String toString() {
      return id();
    }
  }

  /**
   * A person who promotes or helps.
   *
   * @param id an opaque id that the host resolves, never a name or a national number: 1 to 80 letters, digits, dots, underscores or
   *     hyphens
   */
  record Person(String id) implements Actor {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,79}");

    /** Refuses an id of another form with {@link IllegalArgumentException}. */
    public Person {
      Objects.requireNonNull(id, "id");
      if (!FORM.matcher(id).matches()) {
        throw new IllegalArgumentException(
            "a person's id must be 1 to 80 letters, digits, dots, underscores or hyphens: " + id);
      }
    }

    @Override
    public String toString() {
      return id;
    }
  }
}
