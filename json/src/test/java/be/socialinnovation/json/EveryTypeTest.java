package be.socialinnovation.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.socialinnovation.association.Roll;
import be.socialinnovation.committee.Deliberation;
import be.socialinnovation.fund.Comparison;
import be.socialinnovation.money.Allocation;
import be.socialinnovation.money.Money;
import be.socialinnovation.platform.Handled;
import be.socialinnovation.platform.InnovationPlatform;
import be.socialinnovation.project.ProjectPolicy;
import be.socialinnovation.project.Projects;
import be.socialinnovation.workflow.Dossier;
import be.socialinnovation.workflow.Lifecycle;
import be.socialinnovation.workflow.Refusal;
import be.socialinnovation.workflow.Replayed;
import be.socialinnovation.workflow.Rule;
import be.socialinnovation.workflow.Step;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.json.JsonMapper;

/* No public type of core is forgotten: it travels, or stands in here with the reason why not. */
class EveryTypeTest {

  private static final JsonMapper MAPPER = SocialInnovationJson.strict().mapper();
  private static final int VALUES = 40;

  /** Records that hold a workflow, a dossier or an answer that may be a refusal; their parts travel. */
  private static final Vector<Class<?>> OF_PARTS = Vector.of(
      InnovationPlatform.class,
      Handled.class,
      Comparison.class,
      Comparison.Compared.class,
      Replayed.class,
      Lifecycle.Row.class);

  /** What travels inside others, which say of what it is: the commands and events of a workflow, the members of a body. */
  private static final Vector<Class<?>> IN_OTHERS = Vector.of(Step.class, Roll.class);

  /** Answers and machinery: classes that are made from values, and cannot be written by themselves. */
  private static final Vector<String> MADE = Vector.of(
      "aid.DeMinimisAnswer",
      "aid.GrossGrantEquivalent",
      "association.Associations",
      "committee.Outcome",
      "fund.Funds",
      "grant.Grants",
      "grant.Ranking",
      "money.Allocation",
      "partnership.Partnerships",
      "platform.Cases",
      "project.Projects",
      "workflow.Definition",
      "workflow.Dossier",
      "workflow.Given",
      "workflow.Lifecycle",
      "workflow.Rulebook",
      "workflow.Texts",
      "workflow.Workflow");

  /** What others implement: it travels as what implements it. */
  private static final Vector<String> IMPLEMENTED = Vector.of(
      "workflow.Check",
      "workflow.Event",
      "workflow.Guard",
      "workflow.Labelled",
      "workflow.Lands",
      "workflow.Policy",
      "workflow.Rule",
      "workflow.Stage",
      "workflow.State");

  private static Seq<Class<?>> published() {
    return CoreTypes.all()
        .filter(type -> Modifier.isPublic(type.getModifiers()))
        .reject(type ->
            type.getSimpleName().startsWith("With") || type.getSimpleName().endsWith("Builder"));
  }

  static Stream<Class<?>> travelling() {
    return published()
        .filter(type -> type.isRecord()
            || (type.isEnum() && !Rule.class.isAssignableFrom(type))
            || type == Refusal.class)
        .reject(OF_PARTS::contains)
        .reject(IN_OTHERS::contains)
        .toJavaStream();
  }

  @ParameterizedTest
  @MethodSource("travelling")
  void each_value_is_read_as_it_was_written(Class<?> type) {
    var types = MAPPER.getTypeFactory();
    for (long seed = 0; seed < VALUES; seed++) {
      Object value = new Anything(seed).of(type);
      String written = MAPPER.writeValueAsString(value);
      assertThat(MAPPER.<Object>readValue(written, types.constructType(type)))
          .as(written)
          .isEqualTo(value);
    }
  }

  @Test
  void every_public_type_travels_or_says_why_not() {
    Seq<Class<?>> silent = published()
        .reject(type -> type.isRecord() || type.isEnum() || type.isSealed())
        .reject(type -> type == Refusal.class);
    assertThat(silent
            .map(type -> type.getName().substring("be.socialinnovation.".length()))
            .toJavaList())
        .containsExactlyInAnyOrderElementsOf(MADE.appendAll(IMPLEMENTED));
  }

  @Test
  void what_has_no_form_is_refused_and_not_written_as_its_getters_show_it() {
    var allocation = Allocation.split(Money.eur("1.00"), TreeMap.of("a", 1L));
    var dossier = Dossier.open("P-1", Projects.under(ProjectPolicy.flanders(2013)));
    Deliberation deliberation = (Deliberation) new Anything(1).of(Deliberation.class);
    for (Object made : Vector.of(allocation, dossier, deliberation.outcome())) {
      assertThatThrownBy(() -> MAPPER.writeValueAsString(made))
          .isInstanceOf(InvalidDefinitionException.class)
          .hasMessageContaining("has no form in JSON");
    }
  }

  @Test
  void every_rule_of_core_can_be_named_by_a_finding() {
    Seq<Rule> rules = CoreTypes.all()
        .filter(type -> type.isEnum() && Rule.class.isAssignableFrom(type))
        .flatMap(type -> Vector.of(type.getEnumConstants()).map(Rule.class::cast));
    assertThat(RuleForm.KNOWN.toJavaList()).containsAll(rules);
    assertThat(RuleForm.KNOWN.distinctBy(Rule::code)).hasSameSizeAs(RuleForm.KNOWN);
  }

  /* A component that is called otherwise in Java is called otherwise on the wire: that makes another format version. */
  @Test
  void components_are_called_as_in_format_version_1() throws Exception {
    String names = components();
    Path kept = Path.of("src/test/resources/be/socialinnovation/json/format-1/components.txt");
    if (Boolean.getBoolean("components.write")) {
      Files.writeString(kept, names);
    }
    assertThat(names)
        .as("what is new is added with: mvn -pl json -am test -Dtest=EveryTypeTest"
            + " -Dcomponents.write=true; what was there must stay")
        .isEqualTo(Files.readString(kept, StandardCharsets.UTF_8));
  }

  private static String components() {
    TreeSet<String> lines = TreeSet.ofAll(published()
        .filter(Class::isRecord)
        .map(type -> type.getName().substring("be.socialinnovation.".length()) + ": "
            + Vector.of(type.getRecordComponents()).map(it -> it.getName()).mkString(" ")));
    return lines.mkString("", "\n", "\n");
  }
}
