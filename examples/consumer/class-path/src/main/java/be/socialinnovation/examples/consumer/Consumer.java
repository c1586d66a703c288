package be.socialinnovation.examples.consumer;

import be.socialinnovation.money.Money;
import io.vavr.collection.Vector;

/** Adds two amounts with the library's jar on the class path, and insists on the result. */
public final class Consumer {
  private Consumer() {}

  public static void main(String[] args) {
    String jar = Money.class.getProtectionDomain().getCodeSource().getLocation().getPath();
    String printed =
        Money.sum(Vector.of(Money.eur("12.50"), Money.eur("0.50")), Money.EUR).toString();
    System.out.println(printed + ", from the class path");
    insist(printed.equals("EUR 13.00"), printed);
    insist(jar.endsWith(".jar"), jar);
    insist(Money.class.getModule().isNamed() == false, Money.class.getModule().toString());
  }

  private static void insist(boolean held, String given) {
    if (!held) {
      throw new IllegalStateException("Not as a consumer of the jars may expect: " + given);
    }
  }
}
