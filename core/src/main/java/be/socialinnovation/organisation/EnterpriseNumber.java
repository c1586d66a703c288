package be.socialinnovation.organisation;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number under which the Crossroads Bank for Enterprises (KBO, BCE) registers an enterprise, an association or a public body: ten
 * digits, the first 0 or 1, the last two a check on the eight before.
 *
 * <p>The check is 97 minus the remainder of the first eight digits by 97, so from 01 to 97 and never 00. It catches every single wrong
 * digit and every swap of two neighbours. The number of an establishment unit, with a first digit from 2 to 8 and the same check, is
 * another thing and is refused. A number that passes is well formed; whether it was ever given out only the register can say.
 *
 * <p>Source: FPS Economy on the enterprise number; royal decree of 23 June 2003. The series that starts with 1 is in use since 19
 * September 2023.
 *
 * @param plain the ten digits without dots: the form for exports, such as {@code 0566988259}
 */
public record EnterpriseNumber(String plain) implements Comparable<EnterpriseNumber> {

  private static final Pattern TEN_DIGITS = Pattern.compile("[0-9]{10}");
  private static final Pattern WRITTEN =
      Pattern.compile("(?:BE ?)?(?:([0-9]{3,4})\\.([0-9]{3})\\.([0-9]{3})|([0-9]{9,10}))");

  /** Refuses what is not the number of an enterprise with {@link IllegalArgumentException}, whose message says what must hold. */
  public EnterpriseNumber {
    Objects.requireNonNull(plain, "plain");
    if (!TEN_DIGITS.matcher(plain).matches()) {
      throw new IllegalArgumentException(
          "an enterprise number must be ten digits, such as 0566988259: " + plain);
    }
    int base = Integer.parseInt(plain.substring(0, 8));
    int check = 97 - base % 97;
    boolean checked = Integer.parseInt(plain.substring(8)) == check;
    char first = plain.charAt(0);
    if (checked && first >= '2' && first <= '8') {
      throw new IllegalArgumentException(
          "an enterprise number must start with 0 or 1; this is the number of an establishment unit, not of its enterprise: "
              + plain);
    }
    if (first > '1') {
      throw new IllegalArgumentException("an enterprise number must start with 0 or 1: " + plain);
    }
    if (!checked) {
      throw new IllegalArgumentException(
          "an enterprise number that starts with " + plain.substring(0, 8)
              + " must end in the check digits " + check / 10 + check % 10 + ": " + plain);
    }
  }

  /**
   * The number of ten plain digits, the only form that {@link #plain} has.
   *
   * @throws IllegalArgumentException if it is not the number of an enterprise
   */
  public static EnterpriseNumber of(String plain) {
    return new EnterpriseNumber(plain);
  }

  /**
   * The number as people write it: {@code 0566.988.259}, {@code 0566988259}, either with {@code BE} or {@code BE} and a space before
   * it, or nine digits of before the ten-digit form, which get a leading 0.
   *
   * @throws IllegalArgumentException if it is not the number of an enterprise
   */
  public static EnterpriseNumber parse(String text) {
    Matcher written = WRITTEN.matcher(text);
    if (!written.matches()) {
      throw new IllegalArgumentException(
          "an enterprise number must be written like 0566.988.259, 0566988259 or BE 0566.988.259: "
              + text);
    }
    String digits = written.group(4) == null
        ? written.group(1) + written.group(2) + written.group(3)
        : written.group(4);
    return new EnterpriseNumber(digits.length() == 9 ? "0" + digits : digits);
  }

  /** The number as a value-added tax number, such as {@code BE0566988259}; whether the enterprise is liable to that tax is not said. */
  public String toVat() {
    return "BE" + plain;
  }

  /** The number as an org-id, such as {@code BE-BCE_KBO-0566988259}. */
  public OrganisationId toOrganisationId() {
    return OrganisationId.of(OrganisationId.KBO + "-" + plain);
  }

  @Override
  public int compareTo(EnterpriseNumber other) {
    return plain.compareTo(other.plain);
  }

  /** The dotted form for people, such as {@code 0566.988.259}. */
  @Override
  public String toString() {
    return plain.substring(0, 4) + "." + plain.substring(4, 7) + "." + plain.substring(7);
  }
}
