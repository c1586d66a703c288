package be.socialinnovation.aid;

import be.socialinnovation.money.Money;
import be.socialinnovation.organisation.EnterpriseNature;
import be.socialinnovation.workflow.Source;
import be.socialinnovation.workflow.Verdict;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A de minimis regulation as data: what may be granted to one undertaking, in which period, on which days, and where it says so.
 *
 * @param code the number of the regulation, such as {@code 2023/2831}
 * @param kind the kind of aid that it is about
 * @param validity the days on which it applies
 * @param coveredTo the last day on which aid may still be granted under it, after its validity
 * @param ceiling the most that an undertaking gets from one Member State, gross; exactly that much is allowed
 * @param period how the years are counted
 * @param years how many they are
 * @param singleUndertaking whether it knows the single undertaking; where not, nobody can tell whether aid to linked enterprises counts
 * @param ends the natures through which enterprises are not linked with each other
 * @param loans the shortcut for loans
 * @param guarantees the shortcut for guarantees
 * @param register the first day of which the central register holds all aid; empty where there is none
 * @param sources the article for each topic
 */
@Value.Builder
public record DeMinimisRegulation(
    String code,
    DeMinimisKind kind,
    Validity validity,
    LocalDate coveredTo,
    Money ceiling,
    DeMinimisPeriod period,
    int years,
    boolean singleUndertaking,
    TreeSet<EnterpriseNature> ends,
    Optional<EquivalentShortcut> loans,
    Optional<EquivalentShortcut> guarantees,
    Optional<LocalDate> register,
    TreeMap<DeMinimisTopic, Source> sources)
    implements WithDeMinimisRegulation {

  /** Refuses figures that no regulation can have, and a topic without an article, with {@link IllegalArgumentException}. */
  public DeMinimisRegulation {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(validity, "validity");
    Objects.requireNonNull(coveredTo, "coveredTo");
    Objects.requireNonNull(ceiling, "ceiling");
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(ends, "ends");
    Objects.requireNonNull(loans, "loans");
    Objects.requireNonNull(guarantees, "guarantees");
    Objects.requireNonNull(register, "register");
    Objects.requireNonNull(sources, "sources");
    if (code.isBlank() || !ceiling.isPositive() || years < 1) {
      throw new IllegalArgumentException(
          "a de minimis regulation must have a code, a ceiling and a period: \"" + code + "\", "
              + ceiling + ", " + years);
    }
    if (validity.validTo().map(coveredTo::isBefore).orElse(true)) {
      throw new IllegalArgumentException("aid must be covered until the validity ends or longer: "
          + validity.validTo() + ", " + coveredTo);
    }
    if (!sources.keySet().containsAll(TreeSet.of(DeMinimisTopic.values()))) {
      throw new IllegalArgumentException(
          "a regulation must have a source for each topic: " + sources.keySet());
    }
  }

  /** A builder, in which everything but the shortcuts and the register must be set. */
  public static DeMinimisRegulationBuilder builder() {
    return new DeMinimisRegulationBuilder();
  }

  /** Whether aid can be granted under it on a day, for what is known of its validity: the time after it included. */
  public boolean covers(LocalDate day) {
    return new Validity(validity.validFrom(), validity.knownFrom(), Optional.of(coveredTo)).on(day)
        == Verdict.SATISFIED;
  }

  /** The days on which earlier aid counts. */
  public DeMinimisWindow window(LocalDate on, Optional<MonthDay> yearEnd) {
    return period.window(years, on, yearEnd);
  }

  /** Where it says something. */
  public Source source(DeMinimisTopic topic) {
    return sources.get(topic).get();
  }

  LocalDate leaves(LocalDate granted, Optional<MonthDay> yearEnd) {
    return period.leaves(years, granted, yearEnd);
  }

  Optional<EquivalentShortcut> shortcut(DebtAid debt) {
    return debt instanceof DebtAid.Loan ? loans : guarantees;
  }

  @Override
  public String toString() {
    return code + ": " + ceiling;
  }
}
