package be.socialinnovation.aid;

import be.socialinnovation.workflow.Labelled;
import be.socialinnovation.workflow.Language;
import be.socialinnovation.workflow.Source;
import be.socialinnovation.workflow.Term;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.util.Objects;
import java.util.Optional;

/**
 * A regulation under which aid need not be notified, in one of its versions, as data: the ceilings by category, and the days on which
 * it is the one that counts.
 *
 * @param term the regulation and version: a stable name, such as {@code 651/2014}, and how it is called in a sentence
 * @param validity the days of the legal right to aid to which this version applies
 * @param ceilings what it lets through, by category; one that is not there was not read, so that nobody can tell
 * @param cumulation where it speaks of aid from several sources
 * @param source where the regulation stands
 */
public record BlockExemption(
    Term term,
    Validity validity,
    TreeMap<AidCategory, AidCeiling> ceilings,
    Source cumulation,
    Source source)
    implements Labelled {

  /** A rule set of which everything is there. */
  public BlockExemption {
    Objects.requireNonNull(term, "term");
    Objects.requireNonNull(validity, "validity");
    Objects.requireNonNull(ceilings, "ceilings");
    Objects.requireNonNull(cumulation, "cumulation");
    Objects.requireNonNull(source, "source");
  }

  /** What it lets through for a category, or for the broader one where it does not tell them apart; empty where nobody can tell. */
  public Optional<AidCeiling> ceiling(AidCategory category) {
    return ceilings
        .get(category)
        .toJavaOptional()
        .or(() -> category.broader().flatMap(it -> ceilings.get(it).toJavaOptional()));
  }

  /** This rule set with what it lets through for a category. */
  public BlockExemption with(AidCategory category, AidCeiling ceiling) {
    return new BlockExemption(term, validity, ceilings.put(category, ceiling), cumulation, source);
  }

  /** Every place that an answer under this rule set may cite. */
  Seq<Source> sources() {
    return ceilings
        .values()
        .flatMap(it -> Vector.of(it.source())
            .appendAll(it.threshold().map(AidLimit::source).stream().toList())
            .appendAll(it.threeYears().map(AidLimit::source).stream().toList()))
        .prepend(source);
  }

  @Override
  public String name() {
    return term.name();
  }

  @Override
  public String label(Language language) {
    return term.label(language);
  }

  @Override
  public String toString() {
    return term.en();
  }
}
