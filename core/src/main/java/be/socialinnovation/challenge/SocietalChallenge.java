package be.socialinnovation.challenge;

import be.socialinnovation.workflow.Labelled;
import be.socialinnovation.workflow.Language;
import be.socialinnovation.workflow.Source;
import be.socialinnovation.workflow.Term;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.util.Objects;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * A challenge that society faces and that social innovation takes up, such as poverty.
 *
 * <p>Four were named when the Sociale Innovatiefabriek was announced in 2013, as a few of a long list: the vocabulary is open, and
 * {@link #of} adds to it. Challenges are compared by their code, so one code should mean one challenge throughout a host's data.
 *
 * @param code the stable name, in capitals, digits and underscores, 1 to 40 of them
 * @param nl the label in Dutch
 * @param fr the label in French
 * @param en the label in English
 * @param sdgs the Sustainable Development Goals and targets that it touches; may be empty
 */
@Value.Builder
public record SocietalChallenge(String code, String nl, String fr, String en, TreeSet<SdgCode> sdgs)
    implements WithSocietalChallenge, Labelled, Comparable<SocietalChallenge> {

  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");

  /**
   * Where the goals and targets of the named challenges come from. The goals were agreed in 2015, after the challenges were named;
   * matching the two is practice in the field and has not been verified.
   */
  public static final Source SDG_SOURCE = Source.practice(ChallengeTexts.TEXTS, "source.sdg");

  /** More people live in cities, closer together. */
  public static final SocietalChallenge URBANISATION =
      named("URBANISATION", "11", "11.1", "11.3", "11.6", "11.7");

  /** People lack the means to take part in society. */
  public static final SocietalChallenge POVERTY =
      named("POVERTY", "1", "1.2", "1.3", "1.4", "10.2");

  /** People grow older; no goal is dedicated to it. */
  public static final SocietalChallenge AGEING = named("AGEING", "3", "3.4", "3.8", "10.2", "11.7");

  /** The climate changes. */
  public static final SocietalChallenge CLIMATE =
      named("CLIMATE", "7.2", "12", "13", "13.1", "13.2", "13.3");

  /** Refuses a code of another form and a blank label with {@link IllegalArgumentException}. */
  public SocietalChallenge {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(nl, "nl");
    Objects.requireNonNull(fr, "fr");
    Objects.requireNonNull(en, "en");
    Objects.requireNonNull(sdgs, "sdgs");
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException(
          "a challenge's code must be 1 to 40 capitals, digits and underscores, a capital first: "
              + code);
    }
    if (nl.isBlank() || fr.isBlank() || en.isBlank()) {
      throw new IllegalArgumentException("a challenge must have a label in every language: \"" + nl
          + "\", \"" + fr + "\", \"" + en + "\"");
    }
  }

  /** A challenge of the host's own, with its labels in Dutch, French and English. */
  public static SocietalChallenge of(
      String code, String nl, String fr, String en, SdgCode... sdgs) {
    return new SocietalChallenge(code, nl, fr, en, TreeSet.of(sdgs));
  }

  /** A builder, in which everything must be set. */
  public static SocietalChallengeBuilder builder() {
    return new SocietalChallengeBuilder();
  }

  /** The four that were named in 2013: ageing, climate, poverty and urbanisation. */
  public static TreeSet<SocietalChallenge> named2013() {
    return TreeSet.of(AGEING, CLIMATE, POVERTY, URBANISATION);
  }

  private static SocietalChallenge named(String code, String... sdgs) {
    Term term = ChallengeTexts.TEXTS.term(code, "challenge." + code);
    return new SocietalChallenge(
        code, term.nl(), term.fr(), term.en(), TreeSet.ofAll(Vector.of(sdgs).map(SdgCode::parse)));
  }

  @Override
  public String name() {
    return code;
  }

  @Override
  public String label(Language language) {
    return language.choose(nl, fr, en);
  }

  @Override
  public int compareTo(SocietalChallenge other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return sdgs.isEmpty() ? code : code + sdgs.mkString(" (SDG ", ", ", ")");
  }
}
