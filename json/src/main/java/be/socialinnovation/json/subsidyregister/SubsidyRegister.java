package be.socialinnovation.json.subsidyregister;

import be.socialinnovation.aid.AidKind;
import be.socialinnovation.aid.AidOnCosts;
import be.socialinnovation.grant.OtherAid;
import be.socialinnovation.grant.PriorAward;
import be.socialinnovation.json.subsidyregister.Lines.Line;
import be.socialinnovation.money.Money;
import be.socialinnovation.organisation.EnterpriseNumber;
import be.socialinnovation.workflow.Fact;
import be.socialinnovation.workflow.Finding;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Reads the register row by row, in a memory that does not grow with it.
 *
 * <pre>{@code
 * try (SubsidyRegister register = SubsidyRegister.of(Files.newInputStream(file))) {
 *   for (var row = register.next(); row.isPresent(); row = register.next()) {
 *     row.get().peek(entries::add).peekLeft(bad -> System.err.println(bad.text(Language.NL)));
 *   }
 * }
 * }</pre>
 *
 * <p>The file has semicolons between its columns, no quotes, and amounts in whole euro with a comma between the thousands.
 */
public final class SubsidyRegister implements Closeable {

  /** The most bytes that a line may have, which is many times what a row takes: a longer one is a bad row. */
  public static final int LONGEST_LINE = 10_000;

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
  private static final String MARK = "\uFEFF";

  private final Lines lines;
  private long row;
  private boolean ended;

  private SubsidyRegister(Lines lines) {
    this.lines = lines;
  }

  /** A reader of the register's file. */
  public static SubsidyRegister of(InputStream in) {
    return new SubsidyRegister(new Lines(in, LONGEST_LINE));
  }

  /**
   * The next row, or what is wrong with it; empty at the end. After a header with other columns, or bytes that are no UTF-8, nothing more is
   * read.
   */
  public Optional<Either<BadRow, RegisterEntry>> next() throws IOException {
    if (row == 0) {
      Seq<Finding> unmet = header(line());
      if (!unmet.isEmpty()) {
        ended = true;
        return Optional.of(Either.left(new BadRow(1, unmet)));
      }
    }
    if (ended) {
      return Optional.empty();
    }
    Optional<Line> line = line();
    while (line.filter(Line::isBlank).isPresent()) {
      line = line();
    }
    ended = line.filter(it -> !it.isUtf8()).isPresent();
    return line.map(this::entry);
  }

  private Optional<Line> line() throws IOException {
    row++;
    return lines.next();
  }

  private static Seq<Finding> header(Optional<Line> line) {
    Vector<String> names = cells(line.map(Line::text).orElse("").replaceFirst("^" + MARK, ""));
    return unreadable(line)
        .orElse(Vector.ofAll(COLUMNS
            .zipAll(names, "", "")
            .find(column -> !column._1.equals(column._2))
            .map(column -> RegisterRule.HEADER_NAMES_THE_COLUMNS.unmet(
                Fact.of("column", column._1), RegisterRule.found(column._2)))));
  }

  /* Why a line is no text of the register at all. */
  private static Seq<Finding> unreadable(Optional<Line> line) {
    return Vector.ofAll(line.stream())
        .flatMap(it -> it.isTooLong()
            ? Vector.of(RegisterRule.LINE_IS_NOT_TOO_LONG.unmet(
                Fact.of("length", it.length()), Fact.of("longest", LONGEST_LINE)))
            : it.isUtf8()
                ? Vector.empty()
                : Vector.of(RegisterRule.TEXT_IS_UTF8.unmet(RegisterRule.found(it.text()))));
  }

  private static Vector<String> cells(String line) {
    return Vector.of(line.split(";", -1)).map(String::strip);
  }

  private Either<BadRow, RegisterEntry> entry(Line line) {
    Validation<Seq<Finding>, RegisterEntry> read =
        line.isTooLong() ? Validation.invalid(Vector.empty()) : entry(cells(line.text()));
    Seq<Finding> unmet = unreadable(Optional.of(line))
        .appendAll(read.isInvalid() ? read.getError() : Vector.empty());
    return unmet.isEmpty() ? Either.right(read.get()) : Either.left(new BadRow(row, unmet));
  }

  private Validation<Seq<Finding>, RegisterEntry> entry(Vector<String> cells) {
    if (cells.size() != COLUMNS.size()) {
      return Validation.invalid(Vector.of(RegisterRule.ROW_HAS_ALL_COLUMNS.unmet(
          Fact.of("columns", COLUMNS.size()), Fact.of("found", cells.size()))));
    }
    return Validation.combine(
            party(cells, 3),
            number(cells, 4),
            party(cells, 6),
            year(cells, 10),
            amount(cells, 11),
            amount(cells, 12))
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

  private static Validation<Finding, String> party(Vector<String> cells, int column) {
    return read(
        RegisterRule.PARTIES_ARE_NAMED, cells, column, cell -> stated(cell).orElseThrow());
  }

  private static Validation<Finding, Optional<EnterpriseNumber>> number(
      Vector<String> cells, int column) {
    return read(
        RegisterRule.NUMBER_IS_AN_ENTERPRISE_NUMBER,
        cells,
        column,
        cell -> stated(cell).map(EnterpriseNumber::parse));
  }

  private static Validation<Finding, Integer> year(Vector<String> cells, int column) {
    return read(
        RegisterRule.YEAR_IS_A_YEAR, cells, column, cell -> Integer.valueOf(of(YEAR, cell)));
  }

  /* Nothing stands for no award, or no payment, in the year. */
  private static Validation<Finding, Money> amount(Vector<String> cells, int column) {
    return read(
        RegisterRule.AMOUNT_IS_IN_WHOLE_EURO,
        cells,
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
  private static <T> Validation<Finding, T> read(
      RegisterRule rule, Vector<String> cells, int column, Function<String, T> reading) {
    try {
      return Validation.valid(reading.apply(cells.get(column)));
    } catch (IllegalArgumentException | ArithmeticException | NoSuchElementException unread) {
      return Validation.invalid(rule.unmet(
          Fact.of("column", COLUMNS.get(column)), RegisterRule.found(cells.get(column))));
    }
  }

  /**
   * What the register holds of an applicant, as the rules on aid take it: what one granter awarded for one subtheme, less what was taken
   * back, in whichever year. The register tells neither the day nor the legal basis nor what was paid for: the last day of the last year
   * stands for the day, all of it counts as State aid, and nobody can tell which costs it pays. Of de minimis aid it says nothing: that is
   * for a declaration to tell.
   *
   * @param number the enterprise number of the applicant
   * @param applicant the id of the applicant, as the request has it
   */
  public static OtherAid otherAid(
      Iterable<RegisterEntry> entries, EnterpriseNumber number, String applicant) {
    Seq<RegisterEntry> own = Vector.ofAll(entries)
        .filter(entry -> entry.number().filter(number::equals).isPresent());
    return new OtherAid(
        own.groupBy(entry -> entry.granter() + ";" + entry.subtheme())
            .toVector()
            .sortBy(group -> group._1)
            .map(group -> award(group._1, group._2, applicant))
            .filter(award -> award.isPresent())
            .map(Optional::orElseThrow),
        Vector.empty());
  }

  private static Optional<PriorAward> award(String id, Seq<RegisterEntry> rows, String applicant) {
    Money amount = Money.sum(rows.map(RegisterEntry::awarded), Money.EUR);
    return amount.isPositive()
        ? Optional.of(PriorAward.builder()
            .aid(AidOnCosts.builder()
                .id("subsidieregister:" + id)
                .kind(AidKind.STATE_AID)
                .amount(amount)
                .build())
            .beneficiary(applicant)
            .on(LocalDate.of(rows.map(RegisterEntry::year).max().get(), 12, 31))
            .sameWork(false)
            .build())
        : Optional.empty();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
