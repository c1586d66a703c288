package be.socialinnovation.aid;

import be.socialinnovation.workflow.Check;
import be.socialinnovation.workflow.Definition;
import be.socialinnovation.workflow.Guard;
import be.socialinnovation.workflow.Source;
import be.socialinnovation.workflow.Verdict;
import java.time.LocalDate;
import java.util.Optional;

/** The rules that a de minimis aid must meet on the day of the legal right, in the order in which they are reported. */
public enum DeMinimisRule
    implements Guard<DeMinimisHistory, WantedDeMinimis, DeMinimisRegulations> {
  /** It is granted under a regulation about such aid, which covers the day. */
  REGULATION_COVERS_THE_DAY("AID-30", DeMinimisTopic.VALIDITY, (history, wanted, given) -> {
    Optional<DeMinimisRegulation> pinned = wanted.regulation().flatMap(given.policy()::find);
    Optional<DeMinimisRegulation> applying = given.policy().applyingTo(wanted, given.on());
    applying.or(() -> pinned).ifPresent(it -> given.citing(it.source(DeMinimisTopic.VALIDITY)));
    given
        .fact("kind", wanted.kind())
        .fact("day", given.on())
        .fact("regulation", wanted.regulation().or(() -> applying.map(DeMinimisRegulation::code)));
    return pinned.filter(it -> it.kind() != wanted.kind()).isPresent()
        ? Verdict.VIOLATED
        : given.whenKnown(applying, it -> Verdict.SATISFIED);
  }),

  /** Before it is granted, earlier aid in the whole period is known by declaration or by the register. */
  EARLIER_AID_IS_DECLARED("AID-31", DeMinimisTopic.DECLARATION, (history, wanted, given) -> {
    Optional<DeMinimisRegulation> regulation = given.policy().applyingTo(wanted, given.on());
    Optional<DeMinimisWindow> window =
        regulation.map(it -> it.window(given.on(), wanted.yearEnd()));
    Optional<LocalDate> made = wanted.declaration().map(DeMinimisDeclaration::made);
    regulation.ifPresent(it -> given.citing(it.source(DeMinimisTopic.DECLARATION)));
    given
        .fact("undertaking", wanted.undertaking().text())
        .fact("from", window.map(DeMinimisWindow::from))
        .fact("day", given.on())
        .fact("made", made);
    if (window.isEmpty()) {
      return Verdict.UNDETERMINED;
    }
    boolean registered = wanted.registerConsulted()
        && regulation
            .flatMap(DeMinimisRegulation::register)
            .filter(day -> !day.isAfter(window.get().from()))
            .isPresent();
    if (!registered && made.filter(given.on()::isBefore).isPresent()) {
      return Verdict.VIOLATED;
    }
    return registered
            || wanted.declaration().filter(it -> it.covers(window.get())).isPresent()
        ? Verdict.SATISFIED
        : Verdict.UNDETERMINED;
  }),

  /** With what counts already it stays within the ceiling; if not, nothing of it is admissible. */
  AID_STAYS_WITHIN_THE_CEILING("AID-32", DeMinimisTopic.CEILING, (history, wanted, given) -> {
    DeMinimisLimits limits = DeMinimisLimits.of(history, wanted, given.policy(), given.on());
    limits.own().ifPresent(it -> given.citing(it.regulation().source(DeMinimisTopic.CEILING)));
    given
        .fact("amount", wanted.amount())
        .fact("from", limits.own().map(it -> it.window().from()))
        .fact("day", given.on())
        .fact("counted", limits.own().map(DeMinimisTally::counted))
        .fact("atMost", limits.own().flatMap(DeMinimisTally::atMost))
        .fact("ceiling", limits.own().map(it -> it.regulation().ceiling()));
    return limits.within();
  }),

  /** General aid and aid for services of general economic interest together stay within the ceiling for the latter. */
  ALL_KINDS_STAY_WITHIN_THE_CEILING(
      "AID-33", DeMinimisTopic.CUMULATION, (history, wanted, given) -> {
        DeMinimisLimits limits = DeMinimisLimits.of(history, wanted, given.policy(), given.on());
        limits
            .own()
            .ifPresent(it -> given.citing(it.regulation().source(DeMinimisTopic.CUMULATION)));
        given
            .fact("amount", wanted.amount())
            .fact("counted", limits.all().map(DeMinimisTally::counted))
            .fact("atMost", limits.all().flatMap(DeMinimisTally::atMost))
            .fact("ceiling", limits.all().map(it -> it.regulation().ceiling()));
        return limits.withinTogether();
      });

  private final Definition<DeMinimisHistory, WantedDeMinimis, DeMinimisRegulations> definition;

  DeMinimisRule(
      String code,
      DeMinimisTopic topic,
      Check<DeMinimisHistory, WantedDeMinimis, DeMinimisRegulations> check) {
    Source newest = UnionDeMinimis.NEWEST.source(topic);
    definition = Definition.of(code, newest, AidTexts.TEXTS, WantedDeMinimis.class, check)
        .citingAlso(DeMinimisRegulations.sources(topic));
  }

  @Override
  public Definition<DeMinimisHistory, WantedDeMinimis, DeMinimisRegulations> definition() {
    return definition;
  }
}
