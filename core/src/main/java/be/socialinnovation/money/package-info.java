/**
 * Exact amounts of money, and how they are shared, compared and judged.
 *
 * <p>Read in this order:
 *
 * <ol>
 *   <li>{@link be.socialinnovation.money.Money}: an amount in whole cents of one currency.
 *   <li>{@link be.socialinnovation.money.Percentage} and {@link be.socialinnovation.money.Ratio}: exact rates and
 *       fractions; {@link be.socialinnovation.money.Rounding} says how their product becomes cents.
 *   <li>{@link be.socialinnovation.money.Allocation}: a total shared to the cent, once or call after call; {@link
 *       be.socialinnovation.money.Holding} is what a party brings to a call, {@link
 *       be.socialinnovation.money.Explanation} why it got what it got.
 *   <li>{@link be.socialinnovation.money.CashFlows}: what moved when, and the {@link
 *       be.socialinnovation.money.RateOfReturn} it made, which may be none or several; {@link
 *       be.socialinnovation.money.Multiples} of what was paid in.
 * </ol>
 *
 * <p>Everything is immutable, exact and independent of locale and clock. Overflow throws {@link
 * java.lang.ArithmeticException}; text or values that can never be right throw {@link
 * java.lang.IllegalArgumentException}.
 */
@NullMarked
package be.socialinnovation.money;

import org.jspecify.annotations.NullMarked;
