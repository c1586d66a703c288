package be.socialinnovation.aid;

import be.socialinnovation.money.Money;
import be.socialinnovation.workflow.Verdict;
import java.time.LocalDate;
import java.util.Optional;

/* The two ceilings that a wanted aid has to stay within on a day: that of its own kind, and that of all kinds together. */
record DeMinimisLimits(
    WantedDeMinimis wanted, Optional<DeMinimisTally> own, Optional<DeMinimisTally> all) {

  static DeMinimisLimits of(
      DeMinimisHistory history,
      WantedDeMinimis wanted,
      DeMinimisRegulations regulations,
      LocalDate on) {
    Optional<DeMinimisRegulation> regulation = regulations.applyingTo(wanted, on);
    Optional<DeMinimisRegulation> services = wanted.kind() == DeMinimisKind.SGEI
        ? regulation
        : regulations.inForce(DeMinimisKind.SGEI, on);
    return new DeMinimisLimits(
        wanted,
        regulation.map(it -> DeMinimisTally.of(history, wanted, it, on)),
        services.map(it -> DeMinimisTally.ofAllKinds(history, wanted, it, on)));
  }

  Verdict within() {
    return own.map(tally -> tally.leavesRoomFor(wanted.amount())).orElse(Verdict.UNDETERMINED);
  }

  /* Without aid of another kind, the lower ceiling says it all. */
  Verdict withinTogether() {
    if (isAlone()) {
      return Verdict.SATISFIED;
    }
    Verdict room =
        all.map(tally -> tally.leavesRoomFor(wanted.amount())).orElse(Verdict.UNDETERMINED);
    return room == Verdict.SATISFIED && isUnclear() ? Verdict.UNDETERMINED : room;
  }

  Verdict fits() {
    return within() == Verdict.SATISFIED ? withinTogether() : within();
  }

  Optional<Money> room() {
    if (isAlone()) {
      return own.flatMap(DeMinimisTally::room);
    }
    return isUnclear()
        ? Optional.empty()
        : own.flatMap(DeMinimisTally::room)
            .flatMap(room -> all.flatMap(DeMinimisTally::room).map(room::min));
  }

  private boolean isAlone() {
    return own.isPresent()
        && !own.get().countsBesides(wanted.kind())
        && !all.map(tally -> tally.countsBesides(wanted.kind())).orElse(false);
  }

  private boolean isUnclear() {
    return all.map(tally -> tally.has(DeMinimisReason.UNCLEAR_KIND)).orElse(true);
  }
}
