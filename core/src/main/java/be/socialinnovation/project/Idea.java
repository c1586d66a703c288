package be.socialinnovation.project;

import be.socialinnovation.challenge.SocietalChallenge;
import io.vavr.collection.TreeSet;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * What somebody proposes to do about a societal need.
 *
 * <p>Anything can be an idea; whether it is a social innovation is for the rules to say.
 *
 * @param title the name by which people know it
 * @param need who needs what, in a sentence
 * @param challenges the societal challenges that it helps to meet
 * @param origin where it rises from
 * @param innovates what is new about it
 * @param novelty to whom it is new
 */
@Value.Builder
public record Idea(
    String title,
    String need,
    TreeSet<SocietalChallenge> challenges,
    Origin origin,
    TreeSet<InnovationType> innovates,
    Novelty novelty)
    implements WithIdea {

  /** Refuses a blank title or need with {@link IllegalArgumentException}. */
  public Idea {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(need, "need");
    Objects.requireNonNull(challenges, "challenges");
    Objects.requireNonNull(origin, "origin");
    Objects.requireNonNull(innovates, "innovates");
    Objects.requireNonNull(novelty, "novelty");
    if (title.isBlank() || need.isBlank()) {
      throw new IllegalArgumentException(
          "an idea must have a title and a need: \"" + title + "\", \"" + need + "\"");
    }
  }

  /** A builder, in which everything must be set. */
  public static IdeaBuilder builder() {
    return new IdeaBuilder();
  }

  @Override
  public String toString() {
    return title;
  }
}
