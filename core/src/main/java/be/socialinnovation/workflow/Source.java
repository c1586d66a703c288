package be.socialinnovation.workflow;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a rule or a figure comes from, and when somebody last read it there.
 *
 * @param kind what sort of source it is
 * @param citation the law and article, the scheme and its publisher, or the practice
 * @param verified the day on which the source was read; empty when it was not, which every reader is then told
 */
public record Source(Kind kind, String citation, Optional<LocalDate> verified) {

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
    Objects.requireNonNull(citation, "citation");
    Objects.requireNonNull(verified, "verified");
    if (citation.isBlank()) {
      throw new IllegalArgumentException("a source must say where to look: \"" + citation + "\"");
    }
  }

  /** A law by article, as read on a day. */
  public static Source law(String citation, LocalDate verified) {
    return new Source(Kind.LAW, citation, Optional.of(verified));
  }

  /** A published scheme, call or guide, as read on a day. */
  public static Source publication(String citation, LocalDate verified) {
    return new Source(Kind.PUBLICATION, citation, Optional.of(verified));
  }

  /** A practice of the field that nobody has verified in a source. */
  public static Source practice(String citation) {
    return new Source(Kind.PRACTICE, citation, Optional.empty());
  }

  /** A decision of the library itself. */
  public static Source design(String citation) {
    return new Source(Kind.DESIGN, citation, Optional.empty());
  }

  /** This source, with the day of reading taken away: known from memory of the field, not yet looked up. */
  public Source unverified() {
    return new Source(kind, citation, Optional.empty());
  }

  /** The citation, and when it was verified in words of the language. */
  public String in(Language language) {
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
