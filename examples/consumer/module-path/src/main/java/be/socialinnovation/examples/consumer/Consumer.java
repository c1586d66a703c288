package be.socialinnovation.examples.consumer;

import be.socialinnovation.json.Document;
import be.socialinnovation.json.Problem;
import be.socialinnovation.json.SocialInnovationJson;
import be.socialinnovation.money.Money;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import tools.jackson.databind.json.JsonMapper;

/** Adds two amounts, and reads two from JSON, with the library's jars on the module path, and insists on the result. */
public final class Consumer {
  private Consumer() {}

  /** A document of the program's own. */
  public record Pledges(int formatVersion, Seq<Money> amounts) implements Document {}

  public static void main(String[] args) {
    String jar = Money.class.getProtectionDomain().getCodeSource().getLocation().getPath();
    String printed =
        Money.sum(Vector.of(Money.eur("12.50"), Money.eur("0.50")), Money.EUR).toString();
    System.out.println(printed + ", from the module path");
    insist(printed.equals("EUR 13.00"), printed);

    String document =
        "{\"formatVersion\":1,\"amounts\":[{\"amount\":\"12.50\",\"currency\":\"EUR\"}]}";
    Pledges pledges = new Pledges(1, Vector.of(Money.eur("12.50")));
    Either<Problem, Pledges> read =
        SocialInnovationJson.strict().read("pledges.json", document, Pledges.class);
    insist(read.equals(Either.right(pledges)), read.toString());
    String written = JsonMapper.builder().findAndAddModules().build().writeValueAsString(pledges);
    insist(written.contains("[{\"amount\":\"12.50\",\"currency\":\"EUR\"}]"), written);
    insist(jar.endsWith(".jar"), jar);
    insist(Money.class.getModule().isNamed() == true, Money.class.getModule().toString());
  }

  private static void insist(boolean held, String given) {
    if (!held) {
      throw new IllegalStateException("Not as a consumer of the jars may expect: " + given);
    }
  }
}
