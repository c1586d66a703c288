package be.socialinnovation.examples.founding;

import be.socialinnovation.challenge.SocietalChallenge;
import be.socialinnovation.fund.Engagement;
import be.socialinnovation.fund.Fund;
import be.socialinnovation.fund.FundCommand;
import be.socialinnovation.fund.FundEvent;
import be.socialinnovation.grant.GrantApplication;
import be.socialinnovation.grant.GrantCommand;
import be.socialinnovation.grant.GrantEvent;
import be.socialinnovation.json.cids.FundingStatus;
import be.socialinnovation.json.cids.ImpactExport;
import be.socialinnovation.json.exchange.Described;
import be.socialinnovation.json.exchange.PublicAward;
import be.socialinnovation.json.exchange.PublicView;
import be.socialinnovation.json.oslo.Criterion;
import be.socialinnovation.json.oslo.GrantFile;
import be.socialinnovation.json.oslo.Offer;
import be.socialinnovation.json.oslo.SubsidyExport;
import be.socialinnovation.json.threesixtygiving.PackageWriter;
import be.socialinnovation.json.threesixtygiving.Publisher;
import be.socialinnovation.organisation.Organisation;
import be.socialinnovation.platform.InnovationPlatform;
import be.socialinnovation.project.Idea;
import be.socialinnovation.workflow.Assessment;
import be.socialinnovation.workflow.Dossier;
import be.socialinnovation.workflow.Language;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What the story's cases look like to others: 360Giving packages of the agency and of the fund, OSLO and CIDS. Who is no organisation that
 * the input files describe is published nowhere, and why is written beside it.
 */
record Exports(InnovationPlatform platform, Seq<Organisation> organisations, Language language) {

  private static final URI PAGE = URI.create("https://example.org/founding");
  private static final String BASE = "https://example.org/id/";
  private static final URI LICENSE = URI.create("https://creativecommons.org/licenses/by/4.0/");
  private static final Publisher PUBLISHER =
      new Publisher("360G-example", "Sociale Innovatiefabriek", PAGE, LICENSE);

  /** The files by their names; none where nobody asked for aid. */
  SortedMap<String, String> files() {
    return grants().isEmpty() ? TreeMap.empty() : written();
  }

  private SortedMap<String, String> written() {
    Seq<Either<Assessment, PublicAward>> grants = grants().map(this::award);
    Seq<Either<Assessment, PublicAward>> engagements = platform
        .funds()
        .dossiers()
        .values()
        .toVector()
        .flatMap(
            fund -> fund.state().engagements().toVector().map(it -> award(fund, it._1, it._2)));
    Seq<Either<Assessment, String>> oslo = grants().map(this::oslo);
    Seq<Either<Assessment, FundingStatus>> statuses = grants().map(this::status);
    Either<Assessment, String> cids = cids(statuses.flatMap(Either::toOption));
    Seq<Either<Assessment, PublicAward>> awards = grants.appendAll(engagements);
    TreeMap<String, String> files = TreeMap.of(
        "exports/refused.txt",
        awards
            .flatMap(Exports::refusals)
            .appendAll(oslo.append(cids).flatMap(Exports::refusals))
            .appendAll(statuses.flatMap(Exports::refusals))
            .map(refused -> refused.text(language))
            .mkString("", "\n", "\n"));
    files = cids.isRight() ? files.put("exports/cids.json", cids.get()) : files;
    for (var funder :
        awards.flatMap(Either::toOption).groupBy(award -> award.funder().id())) {
      files = files.put("exports/360giving-" + funder._1 + ".json", giving(funder._2));
    }
    for (var pair : grants().zip(oslo).filter(pair -> pair._2.isRight())) {
      files = files.put(
          "exports/oslo-" + URLEncoder.encode(pair._1.id(), StandardCharsets.UTF_8) + ".jsonld",
          pair._2.get());
    }
    return files;
  }

  private static <T> Seq<Assessment> refusals(Either<Assessment, T> answer) {
    return Vector.ofAll(answer.swap());
  }

  private Seq<Dossier<GrantApplication, GrantCommand, GrantEvent>> grants() {
    return platform.grants().dossiers().values().toVector();
  }

  private Either<Assessment, PublicAward> award(
      Dossier<GrantApplication, GrantCommand, GrantEvent> grant) {
    String project = grant.state().request().orElseThrow().project();
    return view()
        .grant(grant, described(project))
        .map(award -> award.relatedTo(platform
            .funds()
            .dossiers()
            .values()
            .flatMap(fund -> fund.state()
                .engagements()
                .filterValues(
                    it -> it.terms().waitsForGrant().filter(grant.id()::equals).isPresent())
                .keySet())
            .toJavaArray(String[]::new)));
  }

  private Either<Assessment, PublicAward> award(
      Dossier<Fund, FundCommand, FundEvent> fund, String id, Engagement engagement) {
    String promoter = platform
        .projects()
        .dossier(engagement.project())
        .state()
        .promoter()
        .map(Object::toString)
        .orElse("");
    return view()
        .engagement(id, fund, fund.id(), promoter, described(engagement.project()))
        .map(award ->
            award.relatedTo(engagement.terms().waitsForGrant().stream().toArray(String[]::new)));
  }

  private PublicView view() {
    return PublicView.of(organisations);
  }

  private Idea idea(String project) {
    return platform.projects().dossier(project).state().idea().orElseThrow();
  }

  private Described described(String project) {
    Idea idea = idea(project);
    return new Described(idea.title(), idea.need(), idea.challenges().toVector());
  }

  private String giving(Seq<PublicAward> ofOneFunder) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String funder = ofOneFunder.head().funder().name();
    try (PackageWriter writer = PackageWriter.start(
            out, PUBLISHER.metadata(funder, lastDay(), lastMoment()))
        .get()) {
      ofOneFunder.forEach(
          award -> writer.append(PUBLISHER.grant(award, lastMoment())).forEach(refused -> {
            throw new IllegalStateException("what is public must fit: " + refused);
          }));
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private Either<Assessment, String> oslo(
      Dossier<GrantApplication, GrantCommand, GrantEvent> grant) {
    var request = grant.state().request().orElseThrow();
    Seq<Criterion> criteria = Vector.of(Criterion.of(
        "scheme", request.scheme().label(language), request.scheme().source().in(language)));
    return SubsidyExport.of(BASE, language)
        .write(GrantFile.of(
            grant,
            Offer.of(request.scheme().label(language), criteria),
            idea(request.project()).title(),
            organisations));
  }

  private Either<Assessment, FundingStatus> status(
      Dossier<GrantApplication, GrantCommand, GrantEvent> grant) {
    FundingStatus status = FundingStatus.of(
        grant, idea(grant.state().request().orElseThrow().project()).title(), lastDay());
    return ImpactExport.of(BASE, language)
        .write(organisations, Vector.of(status), Vector.empty())
        .map(written -> status);
  }

  private Either<Assessment, String> cids(Seq<FundingStatus> statuses) {
    return ImpactExport.of(BASE, language)
        .write(organisations, statuses, SocietalChallenge.named2013().toVector());
  }

  private LocalDate lastDay() {
    return grants().map(grant -> grant.steps().last().stamp().on()).max().get();
  }

  private Instant lastMoment() {
    return grants().map(grant -> grant.steps().last().stamp().at()).max().get();
  }
}
