package be.socialinnovation.json.cids;

import static be.socialinnovation.json.cids.CidsRule.EACH_STATUS_HAS_AN_ID;
import static be.socialinnovation.json.cids.CidsRule.NOBODY_IS_A_PERSON_IN_BUSINESS;
import static be.socialinnovation.json.cids.CidsRule.NO_TEXT_NAMES_A_PERSON;
import static be.socialinnovation.json.cids.CidsRule.STATE_HAS_A_TERM;
import static be.socialinnovation.json.cids.CidsRule.WHO_IS_NAMED_IS_A_KNOWN_ORGANISATION;

import be.socialinnovation.challenge.SocietalChallenge;
import be.socialinnovation.json.SocialInnovationJson;
import be.socialinnovation.json.exchange.Persons;
import be.socialinnovation.organisation.Organisation;
import be.socialinnovation.workflow.Assessment;
import be.socialinnovation.workflow.Fact;
import be.socialinnovation.workflow.Finding;
import be.socialinnovation.workflow.Language;
import be.socialinnovation.workflow.Term;
import be.socialinnovation.workflow.Verdict;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.util.Objects;

/**
 * Writes organisations, the status of their funding and the themes of their work as the Common Impact Data Standard has them.
 *
 * @param base where the host's own IRIs begin, such as {@code https://example.org/id/}
 * @param language the language of the names of themes
 */
public record ImpactExport(String base, Language language) {

  private static final Term EXPORT = CidsRule.TEXTS.term("ExportImpact", "question.export");

  /** Refuses a base that is no web address up to a slash or a hash with {@link IllegalArgumentException}. */
  public ImpactExport {
    Objects.requireNonNull(base, "base");
    Objects.requireNonNull(language, "language");
    if (!base.matches("https?://[^\\s<>\"{}|\\\\^`]+[/#]")) {
      throw new IllegalArgumentException(
          "a base must be a web address that ends in a slash or a hash: " + base);
    }
  }

  /** An export with IRIs below a base. */
  public static ImpactExport of(String base, Language language) {
    return new ImpactExport(base, language);
  }

  /**
   * An array of flat nodes, or the rules that stand in the way.
   *
   * @param organisations who is who; all of them are written
   * @param statuses what was asked of funders
   * @param themes the challenges that the work is about
   */
  public Either<Assessment, String> write(
      Seq<Organisation> organisations, Seq<FundingStatus> statuses, Seq<SocietalChallenge> themes) {
    Assessment assessment = assess(organisations, statuses);
    if (!assessment.isAllowed()) {
      return Either.left(assessment);
    }
    CidsNodes nodes = new CidsNodes(base, language);
    organisations.forEach(nodes::organisation);
    statuses.forEach(status -> nodes.status(status, organisations));
    themes.forEach(nodes::theme);
    return Either.right(
        SocialInnovationJson.strict().mapper().writeValueAsString(nodes.array()) + "\n");
  }

  private static Assessment assess(Seq<Organisation> organisations, Seq<FundingStatus> statuses) {
    TreeSet<String> unknown = TreeSet.ofAll(
            statuses.flatMap(status -> Vector.of(status.organisation(), status.funder())))
        .removeAll(organisations.map(it -> it.id().text()));
    TreeSet<String> without =
        TreeSet.ofAll(statuses.filter(it -> it.state().isEmpty()).map(FundingStatus::id));
    Seq<String> ids = statuses.map(FundingStatus::id);
    TreeSet<String> twice = TreeSet.ofAll(
        ids.groupBy(id -> id).filterValues(same -> same.size() > 1).keySet());
    Seq<String> personal = statuses
        .flatMap(status -> Vector.of(status.id(), status.description()))
        .appendAll(organisations.map(Organisation::name))
        .filter(Persons::mayBeIn);
    TreeSet<String> inBusiness = TreeSet.ofAll(statuses.map(FundingStatus::organisation))
        .removeAll(organisations.reject(Persons::mayBe).map(it -> it.id().text()));
    return new Assessment(
        EXPORT,
        Vector.of(
            Finding.of(
                WHO_IS_NAMED_IS_A_KNOWN_ORGANISATION, met(unknown), Fact.of("unknown", unknown)),
            Finding.of(STATE_HAS_A_TERM, met(without), Fact.of("without", without)),
            Finding.of(
                NO_TEXT_NAMES_A_PERSON,
                personal.isEmpty() ? Verdict.SATISFIED : Verdict.VIOLATED,
                Fact.of("number", personal.size())),
            Finding.of(
                NOBODY_IS_A_PERSON_IN_BUSINESS,
                inBusiness.isEmpty() ? Verdict.SATISFIED : Verdict.UNDETERMINED,
                Fact.of("unknown", inBusiness)),
            Finding.of(EACH_STATUS_HAS_AN_ID, met(twice), Fact.of("twice", twice))));
  }

  private static Verdict met(TreeSet<String> inTheWay) {
    return inTheWay.isEmpty() ? Verdict.SATISFIED : Verdict.VIOLATED;
  }
}
