package be.socialinnovation.money;

import io.vavr.collection.Seq;
import java.util.Objects;

/**
 * What flows of money answer when asked for their rate of return: one rate, or why there is none.
 *
 * <p>Rates are fractions per year: 0.10 is 10 %. They are the only floating-point numbers of this library.
 */
public sealed interface RateOfReturn {

  /**
   * The one rate at which the flows together are worth nothing.
   *
   * @param perYear above -1 and finite
   */
  record Rate(double perYear) implements RateOfReturn {

    public Rate {
      if (!(perYear > -1 && perYear < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException(
            "a rate of return must be finite and above -1: " + perYear);
      }
    }
  }

  /** Money went only one way, or did not move: no rate makes sense. */
  record NoSignChange() implements RateOfReturn {}

  /** Money went both ways, yet no rate between -100 % and what a double holds makes the flows worth nothing. */
  record NoRate() implements RateOfReturn {}

  /**
   * Several rates solve the equation, so that none of them is <em>the</em> rate of return.
   *
   * @param perYear at least two, ascending
   */
  record SeveralRates(Seq<Double> perYear) implements RateOfReturn {

    public SeveralRates {
      Objects.requireNonNull(perYear, "perYear");
      if (perYear.size() < 2) {
        throw new IllegalArgumentException("several rates must be two or more: " + perYear);
      }
    }
  }
}
