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
import java.util.Optional;

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
   * The next row, or what is wrong with it; empty at the end. After a header with other columns nothing more is read.
   */
  public Optional<Either<BadRow, RegisterEntry>> next() throws IOException {
    if (row == 0) {
      Seq<Finding> unmet = header(line().orElse(Line.EMPTY));
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
    return line.map(this::entry);
  }

  private Optional<Line> line() throws IOException {
    row++;
    return lines.next();
  }

  private static Seq<Finding> header(Line line) {
    return unreadable(line)
        .orElse(Cells.of(line.text().replaceFirst("^" + MARK, "")).asHeader());
  }

  /* Why a line is no text of the register at all. */
  private static Seq<Finding> unreadable(Line line) {
    if (line.isTooLong()) {
      return Vector.of(RegisterRule.LINE_IS_NOT_TOO_LONG.unmet(
          Fact.of("length", line.length()), Fact.of("longest", LONGEST_LINE)));
    }
    return line.isUtf8()
        ? Vector.empty()
        : Vector.of(RegisterRule.TEXT_IS_UTF8.unmet(RegisterRule.found(line.text())));
  }

  private Either<BadRow, RegisterEntry> entry(Line line) {
    Validation<Seq<Finding>, RegisterEntry> read = line.isTooLong()
        ? Validation.invalid(Vector.empty())
        : Cells.of(line.text()).entry(row);
    Seq<Finding> unmet =
        unreadable(line).appendAll(read.isInvalid() ? read.getError() : Vector.empty());
    return unmet.isEmpty() ? Either.right(read.get()) : Either.left(new BadRow(row, unmet));
  }

  /**
   * What the register holds of an applicant, as the rules on aid take it: what one granter awarded for one subtheme, less what was taken
   * back, in whichever year; the last day of the last year in which it awarded stands for the day.
   *
   * <p>The register tells neither the scheme nor the legal basis nor what was paid for, and the rules say so: they find that an award fits
   * only where it does whichever scheme the money is of and whichever costs it pays, never that it does not fit because of it, and else
   * that nobody can tell. It is declared as State aid, beside which least fits for sure. Of de minimis aid the register says nothing: that
   * is for a declaration to tell. Rows without an enterprise number are nobody's here.
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
            .on(LocalDate.of(lastYear(rows), 12, 31))
            .sameWork(false)
            .build())
        : Optional.empty();
  }

  private static int lastYear(Seq<RegisterEntry> rows) {
    return rows.filter(row -> row.awarded().isPositive())
        .map(RegisterEntry::year)
        .max()
        .get();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
