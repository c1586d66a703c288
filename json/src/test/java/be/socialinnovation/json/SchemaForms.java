package be.socialinnovation.json;

import be.socialinnovation.challenge.SdgCode;
import be.socialinnovation.challenge.SocietalChallenge;
import be.socialinnovation.money.Money;
import be.socialinnovation.money.Percentage;
import be.socialinnovation.organisation.EnterpriseNumber;
import be.socialinnovation.organisation.OrganisationId;
import be.socialinnovation.workflow.Refusal;
import be.socialinnovation.workflow.Rule;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import io.vavr.collection.Seq;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The schemas of values that no introspection can see into: numbers, and what writes itself as text. */
final class SchemaForms {

  static final String AMOUNT = pattern("-?[0-9]+(\\.[0-9]+)?");
  static final String CURRENCY = pattern("[A-Z]{3}");
  static final String PERCENTAGE = pattern("-?[0-9]{1,13}(\\.[0-9]{1,6})? ?%");
  static final String ORGANISATION_ID = pattern("[A-Za-z0-9][A-Za-z0-9._-]{0,79}");
  static final String ENTERPRISE_NUMBER =
      pattern("(BE ?)?([0-9]{3,4}\\.[0-9]{3}\\.[0-9]{3}|[0-9]{9,10})");
  static final String SDG_CODE = pattern("([1-9]|1[0-7])(\\.([1-9][0-9]?|[a-z]))?");
  static final String DAY_OF_A_YEAR = pattern("--[0-9]{2}-[0-9]{2}");
  static final String RULE = pattern("[A-Z]+-[0-9]+");
  static final String MOMENT =
      pattern("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?Z");

  /** What the generator takes for what the mapper makes of it. */
  static final Set<Class<?>> PLAIN = Set.of(
      String.class,
      boolean.class,
      Boolean.class,
      double.class,
      Double.class,
      BigDecimal.class,
      LocalDate.class);

  private static final Map<Class<?>, ObjectNode> FORMS = Map.ofEntries(
      Map.entry(JsonNode.class, schema()),
      Map.entry(int.class, whole(Integer.MIN_VALUE, Integer.MAX_VALUE)),
      Map.entry(Integer.class, whole(Integer.MIN_VALUE, Integer.MAX_VALUE)),
      Map.entry(long.class, whole(Long.MIN_VALUE, Long.MAX_VALUE)),
      Map.entry(Long.class, whole(Long.MIN_VALUE, Long.MAX_VALUE)),
      Map.entry(Instant.class, text(MOMENT).put("format", "date-time")),
      Map.entry(MonthDay.class, text(DAY_OF_A_YEAR)),
      Map.entry(Rule.class, text(RULE).put("description", "The stable code of a rule: FUND-01")),
      Map.entry(Currency.class, text(CURRENCY)),
      Map.entry(
          Percentage.class,
          text(PERCENTAGE).put("description", "Percent with at most six decimals: 26.7 %")),
      Map.entry(
          OrganisationId.class,
          text(ORGANISATION_ID)
              .put("description", "An org-id such as BE-BCE_KBO-0566988259, or the host's own id")),
      Map.entry(
          EnterpriseNumber.class,
          text(ENTERPRISE_NUMBER)
              .put("description", "A number of the Crossroads Bank for Enterprises: 0566.988.259")),
      Map.entry(
          SdgCode.class,
          text(SDG_CODE).put("description", "A goal or a target of the United Nations: 11.7")));

  private SchemaForms() {}

  static Optional<ObjectNode> of(Class<?> type, SchemaGenerationContext context) {
    if (type == Money.class) {
      ObjectNode money = object(MoneyForm.class, context);
      with(money, "amount", text(AMOUNT).put("maxLength", 40));
      return Optional.of(with(money, "currency", text(CURRENCY)));
    } else if (type == Refusal.class) {
      return Optional.of(object(RefusalForm.class, context));
    } else if (type == SocietalChallenge.class) {
      ObjectNode challenge = schema();
      challenge
          .putArray("oneOf")
          .add(vocabulary(SocietalChallenge.named2013().toVector().map(SocietalChallenge::code)))
          .add(object(ChallengeForm.class, context));
      return Optional.of(challenge);
    }
    return Optional.ofNullable(FORMS.get(type)).map(ObjectNode::deepCopy);
  }

  private static ObjectNode object(Class<?> form, SchemaGenerationContext context) {
    return context.createDefinition(context.getTypeContext().resolve(form));
  }

  static ObjectNode schema() {
    return JsonNodeFactory.instance.objectNode();
  }

  static ObjectNode typed(String type) {
    return schema().put("type", type);
  }

  static ObjectNode text(String pattern) {
    return typed("string").put("pattern", pattern);
  }

  static ObjectNode vocabulary(Seq<String> terms) {
    ObjectNode vocabulary = typed("string");
    terms.forEach(vocabulary.putArray("enum")::add);
    return vocabulary;
  }

  /** The same object with more said of a property that it has. */
  static ObjectNode with(ObjectNode object, String property, ObjectNode schema) {
    if (!object.get("properties").has(property)) {
      throw new IllegalStateException("there must be a component " + property + ": " + object);
    }
    object.withObject("/properties").set(property, schema);
    return object;
  }

  private static ObjectNode whole(long least, long most) {
    return typed("integer").put("minimum", least).put("maximum", most);
  }

  /** JSON Schema looks for a pattern anywhere in the text. */
  private static String pattern(String whole) {
    return "^(" + whole + ")$";
  }
}
