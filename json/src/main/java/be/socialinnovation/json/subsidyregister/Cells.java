package be.socialinnovation.json.subsidyregister;

import be.socialinnovation.money.Money;
import be.socialinnovation.organisation.EnterpriseNumber;
import be.socialinnovation.workflow.Fact;
import be.socialinnovation.workflow.Finding;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/* What stands between the semicolons of a line. */
record Cells(Vector<String> cells) {

  static final Vector<String> COLUMNS = Vector.of(
      "Beleidsdomein",
      "Thema",
      "Subthema",
      "Verstrekker",
      "KBO-nr",
      "Vestiging",
      "Naam subsidieontvanger",
      "Postcode",
      "Gemeente",
      "Land",
      "Jaar",
      "Toegekend (EUR)",
      "Betaald (EUR)");

  private static final Pattern AMOUNT =
      Pattern.compile("[-\u2212]?([0-9]{1,3}(,[0-9]{3})*|[0-9]+)");
  private static final Pattern YEAR = Pattern.compile("(19|20)[0-9]{2}");

  static Cells of(String line) {
    return new Cells(Vector.of(line.split(";", -1)).map(String::strip));
  }

  /* The first column that is not where it should be, if any. */
  Seq<Finding> asHeader() {
    return Vector.ofAll(COLUMNS
        .zipAll(cells, "-", "")
        .find(column -> !column._1.equals(column._2))
        .map(column -> RegisterRule.HEADER_NAMES_THE_COLUMNS.unmet(
            Fact.of("column", column._1), RegisterRule.found(column._2))));
  }

  /* The row that they are, or every rule that does not hold of them. */
  Validation<Seq<Finding>, RegisterEntry> entry(long row) {
    if (cells.size() != COLUMNS.size()) {
      return Validation.invalid(Vector.of(RegisterRule.ROW_HAS_ALL_COLUMNS.unmet(
          Fact.of("columns", COLUMNS.size()), Fact.of("found", cells.size()))));
    }
    return Validation.combine(party(3), number(4), party(6), year(10), amount(11), amount(12))
        .ap((granter, number, recipient, year, awarded, paid) -> new RegisterEntry(
            row,
            cells.get(0),
            cells.get(1),
            cells.get(2),
            granter,
            number,
            stated(cells.get(5)),
            recipient,
            stated(cells.get(7)),
            stated(cells.get(8)),
            stated(cells.get(9)),
            year,
            awarded,
            paid));
  }

  private static Optional<String> stated(String cell) {
    return Optional.of(cell).filter(text -> !text.isEmpty());
  }

  private Validation<Finding, String> party(int column) {
    return read(RegisterRule.PARTIES_ARE_NAMED, column, cell -> stated(cell).orElseThrow());
  }

  private Validation<Finding, Optional<EnterpriseNumber>> number(int column) {
    return read(
        RegisterRule.NUMBER_IS_AN_ENTERPRISE_NUMBER,
        column,
        cell -> stated(cell).map(EnterpriseNumber::parse));
  }

  private Validation<Finding, Integer> year(int column) {
    return read(RegisterRule.YEAR_IS_A_YEAR, column, cell -> Integer.valueOf(of(YEAR, cell)));
  }

  /* Nothing stands for no award, or no payment, in the year. */
  private Validation<Finding, Money> amount(int column) {
    return read(
        RegisterRule.AMOUNT_IS_IN_WHOLE_EURO,
        column,
        cell -> stated(cell)
            .map(text -> Money.eur(of(AMOUNT, text).replace(",", "").replace('\u2212', '-')))
            .orElse(Money.zero(Money.EUR)));
  }

  private static String of(Pattern form, String cell) {
    if (!form.matcher(cell).matches()) {
      throw new IllegalArgumentException("not of the form " + form + ": " + cell);
    }
    return cell;
  }

  /* What a cell holds, or that the rule does not hold of it. */
  private <T> Validation<Finding, T> read(
      RegisterRule rule, int column, Function<String, T> reading) {
    try {
      return Validation.valid(reading.apply(cells.get(column)));
    } catch (IllegalArgumentException | ArithmeticException | NoSuchElementException unread) {
      return Validation.invalid(rule.unmet(
          Fact.of("column", COLUMNS.get(column)), RegisterRule.found(cells.get(column))));
    }
  }
}
