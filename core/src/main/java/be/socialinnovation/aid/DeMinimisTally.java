package be.socialinnovation.aid;

import be.socialinnovation.money.Money;
import be.socialinnovation.organisation.EnterpriseLinks;
import be.socialinnovation.organisation.HeldPart;
import be.socialinnovation.organisation.OrganisationId;
import be.socialinnovation.organisation.SingleUndertaking;
import be.socialinnovation.workflow.Verdict;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Objects;
import java.util.Optional;

/**
 * Which earlier aids count under a regulation for a new one, and how much they are together.
 *
 * @param regulation the regulation
 * @param window the days on which aid counts
 * @param lines every aid on the record, or its parts after a split, with the reason why it counts or does not
 * @param counted what surely counts, together
 * @param atMost the same with what may count; empty when nobody established who is linked with the undertaking
 */
public record DeMinimisTally(
    DeMinimisRegulation regulation,
    DeMinimisWindow window,
    Seq<TalliedAid> lines,
    Money counted,
    Optional<Money> atMost) {

  public DeMinimisTally {
    Objects.requireNonNull(regulation, "regulation");
    Objects.requireNonNull(window, "window");
    Objects.requireNonNull(lines, "lines");
    Objects.requireNonNull(counted, "counted");
    Objects.requireNonNull(atMost, "atMost");
  }

  /** What counts for the ceiling of a regulation about the kind of aid that is wanted. */
  static DeMinimisTally of(
      DeMinimisHistory history,
      WantedDeMinimis wanted,
      DeMinimisRegulation regulation,
      LocalDate on) {
    return new Counting(history, wanted, regulation, on, false).tally();
  }

  /** What counts, with aid of other kinds, for the ceiling for services of general economic interest. */
  static DeMinimisTally ofAllKinds(
      DeMinimisHistory history,
      WantedDeMinimis wanted,
      DeMinimisRegulation regulation,
      LocalDate on) {
    return new Counting(history, wanted, regulation, on, true).tally();
  }

  /** Whether an amount more stays within the ceiling. */
  Verdict leavesRoomFor(Money amount) {
    if (counted.plus(amount).isGreaterThan(regulation.ceiling())) {
      return Verdict.VIOLATED;
    }
    return atMost
            .filter(most -> most.plus(amount).isAtMost(regulation.ceiling()))
            .isPresent()
        ? Verdict.SATISFIED
        : Verdict.UNDETERMINED;
  }

  /** How much more surely stays within it, nothing or more. */
  Optional<Money> room() {
    return atMost.map(most -> regulation.ceiling().minus(most).max(Money.zero(most.currency())));
  }

  boolean has(DeMinimisReason reason) {
    return lines.exists(line -> line.reason() == reason);
  }

  /** Whether aid of another kind counts, or would under the ceiling for all. */
  boolean countsBesides(DeMinimisKind kind) {
    return lines.exists(line -> line.aid().kind() != kind
        && (line.reason() == DeMinimisReason.OTHER_KIND
            || line.reason().counts() != Verdict.VIOLATED));
  }

  private static Money sum(Seq<TalliedAid> lines, Currency currency) {
    return Money.sum(lines.map(TalliedAid::amount), currency);
  }

  /* One walk over the record. */
  private static final class Counting {

    private final DeMinimisHistory history;
    private final WantedDeMinimis wanted;
    private final DeMinimisRegulation regulation;
    private final LocalDate on;
    private final boolean allKinds;
    private final OrganisationId undertaking;
    private final SingleUndertaking single;
    private final DeMinimisWindow window;

    Counting(
        DeMinimisHistory history,
        WantedDeMinimis wanted,
        DeMinimisRegulation regulation,
        LocalDate on,
        boolean allKinds) {
      this.history = history;
      this.wanted = wanted;
      this.regulation = regulation;
      this.on = on;
      this.allKinds = allKinds;
      undertaking = history.reorganisations().heir(wanted.undertaking(), on);
      single = SingleUndertaking.of(
          undertaking,
          wanted.memberState(),
          history
              .links()
              .orElse(EnterpriseLinks.NONE)
              .between(id -> history.reorganisations().heir(id, on)),
          regulation.ends(),
          on);
      window = regulation.window(on, wanted.yearEnd());
    }

    DeMinimisTally tally() {
      Seq<TalliedAid> lines = history.aids().flatMap(this::lines);
      Currency currency = wanted.amount().currency();
      Money counted = sum(lines.filter(it -> it.reason().counts() == Verdict.SATISFIED), currency);
      Money unclear =
          sum(lines.filter(it -> it.reason().counts() == Verdict.UNDETERMINED), currency);
      return new DeMinimisTally(
          regulation, window, lines, counted, history.links().map(links -> counted.plus(unclear)));
    }

    private Seq<TalliedAid> lines(DeMinimisAid aid) {
      return history
          .reorganisations()
          .parts(aid.id(), aid.undertaking(), aid.amount(), aid.granted(), on)
          .map(part -> new TalliedAid(aid, part.holder(), part.amount(), reason(aid, part)));
    }

    private DeMinimisReason reason(DeMinimisAid aid, HeldPart part) {
      Verdict belongs = belongs(part.holder());
      if (aid.granted().isAfter(on)) {
        return DeMinimisReason.LATER;
      } else if (belongs == Verdict.VIOLATED) {
        return DeMinimisReason.OTHER_UNDERTAKING;
      } else if (!aid.memberState().equals(wanted.memberState())) {
        return DeMinimisReason.OTHER_STATE;
      } else if (aid.givenUpOn().filter(day -> !day.isAfter(on)).isPresent()) {
        return DeMinimisReason.GIVEN_UP;
      } else if (window.includes(aid.granted()) == Verdict.VIOLATED) {
        return DeMinimisReason.BEFORE;
      } else if (allKinds ? !aid.kind().isCumulated() : aid.kind() != wanted.kind()) {
        return allKinds ? DeMinimisReason.UNCLEAR_KIND : DeMinimisReason.OTHER_KIND;
      } else if (!part.isSettled()) {
        return DeMinimisReason.PERHAPS_TAKEN_OVER;
      } else if (window.includes(aid.granted()) == Verdict.UNDETERMINED) {
        return DeMinimisReason.PERHAPS_IN_PERIOD;
      } else if (belongs == Verdict.UNDETERMINED) {
        return DeMinimisReason.PERHAPS_LINKED;
      }
      return part.holder().equals(undertaking) ? DeMinimisReason.OWN : DeMinimisReason.LINKED;
    }

    /* Where nobody established the links, or the regulation does not say that linked enterprises count, one cannot tell of others. */
    private Verdict belongs(OrganisationId holder) {
      if (holder.equals(undertaking)) {
        return Verdict.SATISFIED;
      }
      if (history.links().isEmpty()) {
        return Verdict.UNDETERMINED;
      }
      Verdict included = single.includes(holder);
      return included == Verdict.SATISFIED && !regulation.singleUndertaking()
          ? Verdict.UNDETERMINED
          : included;
    }
  }
}
