package be.socialinnovation.examples.benchmarks;

import be.socialinnovation.money.Allocation;
import be.socialinnovation.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javax.money.Monetary;
import javax.money.MonetaryAmount;
import javax.money.MonetaryOperator;
import javax.money.RoundingQueryBuilder;
import org.joda.money.CurrencyUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** A one-off total shared among parties by largest remainder. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class SplitBenchmark {

  private static final MonetaryOperator DOWN = Monetary.getRounding(
      RoundingQueryBuilder.of().setScale(2).set(RoundingMode.DOWN).build());

  /** Ours: by key, exact, with an explanation for each party. */
  @Benchmark
  public Object ours(Parties drawn) {
    return Allocation.split(Money.ofMinor(Parties.TOTAL, Money.EUR), drawn.byKey);
  }

  /** Ours, with the parts taken out as a sorted map. */
  @Benchmark
  public Object oursWithParts(Parties drawn) {
    return Allocation.split(Money.ofMinor(Parties.TOTAL, Money.EUR), drawn.byKey)
        .parts();
  }

  /** The same on plain arrays. */
  @Benchmark
  public Object plainLongs(Parties drawn) {
    return PlainLongs.split(Parties.TOTAL, drawn.weights);
  }

  /** The same with Joda-Money, which has no split of its own. */
  @Benchmark
  public Object jodaMoney(Parties drawn) {
    var total = org.joda.money.Money.ofMinor(CurrencyUnit.EUR, Parties.TOTAL);
    BigDecimal sum = BigDecimal.valueOf(Arrays.stream(drawn.weights).sum());
    var parts = new org.joda.money.Money[drawn.parties];
    var remainders = new BigDecimal[drawn.parties];
    var left = total;
    for (int i = 0; i < drawn.parties; i++) {
      BigDecimal weight = BigDecimal.valueOf(drawn.weights[i]);
      BigDecimal share = total.getAmount().multiply(weight);
      parts[i] = org.joda.money.Money.of(CurrencyUnit.EUR, share.divide(sum, 2, RoundingMode.DOWN));
      remainders[i] = share.subtract(parts[i].getAmount().multiply(sum));
      left = left.minus(parts[i]);
    }
    for (int i : largestFirst(remainders, left.getAmountMinorInt())) {
      parts[i] = parts[i].plusMinor(1);
    }
    return parts;
  }

  /** The same with Moneta, the reference implementation of JavaMoney, which has none either. */
  @Benchmark
  public Object moneta(Parties drawn) {
    MonetaryAmount total =
        org.javamoney.moneta.Money.ofMinor(Monetary.getCurrency("EUR"), Parties.TOTAL);
    MonetaryAmount cent = org.javamoney.moneta.Money.ofMinor(Monetary.getCurrency("EUR"), 1);
    long sum = Arrays.stream(drawn.weights).sum();
    var parts = new MonetaryAmount[drawn.parties];
    var remainders = new MonetaryAmount[drawn.parties];
    MonetaryAmount left = total;
    for (int i = 0; i < drawn.parties; i++) {
      MonetaryAmount share = total.multiply(drawn.weights[i]);
      parts[i] = share.divide(sum).with(DOWN);
      remainders[i] = share.subtract(parts[i].multiply(sum));
      left = left.subtract(parts[i]);
    }
    int cents = left.divideToIntegralValue(cent.getNumber()).getNumber().intValueExact();
    for (int i : largestFirst(remainders, cents)) {
      parts[i] = parts[i].add(cent);
    }
    return parts;
  }

  private static <T extends Comparable<? super T>> int[] largestFirst(T[] remainders, int most) {
    IntFunction<T> remainder = i -> remainders[i];
    return IntStream.range(0, remainders.length)
        .boxed()
        .sorted(Comparator.<Integer, T>comparing(remainder::apply).reversed())
        .limit(most)
        .mapToInt(i -> i)
        .toArray();
  }
}
