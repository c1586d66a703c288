package be.socialinnovation.json.oslo;

import be.socialinnovation.aid.Scheme;
import be.socialinnovation.grant.Advice;
import be.socialinnovation.grant.ApplicationEvent.InadmissibilityDeclared;
import be.socialinnovation.grant.AwardEvent.AwardLapsed;
import be.socialinnovation.grant.AwardEvent.AwardRenounced;
import be.socialinnovation.grant.AwardEvent.GrantAwarded;
import be.socialinnovation.grant.AwardEvent.GrantRefused;
import be.socialinnovation.grant.DatedAmount;
import be.socialinnovation.grant.GrantApplication;
import be.socialinnovation.grant.GrantCommand;
import be.socialinnovation.grant.GrantEvent;
import be.socialinnovation.grant.GrantRequest;
import be.socialinnovation.money.Money;
import be.socialinnovation.workflow.Language;
import be.socialinnovation.workflow.Step;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/* The case: application, project, advice, decisions and payments, in the order in which they happened. */
final class CaseNodes {

  private final Graph graph;
  private final Language language;
  private final GrantFile file;
  private final OrganisationNodes organisations;
  private final GrantApplication state;
  private final GrantRequest request;
  private final Node authority;
  private final Node grant;

  CaseNodes(
      Graph graph,
      Language language,
      GrantFile file,
      GrantRequest request,
      OrganisationNodes organisations) {
    this.graph = graph;
    this.language = language;
    this.file = file;
    this.request = request;
    this.organisations = organisations;
    state = file.grant().state();
    authority = organisations.authority(request.scheme().authority());
    grant = node(it -> {}, Oslo.CASE);
  }

  private Node node(Consumer<Node> description, String types, String... part) {
    return graph.node(
        description,
        types,
        Vector.of("grant", file.grant().id())
            .appendAll(Vector.of(part))
            .toJavaArray(String[]::new));
  }

  void write() {
    OfferNodes offers = new OfferNodes(graph, language, request.scheme(), file.offer());
    grant
        .link(Oslo.INSTANCE_OF, offers.offer(authority))
        .link(Oslo.GENERATED_BY, application())
        .link(Oslo.TREATS, project());
    organisations.participations(grant, file, request);
    state.advice().zipWithIndex().forEach(advice -> advice(advice._1, advice._2 + 1));
    file.grant().counting().forEach(this::decisions);
    state.paid().zipWithIndex().forEach(paid -> payment(paid._1, paid._2 + 1));
    state
        .recovered()
        .zipWithIndex()
        .forEach(
            back -> transaction("recovery", back._2 + 1, back._1.amount().negated(), back._1.on()));
  }

  private Node application() {
    Node node = node(it -> it.money(Oslo.ASKED, request.asked()), Oslo.APPLICATION, "application");
    state.submittedOn().ifPresent(day -> node.day(Oslo.APPLIED_ON, day));
    return node;
  }

  private Node project() {
    return graph.node(
        it -> it.identifier(request.project()).text(Oslo.TITLE, file.project(), language),
        Oslo.SUBJECT,
        "project",
        request.project());
  }

  private void advice(Advice advice, int number) {
    node(
        it -> it.link(Oslo.AUTHOR, organisations.organisation(advice.by()))
            .flag(Oslo.FAVOURABLE, advice.favourable())
            .text(Oslo.DESCRIPTION, advice.text())
            .link(Oslo.ADVISES_ON, grant)
            .day(Oslo.ADVISED_ON, advice.on()),
        Oslo.ADVICE,
        "advice",
        "" + number);
  }

  private void decisions(Step<GrantCommand, GrantEvent> step) {
    LocalDate on = step.stamp().on();
    for (GrantEvent event : step.events()) {
      Optional<String> why = why(file, event, language);
      if (event instanceof GrantAwarded awarded) {
        award(awarded, why.orElseThrow());
      } else if (event instanceof GrantRefused) {
        noAward("refusal", on, why.orElseThrow()).link(Oslo.PASSED_BY, authority);
      } else if (event instanceof InadmissibilityDeclared) {
        noAward("inadmissibility", on, why.orElseThrow()).link(Oslo.PASSED_BY, authority);
      } else if (event instanceof AwardLapsed) {
        noAward("lapse", on, why.orElseThrow()).link(Oslo.PASSED_BY, authority);
      } else if (event instanceof AwardRenounced) {
        noAward("renunciation", on, why.orElseThrow());
      }
    }
  }

  /* What people wrote in the case, as it is exported. */
  static Seq<String> texts(GrantFile file, Language language) {
    GrantApplication state = file.grant().state();
    return state
        .advice()
        .map(Advice::text)
        .appendAll(Vector.ofAll(state.request().stream()).flatMap(CaseNodes::texts))
        .appendAll(file.grant()
            .counting()
            .flatMap(Step::events)
            .flatMap(event -> why(file, event, language).stream().toList()));
  }

  private static Seq<String> texts(GrantRequest request) {
    Scheme scheme = request.scheme();
    return Vector.of(request.project(), scheme.code(), scheme.nl(), scheme.fr(), scheme.en());
  }

  /* Why it was decided so; empty where nothing was. */
  private static Optional<String> why(GrantFile file, GrantEvent event, Language language) {
    if (event instanceof GrantRefused refused) {
      return Optional.of(refused.reason());
    } else if (event instanceof InadmissibilityDeclared declared) {
      return Optional.of(declared.grounds().mkString("; "));
    }
    return event instanceof GrantAwarded
            || event instanceof AwardLapsed
            || event instanceof AwardRenounced
        ? Optional.of(file.grant().workflow().tell(event, language))
        : Optional.empty();
  }

  private void award(GrantAwarded awarded, String why) {
    Node award = node(
        it -> it.money(Oslo.AWARDED, awarded.amount())
            .flag(Oslo.PROVISIONAL, state.signedOn().isEmpty()),
        Oslo.AWARD,
        "award");
    decided(award.link(Oslo.PASSED_BY, authority), awarded.on(), why, "award");
    node(
        it -> it.identifier(file.grant().id()).link(Oslo.REALIZES, award),
        Oslo.AWARD_ACT,
        "award",
        "act");
  }

  private Node noAward(String what, LocalDate on, String why) {
    Node decision = node(it -> {}, Oslo.NO_AWARD, what);
    decided(decision, on, why, what);
    return decision;
  }

  private void decided(Node decision, LocalDate on, String why, String what) {
    decision.link(Oslo.OVER, grant).day(Oslo.ISSUED, on);
    node(
        it -> it.text(Oslo.MOTIVATION, why).link(Oslo.ABOUT, grant).link(Oslo.LEADS_TO, decision),
        Oslo.ASSESSMENT,
        what,
        "assessment");
  }

  private void payment(DatedAmount paid, int number) {
    node(
        it -> it.money(Oslo.AWARDED, paid.amount()).link(Oslo.OVER, grant),
        Oslo.PAYMENT_DECISION,
        "payment",
        "" + number,
        "decision");
    transaction("payment", number, paid.amount(), paid.on());
  }

  private void transaction(String what, int number, Money amount, LocalDate on) {
    node(
        it -> it.link(Oslo.REQUIRES, graph.iri("grant", file.grant().id(), "award"))
            .day(Oslo.TRANSACTED_ON, on)
            .money(Oslo.PAID, amount),
        Oslo.TRANSACTION,
        what,
        "" + number);
  }
}
