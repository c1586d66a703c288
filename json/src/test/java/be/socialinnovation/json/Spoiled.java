package be.socialinnovation.json;

import io.vavr.collection.Vector;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ContainerNode;
import tools.jackson.databind.node.ObjectNode;

/** A good document with one thing about it changed, which may or may not still be good. */
final class Spoiled {

  private static final Vector<String> VALUES = Vector.of(
      "null",
      "true",
      "0",
      "-1",
      "1.5",
      "2147483648",
      "9223372036854775808",
      "{}",
      "[]",
      "[null]",
      "{\"type\":\"unheard-of\"}",
      "\"\"",
      "\" \"",
      "\"1\"",
      "\"true\"",
      "\"UNHEARD_OF\"",
      "\"EUR\"",
      "\"eur\"",
      "\"12.50\"",
      "\"1e3\"",
      "\"12,50\"",
      "\"+1\"",
      "\"35 %\"",
      "\"35  %\"",
      "\"1.1234567 %\"",
      "\"gezinsbond\"",
      "\"-a\"",
      "\"0566.988.259\"",
      "\"05.66988259\"",
      "\"11.7\"",
      "\"11.07\"",
      "\"18\"",
      "\"POVERTY\"",
      "\"2013-06-30\"",
      "\"2013-02-29\"",
      "\"2013-6-30\"",
      "\"2013-06-30T10:00:00Z\"",
      "\"2013-06-30T10:00:00\"",
      "\"2013-06-30T25:00:00Z\"");

  private final JsonMapper mapper;
  private final Random random;

  Spoiled(JsonMapper mapper, long seed) {
    this.mapper = mapper;
    this.random = new Random(seed);
  }

  String spoil(String good) {
    JsonNode root = mapper.readTree(good);
    Vector<ContainerNode<?>> places = containers(root).filter(place -> !place.isEmpty());
    if (!places.isEmpty()) {
      ContainerNode<?> place = one(places);
      if (place instanceof ObjectNode object) {
        spoil(object);
      } else {
        spoil((ArrayNode) place);
      }
    }
    return mapper.writeValueAsString(root);
  }

  private static Vector<ContainerNode<?>> containers(JsonNode node) {
    Vector<ContainerNode<?>> below = Vector.ofAll(node).flatMap(Spoiled::containers);
    return node instanceof ContainerNode<?> container ? below.prepend(container) : below;
  }

  private void spoil(ObjectNode object) {
    String name = one(Vector.ofAll(object.propertyNames()));
    switch (random.nextInt(4)) {
      case 0 -> object.remove(name);
      case 1 -> object.put("unheardOf", 1);
      case 2 -> object.set(one(Vector.ofAll(object.propertyNames())), object.get(name));
      default -> object.set(name, value());
    }
  }

  private void spoil(ArrayNode array) {
    int index = random.nextInt(array.size());
    switch (random.nextInt(3)) {
      case 0 -> array.remove(index);
      case 1 -> array.add(array.get(index));
      default -> array.set(index, value());
    }
  }

  private JsonNode value() {
    return mapper.readTree(one(VALUES));
  }

  private <T> T one(Vector<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
