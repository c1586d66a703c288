package be.socialinnovation.examples.founding;

import be.socialinnovation.money.Money;

/**
 * Money that went from one place to another.
 *
 * @param from where it came from
 * @param to where it went
 * @param amount how much
 */
record Flow(String from, String to, Money amount) {

  boolean joinsSameAs(Flow other) {
    return from.equals(other.from) && to.equals(other.to);
  }
}
