package be.socialinnovation.workflow;

import be.socialinnovation.money.Money;
import be.socialinnovation.money.Percentage;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** What a rule compared, kept as a value that every language writes its own way. */
public sealed interface FactValue {

  /** The value as a reader of the language expects it. */
  String in(Language language);

  /**
   * The value of a fact that a rule names.
   *
   * @param value money, a percentage, a whole number, a day, a text, a labelled term, an {@code Optional} of these (empty is unknown)
   *     or a collection of these
   * @throws IllegalArgumentException for anything else
   */
  static FactValue of(Object value) {
    Objects.requireNonNull(value, "value");
    if (value instanceof FactValue known) {
      return known;
    } else if (value instanceof Money money) {
      return new Amount(money);
    } else if (value instanceof Percentage percentage) {
      return new Share(percentage);
    } else if (value instanceof Integer || value instanceof Long) {
      return new Count(((Number) value).longValue());
    } else if (value instanceof LocalDate day) {
      return new Day(day);
    } else if (value instanceof String text) {
      return new Text(text);
    } else if (value instanceof Labelled labelled) {
      return new Word(Term.of(labelled));
    } else if (value instanceof Optional<?> optional) {
      return optional.map(FactValue::of).orElse(new Unknown());
    } else if (value instanceof Iterable<?> several) {
      return new Several(Vector.ofAll(several).map(FactValue::of));
    }
    throw new IllegalArgumentException(
        "a fact is money, a percentage, a whole number, a day, a text, a labelled term or several of these: "
            + value.getClass().getName());
  }

  /** An amount of money. */
  record Amount(Money money) implements FactValue {
    @Override
    public String in(Language language) {
      return language.format(money);
    }
  }

  /** A percentage. */
  record Share(Percentage percentage) implements FactValue {
    @Override
    public String in(Language language) {
      return language.format(percentage);
    }
  }

  /** A whole number of things, months or days. */
  record Count(long number) implements FactValue {
    @Override
    public String in(Language language) {
      return language.format(number);
    }
  }

  /** A day. */
  record Day(LocalDate day) implements FactValue {
    @Override
    public String in(Language language) {
      return language.format(day);
    }
  }

  /** A name or an identifier that is the same in every language. */
  record Text(String text) implements FactValue {
    @Override
    public String in(Language language) {
      return text;
    }
  }

  /** A term of a vocabulary. */
  record Word(Term term) implements FactValue {
    @Override
    public String in(Language language) {
      return term.label(language);
    }
  }

  /** Several values, in the order in which they were noted. */
  record Several(Seq<FactValue> values) implements FactValue {
    @Override
    public String in(Language language) {
      return values.isEmpty()
          ? language.choose("geen", "néant", "none")
          : values.map(value -> value.in(language)).mkString(", ");
    }
  }

  /** A fact that nobody handed in. */
  record Unknown() implements FactValue {
    @Override
    public String in(Language language) {
      return language.choose("onbekend", "inconnu", "unknown");
    }
  }
}
