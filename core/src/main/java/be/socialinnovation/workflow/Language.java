package be.socialinnovation.workflow;

import be.socialinnovation.money.Money;
import be.socialinnovation.money.Percentage;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A language that the library speaks to people: Dutch, French or English.
 *
 * <p>The set is closed and there is no fallback: every text exists in all three. Numbers and days are written the way readers in
 * Belgium expect them, from explicit symbols, so that no default locale shows through.
 */
public enum Language {
  NL("nl", '.', ','),
  FR("fr", ' ', ','),
  EN("en", ' ', '.');

  private final String tag;
  private final DecimalFormatSymbols symbols;
  private final DateTimeFormatter days;

  Language(String tag, char grouping, char decimal) {
    this.tag = tag;
    symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    symbols.setGroupingSeparator(grouping);
    symbols.setDecimalSeparator(decimal);
    days = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag(tag));
  }

  /** The language of a two-letter tag: {@code nl}, {@code fr} or {@code en}. */
  public static Language parse(String tag) {
    for (Language language : values()) {
      if (language.tag.equals(tag)) {
        return language;
      }
    }
    throw new IllegalArgumentException("a language is nl, fr or en: " + tag);
  }

  /** The colon between a name and what it stands for, with the spaces that the language puts around it. */
  public String colon() {
    return choose(": ", " : ", ": ");
  }

  /** The semicolon between two sentences, with the spaces that the language puts around it. */
  public String semicolon() {
    return choose("; ", " ; ", "; ");
  }

  /** The one of three texts that is in this language. */
  public String choose(String nl, String fr, String en) {
    return switch (this) {
      case NL -> nl;
      case FR -> fr;
      case EN -> en;
    };
  }

  /** The two-letter tag of ISO 639-1: {@code nl}, {@code fr} or {@code en}. */
  public String tag() {
    return tag;
  }

  /** An amount to the cent: {@code EUR 12 000.50} in English, {@code 12.000,50 EUR} in Dutch, {@code 12 000,50 EUR} in French. */
  public String format(Money money) {
    BigDecimal amount = money.toDecimal();
    String figures = figures(amount, amount.scale());
    String code = money.currency().getCurrencyCode();
    return this == EN ? code + " " + figures : figures + " " + code;
  }

  /** A percentage with as many decimals as it has: {@code 26.7 %} in English, {@code 26,7 %} in Dutch and French. */
  public String format(Percentage percentage) {
    BigDecimal figure = BigDecimal.valueOf(percentage.millionths(), 6).stripTrailingZeros();
    return figures(figure, Math.max(0, figure.scale())) + " %";
  }

  /** A whole number with its thousands apart. */
  public String format(long number) {
    return figures(BigDecimal.valueOf(number), 0);
  }

  /** A day in words: {@code 1 July 2013}, {@code 1 juli 2013}, {@code 1er juillet 2013}. */
  public String format(LocalDate day) {
    String words = days.format(day);
    return this == FR && day.getDayOfMonth() == 1 ? words.replaceFirst("1", "1er") : words;
  }

  private String figures(BigDecimal number, int decimals) {
    DecimalFormat format = new DecimalFormat("#,##0", symbols);
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    return format.format(number);
  }
}
