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
import be.socialinnovation.grant.GrantCommand;
import be.socialinnovation.grant.GrantEvent;
import be.socialinnovation.grant.GrantRequest;
import be.socialinnovation.json.exchange.PublicAward.Booking;
import be.socialinnovation.money.Money;
import be.socialinnovation.organisation.Organisation;
import be.socialinnovation.workflow.Assessment;
import be.socialinnovation.workflow.Dossier;
import be.socialinnovation.workflow.Event;
import be.socialinnovation.workflow.Fact;
import be.socialinnovation.workflow.Finding;
import be.socialinnovation.workflow.State;
import be.socialinnovation.workflow.Step;
import be.socialinnovation.workflow.Term;
import be.socialinnovation.workflow.Verdict;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What may be published of the cases of a host.
 *
 * <pre>{@code
 * PublicView view = PublicView.of(organisations);
 * view.grant(application, Described.of("Samen aan tafel", "shared kitchens"))
 *     .map(award -> award.relatedTo("E-1"))
 * }</pre>
 *
 * @param organisations who is who: the organisations that the host describes, and no natural person
 */
public record PublicView(Seq<Organisation> organisations) {

  private static final Term PUBLISH = ExchangeRule.TEXTS.term("PublishAward", "question.publish");

  /** Refuses nothing but null. */
  public PublicView {
    Objects.requireNonNull(organisations, "organisations");
  }

  /** The view of cases between these organisations. */
  public static PublicView of(Seq<Organisation> organisations) {
    return new PublicView(organisations);
  }

  /** The award of a grant application as it stands now, or every rule that stands in the way. */
  public Either<Assessment, PublicAward> grant(
      Dossier<GrantApplication, GrantCommand, GrantEvent> grant, Described described) {
    GrantApplication application = grant.state();
    Optional<Award> award = application
        .award()
        .filter(it -> application.aid().isPresent() && it.openConditions().isEmpty());
    Optional<GrantRequest> request = application.request();
    Optional<String> funder = application.authority();
    Optional<String> recipient = request.map(GrantRequest::applicant);
    Seq<String> named = Vector.of(grant.id())
        .appendAll(request
            .map(asked -> Vector.of(asked.scheme().code(), asked.scheme().en()))
            .orElse(Vector.empty()));
    return judged(award.isPresent(), funder, recipient, described, named, () -> {
      GrantRequest asked = request.orElseThrow();
      return new PublicAward(
          grant.id(),
          named(funder).orElseThrow(),
          named(recipient).orElseThrow(),
          described,
          award.orElseThrow().on(),
          asked.scheme().code(),
          asked.scheme().en(),
          Optional.empty(),
          asked.start(),
          asked.end(),
          asked.call().isPresent(),
          bookings(
              grant,
              state ->
                  state.submittedOn().flatMap(day -> state.request()).map(GrantRequest::asked)),
          bookings(grant, GrantApplication::aid),
          bookings(grant, state -> Optional.of(state.held())),
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
            approved(fund, id),
            fund.state().terms().map(FundTerms::name).orElseThrow(),
            fund.state().terms().map(FundTerms::name).orElseThrow(),
            engagement.map(Engagement::instrument),
            Optional.empty(),
            Optional.empty(),
            false,
            bookings(fund, state -> state.request(id).map(asked -> asked.asked().amount())),
            bookings(
                fund,
                state -> state.engagement(id).filter(PublicView::stands).map(Engagement::promised)),
            bookings(fund, state -> state.engagement(id).map(Engagement::disbursed)),
            TreeSet.empty()));
  }

  /* How an amount of a case came to what it is now; nothing where it was nothing all the time. */
  private static <S extends State, C, E extends Event> Seq<Booking> bookings(
      Dossier<S, C, E> dossier, Function<S, Optional<Money>> amount) {
    S state = dossier.workflow().birth();
    Optional<Money> known = Optional.empty();
    Vector<Booking> bookings = Vector.empty();
    for (Step<C, E> step : dossier.counting()) {
      state = step.events().foldLeft(state, dossier.workflow()::evolve);
      Optional<Money> now = amount.apply(state);
      Optional<Money> before = known;
      Optional<Money> change = now.map(it -> before.map(it::minus).orElse(it))
          .or(() -> before.map(Money::negated))
          .filter(it -> !it.isZero());
      bookings = bookings.appendAll(
          change.map(it -> new Booking(it, step.stamp().on())).stream().toList());
      known = now;
    }
    return bookings;
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
    TreeSet<String> addresses = TreeSet.ofAll(texts.filter(Persons::mayBeIn));
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
                named(recipient).filter(it -> !Persons.mayBe(it)).isPresent()
                    ? Verdict.SATISFIED
                    : Verdict.UNDETERMINED,
                Fact.of("recipient", recipient))));
    return assessment.isAllowed() ? Either.right(made.get()) : Either.left(assessment);
  }

  private static Verdict met(boolean met) {
    return met ? Verdict.SATISFIED : Verdict.VIOLATED;
  }
}
