package be.socialinnovation.partnership;

import be.socialinnovation.money.Money;
import be.socialinnovation.organisation.OrganisationId;
import be.socialinnovation.workflow.Fact;
import be.socialinnovation.workflow.Language;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Who promised what, and what became of it by the end of a day.
 *
 * @param on the day
 * @param lines a line per contribution, by its id
 */
public record Promises(LocalDate on, Seq<Line> lines) {

  /**
   * What became of one contribution.
   *
   * @param contribution its id
   * @param party who owes it on the day: who promised it, or its successor
   * @param form in cash or in kind
   * @param dueOn the last day to deliver it
   * @param accepted the value at which it is accepted; empty while it is not
   * @param sums its amounts
   */
  public record Line(
      String contribution,
      OrganisationId party,
      ContributionForm form,
      LocalDate dueOn,
      Optional<Money> accepted,
      Sums sums) {

    public Line {
      Objects.requireNonNull(contribution, "contribution");
      Objects.requireNonNull(party, "party");
      Objects.requireNonNull(form, "form");
      Objects.requireNonNull(dueOn, "dueOn");
      Objects.requireNonNull(accepted, "accepted");
      Objects.requireNonNull(sums, "sums");
    }
  }

  /**
   * Amounts of one contribution, of a party or of all.
   *
   * @param promised what was promised
   * @param delivered what was delivered, also beyond what counts
   * @param counted what counts of it
   * @param late what should have counted before the day and does not
   * @param missing what is still to come of what can count, late or not
   */
  public record Sums(Money promised, Money delivered, Money counted, Money late, Money missing) {

    public Sums {
      Objects.requireNonNull(promised, "promised");
      Objects.requireNonNull(delivered, "delivered");
      Objects.requireNonNull(counted, "counted");
      Objects.requireNonNull(late, "late");
      Objects.requireNonNull(missing, "missing");
    }

    /** These amounts and others, each added up. */
    public Sums plus(Sums other) {
      return new Sums(
          promised.plus(other.promised),
          delivered.plus(other.delivered),
          counted.plus(other.counted),
          late.plus(other.late),
          missing.plus(other.missing));
    }

    Seq<Fact> facts() {
      return Vector.of(
          Fact.of("promised", promised),
          Fact.of("delivered", delivered),
          Fact.of("counted", counted),
          Fact.of("late", late),
          Fact.of("missing", missing));
    }
  }

  public Promises {
    Objects.requireNonNull(on, "on");
    Objects.requireNonNull(lines, "lines");
  }

  static Line line(Contribution contribution, OrganisationId party, LocalDate day) {
    Pledge pledge = contribution.pledge();
    return new Line(
        pledge.contribution(),
        party,
        pledge.form(),
        pledge.dueOn(),
        contribution.acceptedOn(day),
        new Sums(
            pledge.amount(),
            contribution.deliveredOn(day),
            contribution.countedOn(day),
            contribution.lateOn(day),
            contribution.missingOn(day)));
  }

  /** The amounts of each party that promised something. */
  public TreeMap<OrganisationId, Sums> byParty() {
    return lines.foldLeft(
        TreeMap.empty(),
        (totals, line) -> totals.put(line.party(), line.sums(), (one, other) -> one.plus(other)));
  }

  /** The amounts of all together; empty when nobody promised anything. */
  public Optional<Sums> total() {
    return lines.map(Line::sums).reduceOption(Sums::plus).toJavaOptional();
  }

  /** The promises of one party. */
  public Seq<Line> of(OrganisationId party) {
    return lines.filter(line -> line.party().equals(party));
  }

  /** The view in a language: a line per contribution, a line per party, and the total. */
  public String text(Language language) {
    Seq<String> rows = Vector.of(text("head", language, Vector.of(Fact.of("day", on))))
        .appendAll(lines.map(line -> text(row(line), language, facts(line))))
        .appendAll(Vector.ofAll(byParty())
            .map(entry -> text(
                "party",
                language,
                entry._2().facts().append(Fact.of("party", entry._1().text())))))
        .appendAll(
            Vector.ofAll(total().stream()).map(sums -> text("total", language, sums.facts())));
    return rows.mkString("\n  ");
  }

  private static String row(Line line) {
    return switch (line.form()) {
      case CASH -> "cash";
      case IN_KIND -> line.accepted().isPresent() ? "accepted" : "unaccepted";
    };
  }

  private static Seq<Fact> facts(Line line) {
    return line.sums()
        .facts()
        .append(Fact.of("contribution", line.contribution()))
        .append(Fact.of("party", line.party().text()))
        .append(Fact.of("form", line.form()))
        .append(Fact.of("dueOn", line.dueOn()))
        .append(Fact.of("accepted", line.accepted()));
  }

  private static String text(String row, Language language, Seq<Fact> facts) {
    return PartnershipTexts.TEXTS.text("text.promises." + row, language, facts);
  }

  @Override
  public String toString() {
    return text(Language.EN);
  }
}
