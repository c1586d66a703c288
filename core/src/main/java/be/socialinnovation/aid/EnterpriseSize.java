package be.socialinnovation.aid;

import be.socialinnovation.organisation.SizeClass;
import be.socialinnovation.workflow.Assessment;
import be.socialinnovation.workflow.Fact;
import be.socialinnovation.workflow.Language;
import be.socialinnovation.workflow.Verdict;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * The size class of an enterprise over its accounting periods. A class is lost or won only when the figures call for it in two periods
 * in a row.
 *
 * <p>Where figures are missing the class lies between two, which may be the same: unknown figures do not matter when those that are known
 * decide.
 *
 * @param definition what makes a class
 * @param years the accounting periods, at least one, each with a last day of its own, in any order
 * @param before the class that the enterprise had before the first of them; empty where nobody has told
 * @param founded whether the first of them is the first period of the enterprise, whose figures then decide alone
 */
public record EnterpriseSize(
    SmeDefinition definition,
    Seq<EnterpriseYear> years,
    Optional<SizeClass> before,
    boolean founded) {

  /** The classes between which the one asked for lies, both included. */
  private record Span(SizeClass least, SizeClass most) {}

  /** Refuses no period, two of one day, and a class before the foundation, with {@link IllegalArgumentException}. */
  public EnterpriseSize {
    Objects.requireNonNull(definition, "definition");
    Objects.requireNonNull(years, "years");
    Objects.requireNonNull(before, "before");
    years = years.sortBy(EnterpriseYear::end).toVector();
    if (years.isEmpty() || years.map(EnterpriseYear::end).distinct().size() != years.size()) {
      throw new IllegalArgumentException(
          "there must be accounting periods, each with its own last day: "
              + years.map(EnterpriseYear::end));
    }
    if (founded && before.isPresent()) {
      throw new IllegalArgumentException(
          "an enterprise must not have a size before it was founded: " + before.get());
    }
  }

  /** An enterprise of whose earlier size nothing is told. */
  public static EnterpriseSize of(EnterpriseYear... years) {
    return new EnterpriseSize(SmeDefinition.of2003(), Vector.of(years), Optional.empty(), false);
  }

  /** This enterprise, with the class that it had before the first period. */
  public EnterpriseSize after(SizeClass earlier) {
    return new EnterpriseSize(definition, years, Optional.of(earlier), false);
  }

  /** This enterprise, founded in the first period. */
  public EnterpriseSize newlyFounded() {
    return new EnterpriseSize(definition, years, Optional.empty(), true);
  }

  /** The class; empty where nobody can tell. */
  public Optional<SizeClass> size() {
    return Optional.of(least()).filter(it -> it == most());
  }

  /** The smallest class that it can be. */
  public SizeClass least() {
    return span().least();
  }

  /** The largest class that it can be. */
  public SizeClass most() {
    return span().most();
  }

  /** What the figures of a period say of being of a class or a smaller one, rule by rule. */
  public Assessment assess(EnterpriseYear year, SizeClass size) {
    return Assessment.of(size, Vector.of(SizeRule.values()), year, size, definition, year.end());
  }

  /* The figures of a period, alone: the first class that they may be, and the first that they are. */
  private Span alone(EnterpriseYear year) {
    Seq<SizeClass> classes = Vector.of(SizeClass.MICRO, SizeClass.SMALL, SizeClass.MEDIUM);
    return new Span(
        classes
            .find(it -> assess(year, it).verdict() != Verdict.VIOLATED)
            .getOrElse(SizeClass.LARGE),
        classes
            .find(it -> assess(year, it).verdict() == Verdict.SATISFIED)
            .getOrElse(SizeClass.LARGE));
  }

  /* Two periods in a row pull the class to the nearest that lies between theirs; what is not known starts anywhere. */
  private Span span() {
    Seq<Span> spans = years.map(this::alone);
    Span start = founded
        ? spans.head()
        : new Span(before.orElse(SizeClass.MICRO), before.orElse(SizeClass.LARGE));
    return spans
        .zip(spans.tail())
        .foldLeft(
            start,
            (held, pair) -> new Span(
                pull(held.least(), pair._1.least(), pair._2.least()),
                pull(held.most(), pair._1.most(), pair._2.most())));
  }

  private static SizeClass pull(SizeClass held, SizeClass one, SizeClass other) {
    return Vector.of(held, one, other).sorted(Comparator.naturalOrder()).get(1);
  }

  /** The class, and of each period the figures that count and what they say of each class, in a language. */
  public String text(Language language) {
    return AidTexts.TEXTS.text(
            size().isPresent() ? "size.known" : "size.between",
            language,
            Vector.of(Fact.of("least", least()), Fact.of("most", most())))
        + years
            .map(year -> {
              AnnualFigures figures = year.aggregated(definition);
              Seq<Fact> facts = Vector.of(
                  Fact.of("end", year.end()),
                  Fact.of("hundredths", figures.headcount()),
                  Fact.of("turnover", figures.turnover()),
                  Fact.of("balanceSheet", figures.balanceSheet()));
              return "\n" + AidTexts.TEXTS.text("size.year", language, facts)
                  + definition
                      .ceilings()
                      .keySet()
                      .map(size -> "\n" + assess(year, size).text(language))
                      .mkString();
            })
            .mkString();
  }

  @Override
  public String toString() {
    return text(Language.EN);
  }
}
