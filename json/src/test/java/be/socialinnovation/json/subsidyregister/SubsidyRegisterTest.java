package be.socialinnovation.json.subsidyregister;

import static be.socialinnovation.money.Money.eur;
import static org.assertj.core.api.Assertions.assertThat;

import be.socialinnovation.grant.OtherAid;
import be.socialinnovation.grant.PriorAward;
import be.socialinnovation.money.Money;
import be.socialinnovation.organisation.EnterpriseNumber;
import be.socialinnovation.workflow.Fact;
import be.socialinnovation.workflow.Language;
import io.vavr.Tuple;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/* No sample of the file is published: the one that is read here was built from its description, and every name in it is invented. */
class SubsidyRegisterTest {

  private static final EnterpriseNumber NUMBER = EnterpriseNumber.of("0566988259");

  private static Seq<Either<BadRow, RegisterEntry>> rows(InputStream in) throws IOException {
    Vector<Either<BadRow, RegisterEntry>> rows = Vector.empty();
    try (SubsidyRegister register = SubsidyRegister.of(in)) {
      for (var row = register.next(); row.isPresent(); row = register.next()) {
        rows = rows.append(row.get());
      }
    }
    return rows;
  }

  private static Seq<Either<BadRow, RegisterEntry>> rows() throws IOException {
    return rows(SubsidyRegisterTest.class.getResourceAsStream("built-from-the-description.csv"));
  }

  private static Seq<RegisterEntry> entries() throws IOException {
    return rows().flatMap(row -> row.toOption());
  }

  private static Seq<Either<BadRow, RegisterEntry>> rows(String text, Charset charset)
      throws IOException {
    return rows(new ByteArrayInputStream(text.getBytes(charset)));
  }

  @Test
  void keeps_the_good_rows_and_reports_each_bad_one_where_it_stands() throws IOException {
    assertThat(entries().map(RegisterEntry::row)).containsExactly(2L, 3L, 4L, 5L, 6L, 12L);
    assertThat(rows()
            .filter(Either::isLeft)
            .map(row -> Tuple.of(row.getLeft().row(), row.getLeft().rules())))
        .containsExactly(
            Tuple.of(7L, Vector.of(RegisterRule.NUMBER_IS_AN_ENTERPRISE_NUMBER)),
            Tuple.of(8L, Vector.of(RegisterRule.AMOUNT_IS_IN_WHOLE_EURO)),
            Tuple.of(9L, Vector.of(RegisterRule.YEAR_IS_A_YEAR)),
            Tuple.of(10L, Vector.of(RegisterRule.ROW_HAS_ALL_COLUMNS)),
            Tuple.of(11L, Vector.of(RegisterRule.PARTIES_ARE_NAMED)));
  }

  @Test
  void names_every_column_that_cannot_be_read() throws IOException {
    BadRow bad = rows(
            Cells.COLUMNS.mkString(";") + "\nA;B;C;;0566988258;;;;;;21;1.0;x\n",
            StandardCharsets.UTF_8)
        .head()
        .getLeft();
    assertThat(bad.rules())
        .containsExactly(
            RegisterRule.PARTIES_ARE_NAMED,
            RegisterRule.NUMBER_IS_AN_ENTERPRISE_NUMBER,
            RegisterRule.PARTIES_ARE_NAMED,
            RegisterRule.YEAR_IS_A_YEAR,
            RegisterRule.AMOUNT_IS_IN_WHOLE_EURO,
            RegisterRule.AMOUNT_IS_IN_WHOLE_EURO);
    assertThat(bad.findings().map(finding -> finding.facts().head()))
        .isEqualTo(Vector.of(
                "Verstrekker",
                "KBO-nr",
                "Naam subsidieontvanger",
                "Jaar",
                "Toegekend (EUR)",
                "Betaald (EUR)")
            .map(column -> Fact.of("column", column)));
    assertThat(bad.text(Language.NL).split("REGISTER-", -1)).hasSize(7);
  }

  @Test
  void takes_a_comma_for_thousands_and_an_award_that_is_taken_back_for_less_than_nothing()
      throws IOException {
    assertThat(entries().map(RegisterEntry::awarded))
        .containsExactly(
            eur("81499"), eur("0"), eur("5000"), eur("-889465"), eur("1000"), eur("1234567"));
    assertThat(entries().map(RegisterEntry::paid))
        .containsExactly(
            eur("65199"), eur("16300"), eur("5000"), eur("0"), eur("0"), eur("1234567"));
  }

  @Test
  void says_what_is_wrong_in_every_language() throws IOException {
    for (Language language : Language.values()) {
      for (RegisterRule rule : RegisterRule.values()) {
        assertThat(rule.text(language)).isNotBlank();
      }
      for (Either<BadRow, RegisterEntry> row : rows().filter(Either::isLeft)) {
        assertThat(row.getLeft().text(language))
            .startsWith(row.getLeft().row() + ": REGISTER-")
            .doesNotContain("{");
      }
    }
  }

  @Test
  void reads_nothing_under_other_columns() throws IOException {
    String columns = Cells.COLUMNS.mkString(";");
    String good = "\nA;B;C;VLAIO;;;V;;;;2021;1,000;0\n";
    for (String header : Vector.of("", "a;b", columns + ";", columns.replace("Jaar", "jaar"))) {
      assertThat(rows(header + good, StandardCharsets.UTF_8)
              .map(row -> row.swap().map(BadRow::rules).get()))
          .containsExactly(Vector.of(RegisterRule.HEADER_NAMES_THE_COLUMNS));
    }
    assertThat(rows(columns + good, StandardCharsets.UTF_16)
            .map(row -> row.swap().map(BadRow::rules).get()))
        .containsExactly(Vector.of(RegisterRule.TEXT_IS_UTF8));
    assertThat(rows("\uFEFF" + columns, StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void reports_a_line_that_is_no_utf8_with_its_other_columns_and_goes_on_with_the_next()
      throws IOException {
    String rows = Cells.COLUMNS.mkString(";") + "\nA;B;C;VLAIO;;;Café;;;;2021;1,000;0"
        + "\nA;B;C;VLAIO;;;Cafe;;;;2021;1,000;0\nA;B;C;VLAIO;;;Café;;;;21;1,000;0\nCafé";
    assertThat(rows(rows, StandardCharsets.ISO_8859_1)
            .map(row -> row.fold(BadRow::rules, RegisterEntry::row)))
        .containsExactly(
            Vector.of(RegisterRule.TEXT_IS_UTF8),
            3L,
            Vector.of(RegisterRule.TEXT_IS_UTF8, RegisterRule.YEAR_IS_A_YEAR),
            Vector.of(RegisterRule.TEXT_IS_UTF8, RegisterRule.ROW_HAS_ALL_COLUMNS));
  }

  @Test
  void reports_a_line_that_is_too_long_and_goes_on_with_the_next() throws IOException {
    String good = "A;B;C;VLAIO;;;" + "é".repeat(10) + ";;;;2021;1,000;0";
    int left = SubsidyRegister.LONGEST_LINE - (good.length() + 10);
    String longest = "x".repeat(left) + good;
    String rows = Vector.of(
            Cells.COLUMNS.mkString(";"), longest, "x" + longest, "é".repeat(9_999), good)
        .mkString("\n");
    assertThat(rows(rows, StandardCharsets.UTF_8)
            .map(row -> row.fold(BadRow::rules, RegisterEntry::row)))
        .containsExactly(
            2L,
            Vector.of(RegisterRule.LINE_IS_NOT_TOO_LONG),
            Vector.of(RegisterRule.LINE_IS_NOT_TOO_LONG),
            5L);
    assertThat(rows("x".repeat(20_000), StandardCharsets.UTF_8)
            .flatMap(row -> row.getLeft().rules()))
        .containsExactly(RegisterRule.LINE_IS_NOT_TOO_LONG);
  }

  @Test
  void reads_on_over_a_hundred_megabytes_without_a_line_feed() throws IOException {
    InputStream header = new ByteArrayInputStream(
        (Cells.COLUMNS.mkString(";") + "\n").getBytes(StandardCharsets.UTF_8));
    long endless = 100_000_000;
    assertThat(rows(new SequenceInputStream(header, new Endless(endless)))
            .map(row -> row.getLeft().findings().head().facts().head()))
        .containsExactly(Fact.of("length", endless));
  }

  @Test
  void takes_an_amount_of_any_length_for_an_amount_or_none() throws IOException {
    String rows = Cells.COLUMNS.mkString(";") + "\nA;B;C;VLAIO;;;V;;;;2021;1" + ",000".repeat(2_000)
        + ";" + "9".repeat(1_000) + "\n";
    assertThat(rows(rows, StandardCharsets.UTF_8).flatMap(row -> row.getLeft().rules()))
        .containsExactly(
            RegisterRule.AMOUNT_IS_IN_WHOLE_EURO, RegisterRule.AMOUNT_IS_IN_WHOLE_EURO);
  }

  @Test
  void ends_a_line_at_a_line_feed_a_carriage_return_or_both() throws IOException {
    String good = "A;B;C;VLAIO;;;V;;;;2021;1,000;0";
    for (String end : Vector.of("\n", "\r", "\r\n")) {
      String rows = Vector.of(Cells.COLUMNS.mkString(";"), good, "", good).mkString(end);
      assertThat(rows(rows, StandardCharsets.UTF_8).map(row -> row.get().row()))
          .containsExactly(2L, 4L);
    }
  }

  @Test
  void takes_an_award_off_that_was_taken_back_in_a_later_year() throws IOException {
    String rows = Cells.COLUMNS.mkString(";")
        + "\nA;B;C;VLAIO;0566988259;;V;;;;2019;889,465;0\nA;B;C;VLAIO;0566988259;;V;;;;2020;-889,465;0\n";
    assertThat(SubsidyRegister.otherAid(
                rows(rows, StandardCharsets.UTF_8).map(Either::get), NUMBER, "v")
            .awards())
        .isEmpty();
  }

  @Test
  void feeds_the_check_of_double_funding_with_what_can_be_told() throws IOException {
    OtherAid other = SubsidyRegister.otherAid(entries(), NUMBER, "voorbeeldvereniging");
    assertThat(other.awards().map(award -> award.aid().amount()))
        .containsExactlyInAnyOrder(eur("86499"), eur("1234567"));
    assertThat(other.awards())
        .allMatch(award -> award.aid().costs().isEmpty() && award.scheme().isEmpty());
    assertThat(other.awards().map(PriorAward::on))
        .as("the last year of an award, not of its payment")
        .containsExactlyInAnyOrder(LocalDate.of(2022, 12, 31), LocalDate.of(2023, 12, 31));
    assertThat(Money.sum(other.awards().map(award -> award.aid().amount()), Money.EUR))
        .isEqualTo(eur("1321066"));
  }

  /* As many times the same letter. */
  private static final class Endless extends InputStream {
    private long left;

    Endless(long length) {
      left = length;
    }

    @Override
    public int read() {
      return left-- > 0 ? 'x' : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      int read = (int) Math.min(left, length);
      Arrays.fill(into, offset, offset + read, (byte) 'x');
      left -= read;
      return read > 0 ? read : -1;
    }
  }
}
