package be.socialinnovation.json;

import be.socialinnovation.workflow.Fact;
import be.socialinnovation.workflow.Finding;
import be.socialinnovation.workflow.Labelled;
import be.socialinnovation.workflow.Language;
import be.socialinnovation.workflow.Refusal;
import be.socialinnovation.workflow.Verdict;
import io.vavr.collection.Seq;

/** A refusal in one language: what programs match on next to what people read. */
record RefusalDocument(
    int formatVersion,
    String language,
    Label command,
    Label stage,
    Seq<Line> findings,
    Seq<Label> openNow)
    implements Document {

  /** A term by its stable name and its label. */
  record Label(String name, String text) {

    static Label of(Labelled term, Language language) {
      return new Label(term.name(), term.label(language));
    }
  }

  /** A finding by its rule's code, with its facts, its sentence and the source that it rests on. */
  record Line(String rule, Verdict verdict, Seq<Fact> facts, String text, String source) {

    static Line of(Finding finding, Language language) {
      return new Line(
          finding.rule().code(),
          finding.verdict(),
          finding.facts(),
          finding.text(language),
          finding.source().in(language));
    }
  }

  static RefusalDocument of(Refusal refusal, Language language) {
    return new RefusalDocument(
        FORMAT_VERSION,
        language.tag(),
        Label.of(refusal.command(), language),
        Label.of(refusal.stage(), language),
        refusal.findings().map(finding -> Line.of(finding, language)),
        refusal.openNow().map(term -> Label.of(term, language)));
  }
}
