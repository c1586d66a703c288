package be.socialinnovation.workflow;

import java.util.Objects;

/**
 * A term taken out of its vocabulary, with its labels: what a finding or a refusal remembers of a stage, a sector or a command.
 *
 * @param name the stable name, such as {@code FEASIBILITY_STUDY} or {@code StartStudy}
 * @param nl the label in Dutch
 * @param fr the label in French
 * @param en the label in English
 */
public record Term(String name, String nl, String fr, String en) implements Labelled {

  public Term {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(nl, "nl");
    Objects.requireNonNull(fr, "fr");
    Objects.requireNonNull(en, "en");
  }

  /** The term as it is labelled now. */
  public static Term of(Labelled labelled) {
    return labelled instanceof Term term
        ? term
        : new Term(
            labelled.name(),
            labelled.label(Language.NL),
            labelled.label(Language.FR),
            labelled.label(Language.EN));
  }

  @Override
  public String label(Language language) {
    return language.choose(nl, fr, en);
  }

  @Override
  public String toString() {
    return name;
  }
}
