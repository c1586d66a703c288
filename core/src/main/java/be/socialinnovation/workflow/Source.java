package be.socialinnovation.workflow;

import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a rule or a figure comes from, in three languages, and when somebody last read it there.
 *
 * <p>The library's own citations stand in the text bundles, next to the rules that they support; a host does the same, or hands the
 * three texts in with {@link #of}.
 *
 * @param kind what sort of source it is
 * @param nl the law and article, the scheme and its publisher, or the practice, in Dutch
 * @param fr the same in French
 * @param en the same in English
 * @param verified the day on which the source was read; empty when it was not, which every reader is then told
 */
public record Source(Kind kind, String nl, String fr, String en, Optional<LocalDate> verified) {

  /** The sorts of source, from the strongest down. */
  public enum Kind {
    /** A law, a regulation or a code, by article. */
    LAW,
    /** A scheme, a call or a published guide of an authority or a standard body. */
    PUBLICATION,
    /** What professionals in the field do. */
    PRACTICE,
    /** A decision of this library's own design. */
    DESIGN
  }

  public Source {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(nl, "nl");
    Objects.requireNonNull(fr, "fr");
    Objects.requireNonNull(en, "en");
    Objects.requireNonNull(verified, "verified");
    if (nl.isBlank() || fr.isBlank() || en.isBlank()) {
      throw new IllegalArgumentException("a source must say where to look, in every language: \""
          + nl + "\", \"" + fr + "\", \"" + en + "\"");
    }
  }

  /** A source that nobody has read yet. */
  public static Source of(Kind kind, String nl, String fr, String en) {
    return new Source(kind, nl, fr, en, Optional.empty());
  }

  /**
   * A law by article, as read on a day.
   *
   * @param key the key of the citation in the bundles
   * @param facts what the citation's placeholders stand for, such as the article
   */
  public static Source law(Texts texts, String key, LocalDate verified, Fact... facts) {
    return cited(Kind.LAW, texts, key, facts).verifiedOn(verified);
  }

  /** A published scheme, call or guide, as read on a day. */
  public static Source publication(Texts texts, String key, LocalDate verified, Fact... facts) {
    return cited(Kind.PUBLICATION, texts, key, facts).verifiedOn(verified);
  }

  /** A practice of the field that nobody has verified in a source. */
  public static Source practice(Texts texts, String key) {
    return cited(Kind.PRACTICE, texts, key);
  }

  /** A decision of the library, or of the host, itself. */
  public static Source design(Texts texts, String key) {
    return cited(Kind.DESIGN, texts, key);
  }

  private static Source cited(Kind kind, Texts texts, String key, Fact... facts) {
    Vector<Fact> filled = Vector.of(facts);
    return of(
        kind,
        texts.text(key, Language.NL, filled),
        texts.text(key, Language.FR, filled),
        texts.text(key, Language.EN, filled));
  }

  /** This source, as read on a day. */
  public Source verifiedOn(LocalDate day) {
    return new Source(kind, nl, fr, en, Optional.of(day));
  }

  /** This source, with the day of reading taken away: known from memory of the field, not yet looked up. */
  public Source unverified() {
    return of(kind, nl, fr, en);
  }

  /** The citation, and when it was verified, in a language. */
  public String in(Language language) {
    String citation = language.choose(nl, fr, en);
    if (kind == Kind.DESIGN) {
      return citation;
    }
    String key = verified.isPresent() ? "source.verified" : "source.unverified";
    return citation + " ("
        + WorkflowRule.TEXTS.text(
            key, language, verified.map(day -> Fact.of("day", day)).stream().toList())
        + ")";
  }

  @Override
  public String toString() {
    return in(Language.EN);
  }
}
