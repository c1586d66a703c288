package be.socialinnovation.json.subsidyregister;

import be.socialinnovation.aid.AidKind;
import be.socialinnovation.aid.AidOnCosts;
import be.socialinnovation.grant.OtherAid;
import be.socialinnovation.grant.PriorAward;
import be.socialinnovation.money.Money;
import be.socialinnovation.organisation.EnterpriseNumber;
import be.socialinnovation.workflow.Finding;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
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

  private final BufferedReader lines;
  private long row;
  private boolean ended;

  private SubsidyRegister(BufferedReader lines) {
    this.lines = lines;
  }

  /** A reader of the register's file. */
  public static SubsidyRegister of(InputStream in) {
    return new SubsidyRegister(
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder())));
  }

  /**
   * The next row, or what is wrong with it; empty at the end. After a header with other columns, or bytes that are no UTF-8, nothing more is
   * read.
   */
  public Optional<Either<BadRow, RegisterEntry>> next() throws IOException {
    if (ended) {
      return Optional.empty();
    }
    try {
      if (row == 0) {
        Optional<BadRow> header = header();
        if (header.isPresent()) {
          ended = true;
          return header.map(Either::left);
        }
      }
      String line = line();
      while (line != null && line.isBlank()) {
        line = line();
      }
      return Optional.ofNullable(line).map(this::entry);
    } catch (CharacterCodingException broken) {
      ended = true;
      return Optional.of(
          Either.left(new BadRow(row + 1, Vector.of(RegisterRule.TEXT_IS_UTF8.unmet("", "?")))));
    }
  }

  private Optional<BadRow> header() throws IOException {
    String line = line();
    String found = line == null ? "" : line.startsWith(MARK) ? line.substring(1) : line;
    Vector<String> names = cells(found);
    return COLUMNS
        .zipAll(names, "", "")
        .find(column -> !column._1.equals(column._2))
        .map(column -> RegisterRule.HEADER_NAMES_THE_COLUMNS.unmet(column._1, column._2))
        .map(finding -> new BadRow(1, Vector.of(finding)))
        .toJavaOptional();
  }

  private String line() throws IOException {
    String line = lines.readLine();
    row++;
    return line;
  }

  private static Vector<String> cells(String line) {
    return Vector.of(line.split(";", -1)).map(String::strip);
  }

  private Either<BadRow, RegisterEntry> entry(String line) {
    Vector<String> cells = cells(line);
    return (cells.size() == COLUMNS.size()
            ? entry(cells)
            : Validation.<Seq<Finding>, RegisterEntry>invalid(
                Vector.of(RegisterRule.ROW_HAS_ALL_COLUMNS.unmet("", "" + cells.size()))))
        .toEither()
        .mapLeft(findings -> new BadRow(row, findings));
  }

  private Validation<Seq<Finding>, RegisterEntry> entry(Vector<String> cells) {
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
      return Validation.invalid(rule.unmet(COLUMNS.get(column), cells.get(column)));
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
