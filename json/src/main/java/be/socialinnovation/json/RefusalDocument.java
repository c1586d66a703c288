package be.socialinnovation.json;

import be.socialinnovation.workflow.Fact;
import be.socialinnovation.workflow.Finding;
import be.socialinnovation.workflow.Labelled;
import be.socialinnovation.workflow.Language;
import be.socialinnovation.workflow.Refusal;
import be.socialinnovation.workflow.Verdict;
import io.vavr.collection.Seq;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A refusal in one language: what programs match on next to what people read. {@link SocialInnovationJson#write(Refusal, Language)} writes
 * it, and a program that receives it reads it with {@link SocialInnovationJson#read(String, String, Class)}, without knowing the rules.
 *
 * @param formatVersion the version of the format
 * @param language the tag of the language: {@code nl}, {@code fr} or {@code en}
 * @param command what was asked
 * @param stage the stage that the case was in
 * @param findings what stands in the way
 * @param openNow what is open in that stage
 * @param extensions what others have put beside it, an object that this library keeps and does not read; empty when there is nothing
 */
public record RefusalDocument(
    int formatVersion,
    String language,
    Label command,
    Label stage,
    Seq<Line> findings,
    Seq<Label> openNow,
    Optional<JsonNode> extensions)
    implements Document {

  /** Refuses extensions that are no object with {@link IllegalArgumentException}. */
  public RefusalDocument {
    Extensions.require(extensions);
  }

  /**
   * A term by its stable name and its label.
   *
   * @param name the stable name
   * @param text the label in the language of the document
   */
  public record Label(String name, String text) {

    static Label of(Labelled term, Language language) {
      return new Label(term.name(), term.label(language));
    }
  }

  /**
   * A finding.
   *
   * @param rule the code of the rule
   * @param verdict not met, or nobody can tell
   * @param facts what was compared
   * @param text the sentence in the language of the document
   * @param source what the rule rests on, in that language
   */
  public record Line(String rule, Verdict verdict, Seq<Fact> facts, String text, String source) {

    static Line of(Finding finding, Language language) {
      return new Line(
          finding.rule().code(),
          finding.verdict(),
          finding.facts(),
          finding.text(language),
          finding.source().in(language));
    }
  }

  /** A refusal in a language. */
  public static RefusalDocument of(Refusal refusal, Language language) {
    return new RefusalDocument(
        FORMAT_VERSION,
        language.tag(),
        Label.of(refusal.command(), language),
        Label.of(refusal.stage(), language),
        refusal.findings().map(finding -> Line.of(finding, language)),
        refusal.openNow().map(term -> Label.of(term, language)),
        Optional.empty());
  }

  /** The refusal with what others have put beside it; {@link SocialInnovationJson#write(Document)} writes it. */
  public RefusalDocument withExtensions(Optional<JsonNode> beside) {
    return new RefusalDocument(formatVersion, language, command, stage, findings, openNow, beside);
  }
}
