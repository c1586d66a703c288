package be.socialinnovation.committee;

import be.socialinnovation.workflow.Fact;
import be.socialinnovation.workflow.Language;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;

/* The minutes of a deliberation, a line for each thing that the record keeps. */
final class Minutes {

  private final Deliberation deliberation;
  private final Language language;

  private Minutes(Deliberation deliberation, Language language) {
    this.deliberation = deliberation;
    this.language = language;
  }

  static String of(Deliberation deliberation, Language language) {
    return new Minutes(deliberation, language).lines().mkString("\n");
  }

  private Seq<String> lines() {
    TreeSet<String> struck = deliberation.outcome().struck();
    return Vector.of(line(
            "motion",
            Fact.of("day", deliberation.on()),
            Fact.of("motion", deliberation.motion().title())))
        .appendAll(deliberation
            .recusals()
            .map(recusal -> line(
                "declared",
                Fact.of("member", recusal.member()),
                Fact.of("reason", recusal.reason()))))
        .appendAll(deliberation.conflicts().map(tie -> toldOf("derived", tie)))
        .appendAll(deliberation.disclosures().map(tie -> toldOf("disclosed", tie)))
        .appendAll(deliberation
            .votes()
            .map(vote -> line(
                struck.contains(vote.member()) ? "struck" : "vote",
                Fact.of("member", vote.member()),
                Fact.of("choice", vote.choice()),
                Fact.of("reason", vote.reason()))))
        .append(deliberation.outcome().text(language));
  }

  private String toldOf(String kind, Affiliation tie) {
    return line(kind, Fact.of("member", tie.member()), Fact.of("tie", told(tie)));
  }

  private String told(Affiliation tie) {
    return line(
        tie.tenure().isOpen() ? "tie" : "ended",
        Fact.of("kind", tie.kind()),
        Fact.of("organisation", tie.organisation().text()),
        Fact.of("from", tie.tenure().from()),
        Fact.of("last", tie.tenure().until().map(until -> until.minusDays(1))));
  }

  private String line(String kind, Fact... facts) {
    return CommitteeTexts.TEXTS.text("minutes." + kind, language, Vector.of(facts));
  }
}
