package be.socialinnovation.json.exchange;

import static be.socialinnovation.json.exchange.ExchangeRule.AWARD_STANDS;
import static be.socialinnovation.json.exchange.ExchangeRule.NO_TEXT_HOLDS_AN_ADDRESS;
import static be.socialinnovation.json.exchange.ExchangeRule.RECIPIENT_IS_NO_PERSON_IN_BUSINESS;
import static be.socialinnovation.json.exchange.ExchangeRule.WHO_IS_NAMED_IS_A_KNOWN_ORGANISATION;

import be.socialinnovation.fund.Engagement;
import be.socialinnovation.fund.EngagementApproved;
import be.socialinnovation.fund.Fund;
import be.socialinnovation.fund.FundCommand;
import be.socialinnovation.fund.FundEvent;
import be.socialinnovation.fund.FundTerms;
import be.socialinnovation.fund.Standing;
import be.socialinnovation.grant.Award;
import be.socialinnovation.grant.GrantApplication;
import be.socialinnovation.grant.GrantRequest;
import be.socialinnovation.organisation.Organisation;
import be.socialinnovation.workflow.Assessment;
import be.socialinnovation.workflow.Dossier;
import be.socialinnovation.workflow.Fact;
import be.socialinnovation.workflow.Finding;
import be.socialinnovation.workflow.Term;
import be.socialinnovation.workflow.Verdict;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * What may be published of the cases of a host.
 *
 * <pre>{@code
 * PublicView view = PublicView.of(organisations);
 * view.grant("IWT-2013-101", application, Described.of("Samen aan tafel", "shared kitchens"))
 *     .map(award -> award.relatedTo("E-1"))
 * }</pre>
 *
 * @param organisations who is who: the organisations that the host describes, and no natural person
 */
public record PublicView(Seq<Organisation> organisations) {

  private static final Term PUBLISH = ExchangeRule.TEXTS.term("PublishAward", "question.publish");
  private static final Pattern ADDRESS = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");

  /** Refuses nothing but null. */
  public PublicView {
    Objects.requireNonNull(organisations, "organisations");
  }

  /** The view of cases between these organisations. */
  public static PublicView of(Seq<Organisation> organisations) {
    return new PublicView(organisations);
  }

  /** The award of a grant application, or every rule that stands in the way. */
  public Either<Assessment, PublicAward> grant(
      String id, GrantApplication application, Described described) {
    Optional<Award> award = application.award().filter(it -> application.aid().isPresent());
    Optional<GrantRequest> request = application.request();
    Optional<String> funder = request.map(asked -> asked.scheme().authority());
    Optional<String> recipient = request.map(GrantRequest::applicant);
    Seq<String> named = Vector.of(id)
        .appendAll(request.map(asked -> asked.scheme().code()).stream().toList());
    return judged(award.isPresent(), funder, recipient, described, named, () -> {
      GrantRequest asked = request.orElseThrow();
      return new PublicAward(
          id,
          named(funder).orElseThrow(),
          named(recipient).orElseThrow(),
          described,
          award.orElseThrow().amount(),
          award.orElseThrow().on(),
          Optional.of(asked.asked()),
          application.held(),
          asked.scheme().code(),
          asked.start(),
          asked.end(),
          asked.call().isPresent(),
          TreeSet.empty());
    });
  }

  /**
   * The engagement of a fund, or every rule that stands in the way: it is published once it is firm, or was paid.
   *
   * @param organisation the id of the organisation that the fund is, or that keeps it
   * @param recipient the id of the organisation that carries the project
   */
  public Either<Assessment, PublicAward> engagement(
      String id,
      Dossier<Fund, FundCommand, FundEvent> fund,
      String organisation,
      String recipient,
      Described described) {
    Optional<Engagement> engagement = fund.state().engagement(id).filter(PublicView::stands);
    return judged(
        engagement.isPresent(),
        Optional.of(organisation),
        Optional.of(recipient),
        described,
        Vector.of(id)
            .appendAll(fund.state().terms().map(FundTerms::name).stream().toList()),
        () -> new PublicAward(
            id,
            named(Optional.of(organisation)).orElseThrow(),
            named(Optional.of(recipient)).orElseThrow(),
            described,
            engagement.orElseThrow().promised(),
            approved(fund, id),
            fund.state().request(id).map(asked -> asked.asked().amount()),
            engagement.orElseThrow().disbursed(),
            fund.state().terms().map(FundTerms::name).orElseThrow(),
            Optional.empty(),
            Optional.empty(),
            false,
            TreeSet.empty()));
  }

  private static boolean stands(Engagement engagement) {
    return engagement.standing() == Standing.FIRM || engagement.disbursed().isPositive();
  }

  private static LocalDate approved(Dossier<Fund, FundCommand, FundEvent> fund, String id) {
    return fund.counting()
        .filter(step -> step.events()
            .exists(event -> event instanceof EngagementApproved approved
                && approved.engagement().equals(id)))
        .map(step -> step.stamp().on())
        .head();
  }

  private Optional<Organisation> named(Optional<String> id) {
    return id.flatMap(
        text -> organisations.find(it -> it.id().text().equals(text)).toJavaOptional());
  }

  private Either<Assessment, PublicAward> judged(
      boolean stands,
      Optional<String> funder,
      Optional<String> recipient,
      Described described,
      Seq<String> named,
      Supplier<PublicAward> made) {
    TreeSet<String> unknown = TreeSet.ofAll(
        Vector.of(funder, recipient).filter(id -> named(id).isEmpty()).map(id -> id.orElse("?")));
    Seq<String> texts = named
        .append(described.title())
        .append(described.description())
        .appendAll(Vector.of(funder, recipient)
            .flatMap(id -> named(id).stream().toList())
            .map(Organisation::name));
    TreeSet<String> addresses =
        TreeSet.ofAll(texts.filter(text -> ADDRESS.matcher(text).find()));
    Assessment assessment = new Assessment(
        PUBLISH,
        Vector.of(
            Finding.of(AWARD_STANDS, met(stands)),
            Finding.of(
                WHO_IS_NAMED_IS_A_KNOWN_ORGANISATION,
                met(unknown.isEmpty()),
                Fact.of("unknown", unknown)),
            Finding.of(
                NO_TEXT_HOLDS_AN_ADDRESS,
                met(addresses.isEmpty()),
                Fact.of("number", addresses.size())),
            Finding.of(
                RECIPIENT_IS_NO_PERSON_IN_BUSINESS,
                named(recipient).map(it -> it.legalForm().isPresent()).orElse(true)
                    ? Verdict.SATISFIED
                    : Verdict.UNDETERMINED,
                Fact.of("recipient", recipient))));
    return assessment.isAllowed() ? Either.right(made.get()) : Either.left(assessment);
  }

  private static Verdict met(boolean met) {
    return met ? Verdict.SATISFIED : Verdict.VIOLATED;
  }
}
