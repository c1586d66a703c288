package be.socialinnovation.association;

import be.socialinnovation.organisation.OrganisationId;
import java.util.Objects;

/** Who receives a benefit from an association. */
public sealed interface Recipient {

  /** The id in the host's data. */
  String text();

  /** Whether it is this organisation. */
  default boolean is(OrganisationId organisation) {
    return equals(new Organisation(organisation));
  }

  /**
   * An organisation.
   *
   * @param id its id
   */
  record Organisation(OrganisationId id) implements Recipient {
    public Organisation {
      Objects.requireNonNull(id, "id");
    }

    @Override
    public String text() {
      return id.text();
    }
  }

  /**
   * A person, such as a director.
   *
   * @param id an opaque id that the host resolves
   */
  record Person(String id) implements Recipient {
    public Person {
      if (id.isBlank()) {
        throw new IllegalArgumentException("a recipient must have an id: \"" + id + "\"");
      }
    }

    @Override
    public String text() {
      return id;
    }
  }
}
