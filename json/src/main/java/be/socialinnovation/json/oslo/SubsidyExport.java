package be.socialinnovation.json.oslo;

import static be.socialinnovation.json.oslo.OsloRule.APPLICATION_WAS_SUBMITTED;
import static be.socialinnovation.json.oslo.OsloRule.AUTHORITY_IS_PUBLIC;
import static be.socialinnovation.json.oslo.OsloRule.NOBODY_IS_A_PERSON_IN_BUSINESS;
import static be.socialinnovation.json.oslo.OsloRule.NO_TEXT_NAMES_A_PERSON;
import static be.socialinnovation.json.oslo.OsloRule.WHO_IS_NAMED_IS_A_KNOWN_ORGANISATION;

import be.socialinnovation.grant.Advice;
import be.socialinnovation.grant.GrantApplication;
import be.socialinnovation.grant.GrantCall;
import be.socialinnovation.grant.GrantRequest;
import be.socialinnovation.json.SocialInnovationJson;
import be.socialinnovation.json.exchange.Persons;
import be.socialinnovation.organisation.Organisation;
import be.socialinnovation.organisation.OrganisationId;
import be.socialinnovation.organisation.Sector;
import be.socialinnovation.workflow.Assessment;
import be.socialinnovation.workflow.Fact;
import be.socialinnovation.workflow.Finding;
import be.socialinnovation.workflow.Language;
import be.socialinnovation.workflow.Verdict;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.util.Objects;
import java.util.Optional;

/**
 * Writes grant applications as linked data of the application profile Besluit Subsidie.
 *
 * @param base where the host's own IRIs begin, such as {@code https://example.org/id/}; what others have named keeps the IRI they gave
 * @param language the language of titles and descriptions, in which the texts of the dossier are written too
 */
public record SubsidyExport(String base, Language language) {

  /** Refuses a base that is no web address up to a slash or a hash with {@link IllegalArgumentException}. */
  public SubsidyExport {
    Objects.requireNonNull(base, "base");
    Objects.requireNonNull(language, "language");
    if (!base.matches("https?://[^\\s<>\"{}|\\\\^`]+[/#]")) {
      throw new IllegalArgumentException(
          "a base must be a web address that ends in a slash or a hash: " + base);
    }
  }

  /** An export with IRIs below a base, in a language. */
  public static SubsidyExport of(String base, Language language) {
    return new SubsidyExport(base, language);
  }

  /**
   * The application as JSON-LD with its context inside, or the rules that stand in the way. The same file always gives the same text.
   */
  public Either<Assessment, String> write(GrantFile file) {
    Assessment assessment = assess(file);
    return assessment.isAllowed()
        ? Either.right(written(file, file.grant().state().request().orElseThrow()))
        : Either.left(assessment);
  }

  private String written(GrantFile file, GrantRequest request) {
    Graph graph = new Graph(base);
    OrganisationNodes organisations =
        new OrganisationNodes(graph, language, file.grant().id(), described(file));
    new CaseNodes(graph, language, file, request, organisations).write();
    return SocialInnovationJson.strict().mapper().writeValueAsString(graph.document()) + "\n";
  }

  /** Whether the application can be exported, rule by rule. */
  public Assessment assess(GrantFile file) {
    GrantApplication state = file.grant().state();
    TreeMap<String, Organisation> described = described(file);
    TreeSet<String> unknown = named(state).removeAll(described.keySet());
    Optional<Sector> sector = state
        .authority()
        .flatMap(id -> described.get(id).toJavaOptional())
        .flatMap(Organisation::sector);
    Seq<String> personal = texts(file).filter(Persons::mayBeIn);
    TreeSet<String> inBusiness = named(state)
        .addAll(partners(file))
        .removeAll(Vector.ofAll(state.authority().stream()))
        .filter(id -> described.get(id).filter(it -> !Persons.mayBe(it)).isEmpty());
    Seq<Finding> findings = Vector.of(
        Finding.of(
            APPLICATION_WAS_SUBMITTED,
            met(state.submittedOn().isPresent()),
            Fact.of("stage", state.stage())),
        Finding.of(
            WHO_IS_NAMED_IS_A_KNOWN_ORGANISATION,
            met(unknown.isEmpty()),
            Fact.of("unknown", unknown)),
        Finding.of(
            AUTHORITY_IS_PUBLIC,
            sector.map(it -> met(it == Sector.GOVERNMENT)).orElse(Verdict.UNDETERMINED),
            Fact.of("sector", sector)),
        Finding.of(
            NO_TEXT_NAMES_A_PERSON, met(personal.isEmpty()), Fact.of("number", personal.size())),
        Finding.of(
            NOBODY_IS_A_PERSON_IN_BUSINESS,
            inBusiness.isEmpty() ? Verdict.SATISFIED : Verdict.UNDETERMINED,
            Fact.of("unknown", inBusiness)));
    return new Assessment(OsloTexts.EXPORT, findings);
  }

  private static Verdict met(boolean met) {
    return met ? Verdict.SATISFIED : Verdict.VIOLATED;
  }

  private static TreeSet<String> named(GrantApplication state) {
    TreeSet<String> asked = state
        .request()
        .map(request ->
            request.partners().add(request.applicant()).add(request.scheme().authority()))
        .orElse(TreeSet.empty());
    return asked.addAll(state.advice().map(Advice::by));
  }

  /* The ids of those who carry the work out together, who are described there. */
  private static Seq<String> partners(GrantFile file) {
    return file.partnership()
        .map(partnership -> partnership.parties().keySet().toVector().map(OrganisationId::text))
        .orElse(Vector.empty());
  }

  /* Whatever people wrote. */
  private Seq<String> texts(GrantFile file) {
    return CaseNodes.texts(file, language)
        .appendAll(Vector.of(file.grant().id(), file.project(), file.offer().title()))
        .appendAll(file.offer().call().map(GrantCall::code).stream().toList())
        .appendAll(file.offer()
            .criteria()
            .flatMap(it -> Vector.of(it.code(), it.title(), it.requirement())))
        .appendAll(described(file).values().map(Organisation::name));
  }

  /* The host's own descriptions, and those that the partnership brings along. */
  private static TreeMap<String, Organisation> described(GrantFile file) {
    Seq<Organisation> partners = file.partnership()
        .map(partnership -> partnership.parties().values().map(party -> party.organisation()))
        .orElse(Vector.empty());
    return partners
        .appendAll(file.organisations())
        .foldLeft(TreeMap.empty(), (known, it) -> known.put(it.id().text(), it));
  }
}
