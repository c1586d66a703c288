package be.socialinnovation.json.exchange;

import be.socialinnovation.organisation.Organisation;
import be.socialinnovation.organisation.Sector;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * What gives a natural person away in what is to be published: an e-mail address or a national number in a text, and an organisation that may
 * be a person in business.
 *
 * <p>A name in a sentence is nothing that a library can see: that texts name nobody else is for the host to see to.
 */
public final class Persons {

  /* From the sign on, so that a long text without one is read once. */
  private static final Pattern ADDRESS =
      Pattern.compile("(?<=[\\p{L}\\p{N}._+'-])(?:@|%40)[\\p{L}\\p{N}-]+\\.[\\p{L}\\p{N}]");
  private static final Pattern NATIONAL_NUMBER = Pattern.compile(
      "(?<![0-9])([0-9]{2})[. ]?([0-9]{2})[. ]?([0-9]{2})[- ]?([0-9]{3})[. ]?([0-9]{2})(?![0-9])");

  private Persons() {}

  /** Whether a text holds what looks like an e-mail address or is a Belgian national number. */
  public static boolean mayBeIn(String text) {
    return looksLikeAddress(text) || holdsNationalNumber(text);
  }

  /** Whether a text holds what looks like an e-mail address. */
  public static boolean looksLikeAddress(String text) {
    return ADDRESS.matcher(text).find();
  }

  /** Whether a text holds a Belgian national number, with or without its dots and hyphen. */
  public static boolean holdsNationalNumber(String text) {
    return NATIONAL_NUMBER.matcher(text).results().anyMatch(Persons::isNationalNumber);
  }

  /* The last two digits are 97 less the rest of the others by 97; who was born from 2000 on has a 2 before them. Months of 20 and 40 more are bis numbers. */
  private static boolean isNationalNumber(MatchResult found) {
    long serial = Long.parseLong(found.group(1) + found.group(2) + found.group(3) + found.group(4));
    int check = Integer.parseInt(found.group(5));
    return Integer.parseInt(found.group(2)) % 20 <= 12
        && Integer.parseInt(found.group(3)) <= 31
        && (97 - serial % 97 == check || 97 - (2_000_000_000L + serial) % 97 == check);
  }

  /**
   * Whether an organisation may be a person who does business under the own name, registered or not: neither its legal form is known nor a
   * sector in which nobody does.
   */
  public static boolean mayBe(Organisation organisation) {
    return organisation.legalForm().isEmpty()
        && organisation.sector().filter(it -> it != Sector.BUSINESS).isEmpty();
  }

  /** Where in a document a text gives a person away, as JSON Pointers. */
  public static Seq<String> placesIn(JsonNode document, Predicate<String> givesAway) {
    return placesIn("", document, givesAway);
  }

  private static Seq<String> placesIn(String place, JsonNode node, Predicate<String> givesAway) {
    if (node.isString()) {
      return givesAway.test(node.stringValue()) ? Vector.of(place) : Vector.empty();
    }
    return node.isArray()
        ? Vector.range(0, node.size())
            .flatMap(index -> placesIn(place + "/" + index, node.get(index), givesAway))
        : Vector.ofAll(node.properties())
            .flatMap(field -> placesIn(place + "/" + field.getKey(), field.getValue(), givesAway));
  }
}
