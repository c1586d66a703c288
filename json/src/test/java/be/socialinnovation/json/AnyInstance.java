package be.socialinnovation.json;

import static be.socialinnovation.json.SchemaForms.AMOUNT;
import static be.socialinnovation.json.SchemaForms.CURRENCY;
import static be.socialinnovation.json.SchemaForms.DAY_OF_A_YEAR;
import static be.socialinnovation.json.SchemaForms.ENTERPRISE_NUMBER;
import static be.socialinnovation.json.SchemaForms.MOMENT;
import static be.socialinnovation.json.SchemaForms.ORGANISATION_ID;
import static be.socialinnovation.json.SchemaForms.PERCENTAGE;
import static be.socialinnovation.json.SchemaForms.RULE;
import static be.socialinnovation.json.SchemaForms.SDG_CODE;

import io.vavr.collection.Vector;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes what a schema allows, by the keywords that our schemas use and nothing else that is known of the types. */
final class AnyInstance {

  private static final int DEEP = 6;
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final Vector<String> TEXTS = Vector.of("A", "één €", "F-1", "", "2013", "null");
  private static final Map<String, Vector<String>> MATCHING = Map.of(
      AMOUNT, Vector.of("0", "12.50", "-0.01", "1000000", "007.5", "100.00", "1.23456"),
      CURRENCY, Vector.of("EUR", "EUR", "EUR", "USD", "JPY", "XXX", "QQQ"),
      PERCENTAGE, Vector.of("35 %", "26.7%", "-0.000001 %", "100 %", "9999999999999 %"),
      ORGANISATION_ID, Vector.of("gezinsbond", "BE-BCE_KBO-0566988259", "a.b_c-d", "0"),
      ENTERPRISE_NUMBER,
          Vector.of("0566988259", "0566.988.259", "BE 0566.988.259", "BE566988259", "1234567890"),
      DAY_OF_A_YEAR, Vector.of("--12-31", "--02-29", "--02-30"),
      RULE, Vector.of("FUND-01", "GRANT-08", "NOBODY-99"),
      SDG_CODE, Vector.of("1", "17", "11.7", "11.a", "3.99"),
      MOMENT, Vector.of("2013-06-30T10:00:00Z", "2013-12-31T23:59:59.123456789Z"));
  private static final Vector<String> DAYS = Vector.of("2013-06-30", "2012-02-29", "9999-12-31");

  private final JsonNode definitions;
  private final Random random;

  AnyInstance(JsonNode definitions, long seed) {
    this.definitions = definitions;
    this.random = new Random(seed);
  }

  JsonNode of(String definition) {
    return of(definitions.get(definition), 0);
  }

  private JsonNode of(JsonNode schema, int depth) {
    if (schema.has("$ref")) {
      String reference = schema.get("$ref").stringValue();
      String name = reference.substring(reference.indexOf("/$defs/") + "/$defs/".length());
      return of(definitions.get(name), depth + 1);
    } else if (schema.has("const")) {
      return schema.get("const");
    } else if (schema.has("enum")) {
      return one(schema.get("enum"));
    } else if (schema.has("oneOf")) {
      return of(one(schema.get("oneOf")), depth);
    }
    return switch (schema.get("type").stringValue()) {
      case "object" -> object(schema, depth);
      case "array" -> array(schema, depth);
      case "string" -> NODES.stringNode(text(schema));
      case "boolean" -> NODES.booleanNode(random.nextBoolean());
      case "integer" -> NODES.numberNode(whole(schema));
      case "number" -> NODES.numberNode(random.nextInt(100) / 8.0);
      default -> throw new IllegalStateException("something must make " + schema);
    };
  }

  private JsonNode one(JsonNode choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private <T> T one(Vector<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private long whole(JsonNode schema) {
    return switch (random.nextInt(12)) {
      case 0 -> schema.get("minimum").longValue();
      case 1 -> schema.get("maximum").longValue();
      default -> random.nextInt(30);
    };
  }

  private String text(JsonNode schema) {
    if (schema.has("pattern")) {
      return one(MATCHING.get(schema.get("pattern").stringValue()));
    }
    return one(schema.has("format") ? DAYS : TEXTS);
  }

  private ArrayNode array(JsonNode schema, int depth) {
    ArrayNode array = NODES.arrayNode();
    for (int i = several(depth); i > 0; i--) {
      JsonNode item = of(schema.get("items"), depth + 1);
      if (!schema.has("uniqueItems") || Vector.ofAll(array).forAll(other -> !other.equals(item))) {
        array.add(item);
      }
    }
    return array;
  }

  private int several(int depth) {
    return depth < DEEP ? random.nextInt(3) : 0;
  }

  private ObjectNode object(JsonNode schema, int depth) {
    ObjectNode object = NODES.objectNode();
    if (schema.has("propertyNames")) {
      for (int i = several(depth); i > 0; i--) {
        object.set(
            of(schema.get("propertyNames"), depth).stringValue(),
            of(schema.get("additionalProperties"), depth + 1));
      }
      return object;
    }
    for (Map.Entry<String, JsonNode> property : schema.get("properties").properties()) {
      boolean required = Vector.ofAll(schema.path("required"))
          .exists(name -> name.stringValue().equals(property.getKey()));
      if (required || depth < DEEP && random.nextBoolean()) {
        object.set(property.getKey(), of(property.getValue(), depth + 1));
      }
    }
    return object;
  }
}
