package be.socialinnovation.json.exchange;

import be.socialinnovation.challenge.SocietalChallenge;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Objects;

/**
 * What a host says of an award in words, for everybody to read.
 *
 * @param title what the work is called, in one line
 * @param description what it is about
 * @param challenges the societal challenges that it meets
 */
public record Described(String title, String description, Seq<SocietalChallenge> challenges) {

  /** Refuses a blank text with {@link IllegalArgumentException}. */
  public Described {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(description, "description");
    Objects.requireNonNull(challenges, "challenges");
    if (title.isBlank() || description.isBlank()) {
      throw new IllegalArgumentException("an award must have a title and a description: \"" + title
          + "\", \"" + description + "\"");
    }
  }

  /** A description without challenges. */
  public static Described of(String title, String description) {
    return new Described(title, description, Vector.empty());
  }
}
