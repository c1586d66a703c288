package be.socialinnovation.examples.consumer.older;

import be.socialinnovation.json.StrictJackson2;
import be.socialinnovation.money.Money;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.vavr.collection.Vector;

/** Writes and reads amounts with a mapper of Jackson 2 that finds the module by itself, and insists on the result. */
public final class Consumer {
  private Consumer() {}

  /** A value of the program's own. */
  public record Pledges(Vector<Money> amounts) {}

  public static void main(String[] args) throws JsonProcessingException {
    JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
    String written = mapper.writeValueAsString(Money.eur("12.50"));
    System.out.println(written + ", by Jackson 2 from the module path");
    insist(written.equals("{\"amount\":\"12.50\",\"currency\":\"EUR\"}"), written);
    insist(mapper.readValue(written, Money.class).equals(Money.eur("12.50")), written);
    String pledges = mapper.writeValueAsString(new Pledges(Vector.of(Money.eur("12.50"))));
    insist(pledges.equals("{\"amounts\":[" + written + "]}"), pledges);
    insist(StrictJackson2.mapper().writeValueAsString(Money.eur("12.50")).equals(written), written);
    insist(Money.class.getModule().isNamed() == true, Money.class.getModule().toString());
  }

  private static void insist(boolean held, String given) {
    if (!held) {
      throw new IllegalStateException("Not as a consumer of the jars may expect: " + given);
    }
  }
}
