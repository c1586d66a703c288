package be.socialinnovation.examples.founding;

import be.socialinnovation.workflow.Fact;
import be.socialinnovation.workflow.Language;
import be.socialinnovation.workflow.Texts;
import io.vavr.collection.Vector;

/** The example's own texts, in three bundles beside this type. */
final class Headings {

  private static final Texts TEXTS = Texts.beside(Headings.class::getResourceAsStream);

  private Headings() {}

  static String text(String key, Language language, Fact... facts) {
    return TEXTS.text(key, language, Vector.of(facts));
  }
}
