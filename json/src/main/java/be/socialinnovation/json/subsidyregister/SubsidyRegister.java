package be.socialinnovation.json.subsidyregister;

import be.socialinnovation.aid.AidKind;
import be.socialinnovation.aid.AidOnCosts;
import be.socialinnovation.grant.OtherAid;
import be.socialinnovation.grant.PriorAward;
import be.socialinnovation.money.Money;
import be.socialinnovation.organisation.EnterpriseNumber;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
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
      return Optional.of(Either.left(BadRow.of(row + 1, RegisterRule.TEXT_IS_UTF8, "", "?")));
    }
  }

  private Optional<BadRow> header() throws IOException {
    String line = line();
    String found = line == null ? "" : line.startsWith(MARK) ? line.substring(1) : line;
    return found.equals(COLUMNS.mkString(";"))
        ? Optional.empty()
        : Optional.of(BadRow.of(1, RegisterRule.HEADER_NAMES_THE_COLUMNS, COLUMNS.head(), found));
  }

  private String line() throws IOException {
    String line = lines.readLine();
    row++;
    return line;
  }

  private Either<BadRow, RegisterEntry> entry(String line) {
    Vector<String> cells = Vector.of(line.split(";", -1)).map(String::strip);
    if (cells.size() != COLUMNS.size()) {
      return Either.left(
          bad(RegisterRule.ROW_HAS_ALL_COLUMNS, 0, cells.size() + " / " + COLUMNS.size()));
    }
    for (int column : Vector.of(3, 6)) {
      if (cells.get(column).isEmpty()) {
        return Either.left(bad(RegisterRule.PARTIES_ARE_NAMED, column, ""));
      }
    }
    return number(cells.get(4))
        .flatMap(number -> year(cells.get(10))
            .flatMap(year -> amount(cells, 11)
                .flatMap(awarded ->
                    amount(cells, 12).map(paid -> entry(cells, number, year, awarded, paid)))));
  }

  private RegisterEntry entry(
      Vector<String> cells,
      Optional<EnterpriseNumber> number,
      int year,
      Money awarded,
      Money paid) {
    return new RegisterEntry(
        row,
        cells.get(0),
        cells.get(1),
        cells.get(2),
        cells.get(3),
        number,
        stated(cells.get(5)),
        cells.get(6),
        stated(cells.get(7)),
        stated(cells.get(8)),
        stated(cells.get(9)),
        year,
        awarded,
        paid);
  }

  private static Optional<String> stated(String cell) {
    return Optional.of(cell).filter(text -> !text.isEmpty());
  }

  private Either<BadRow, Optional<EnterpriseNumber>> number(String cell) {
    try {
      return Either.right(stated(cell).map(EnterpriseNumber::parse));
    } catch (IllegalArgumentException none) {
      return Either.left(bad(RegisterRule.NUMBER_IS_AN_ENTERPRISE_NUMBER, 4, cell));
    }
  }

  private Either<BadRow, Integer> year(String cell) {
    return YEAR.matcher(cell).matches()
        ? Either.right(Integer.valueOf(cell))
        : Either.left(bad(RegisterRule.YEAR_IS_A_YEAR, 10, cell));
  }

  /* Nothing stands for no award, or no payment, in the year. */
  private Either<BadRow, Money> amount(Vector<String> cells, int column) {
    String cell = cells.get(column);
    if (cell.isEmpty()) {
      return Either.right(Money.zero(Money.EUR));
    }
    try {
      return AMOUNT.matcher(cell).matches()
          ? Either.right(Money.eur(cell.replace(",", "").replace('\u2212', '-')))
          : Either.left(bad(RegisterRule.AMOUNT_IS_IN_WHOLE_EURO, column, cell));
    } catch (IllegalArgumentException | ArithmeticException tooMuch) {
      return Either.left(bad(RegisterRule.AMOUNT_IS_IN_WHOLE_EURO, column, cell));
    }
  }

  private BadRow bad(RegisterRule rule, int column, String found) {
    return BadRow.of(row, rule, COLUMNS.get(column), found);
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
