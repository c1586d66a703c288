package be.socialinnovation.examples.founding;

import be.socialinnovation.money.Money;
import be.socialinnovation.workflow.Language;

/**
 * Money that went from one place to another.
 *
 * @param from where it came from
 * @param to where it went
 * @param amount how much
 */
record Flow(String from, String to, Money amount) {

  String text(Language language) {
    return from + " → " + to + language.colon() + language.format(amount);
  }

  boolean joinsSameAs(Flow other) {
    return from.equals(other.from) && to.equals(other.to);
  }
}
