package be.socialinnovation.json.oslo;

import be.socialinnovation.aid.AidCap;
import be.socialinnovation.aid.Scheme;
import be.socialinnovation.grant.GrantCall;
import be.socialinnovation.grant.GrantStage;
import be.socialinnovation.workflow.Language;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.time.ZoneId;

/* What is offered: the call or the scheme, its steps, its amount and its criteria. */
final class OfferNodes {

  private static final ZoneId BELGIUM = ZoneId.of("Europe/Brussels");

  /* The stages that an application goes through which succeeds: the steps of the procedure. */
  private static final Seq<GrantStage> STEPS = Vector.of(
      GrantStage.SUBMITTED,
      GrantStage.ADMISSIBLE,
      GrantStage.AWARDED,
      GrantStage.CONTRACTED,
      GrantStage.CLOSED);

  private final Graph graph;
  private final Language language;
  private final Scheme scheme;
  private final Offer offer;
  private final String code;

  OfferNodes(Graph graph, Language language, Scheme scheme, Offer offer) {
    this.graph = graph;
    this.language = language;
    this.scheme = scheme;
    this.offer = offer;
    code = offer.call().map(GrantCall::code).orElse(scheme.code());
  }

  Node offer(Node authority) {
    Node node = graph.node(
        it -> it.text(Oslo.TITLE, offer.title(), language)
            .link(Oslo.AUTHORITY, authority)
            .link(Oslo.FRAMEWORK, regulation()),
        Oslo.OFFER,
        "offer",
        code);
    STEPS.forEach(stage -> node.link(Oslo.FOLLOWS, step(stage)));
    offer.criteria().forEach(criterion -> node.link(Oslo.HAS_CRITERION, criterion(criterion)));
    return node.link(Oslo.OFFERS, aid());
  }

  private Node regulation() {
    return graph.node(
        it ->
            it.label(Oslo.TITLE, scheme).text(Oslo.DESCRIPTION, scheme.source().in(language)),
        Oslo.REGULATION,
        "regulation",
        scheme.code());
  }

  private Node step(GrantStage stage) {
    Node node = graph.node(
        it -> it.text(Oslo.DESCRIPTION, stage.label(language)),
        Oslo.STEP,
        "offer",
        code,
        "step",
        stage.name());
    if (stage == GrantStage.SUBMITTED) {
      offer
          .call()
          .ifPresent(call -> call.opens()
              .ifPresent(opens -> call.deadline()
                  .ifPresent(deadline -> node.link(Oslo.STEP_PERIOD, period(opens, deadline)))));
    }
    return node;
  }

  /* Days are whole: a period ends when its last day does. */
  private Node period(LocalDate opens, LocalDate deadline) {
    return graph.node(
        it -> it.moment(Oslo.PERIOD_START, opens.atStartOfDay(BELGIUM))
            .moment(Oslo.PERIOD_END, deadline.plusDays(1).atStartOfDay(BELGIUM)),
        Oslo.PERIOD,
        "offer",
        code,
        "period");
  }

  private Node aid() {
    Node node = graph.node(
        it -> it.text(Oslo.AID_NAME, scheme.label(language)), Oslo.AID, "offer", code, "aid");
    offer
        .call()
        .flatMap(GrantCall::mostPerProject)
        .or(() -> scheme.caps().map(AidCap::amount).max().toJavaOptional())
        .ifPresent(most -> node.figure(Oslo.AID_MAXIMUM, most));
    return node;
  }

  private Node criterion(Criterion criterion) {
    Node requirement = graph.node(
        it -> it.text(Oslo.DESCRIPTION, criterion.requirement()),
        Oslo.REQUIREMENT,
        path(criterion, "requirement"));
    Node group = graph.node(
        it -> it.link(Oslo.HAS_REQUIREMENT, requirement),
        Oslo.REQUIREMENT_GROUP,
        path(criterion, "group"));
    return graph.node(
        it -> it.text(Oslo.TITLE, criterion.title())
            .identifier(criterion.code())
            .link(Oslo.FOR_DECISION, award())
            .link(Oslo.FULFILLED_BY, group),
        Oslo.CRITERION,
        path(criterion, "criterion"));
  }

  private String[] path(Criterion criterion, String what) {
    return new String[] {"offer", code, what, criterion.code()};
  }

  private Node award() {
    return graph.node(
        it -> it.label(Oslo.NAME, GrantStage.AWARDED),
        Oslo.CONCEPT,
        "concept",
        "decision",
        GrantStage.AWARDED.name());
  }
}
