package be.socialinnovation.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.socialinnovation.money.Allocation;
import be.socialinnovation.money.Money;
import be.socialinnovation.project.ProjectCommand;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;

/* What holds on Jackson 3 holds on Jackson 2, to the byte. */
class ContractTest {

  private static final tools.jackson.databind.json.JsonMapper THREE = SocialInnovationJson.strict()
      .mapper()
      .rebuild()
      .disable(SerializationFeature.INDENT_OUTPUT)
      .build();
  private static final com.fasterxml.jackson.databind.json.JsonMapper TWO = StrictJackson2.mapper();
  private static final tools.jackson.databind.json.JsonMapper HOST_THREE =
      tools.jackson.databind.json.JsonMapper.builder().findAndAddModules().build();
  private static final com.fasterxml.jackson.databind.json.JsonMapper HOST_TWO =
      com.fasterxml.jackson.databind.json.JsonMapper.builder()
          .addModule(new SocialInnovationJackson2Module())
          .build();
  private static final int VALUES = 15;

  /** A record with a component of each kind. */
  record Kinds(
      int whole,
      boolean flag,
      BigDecimal decimal,
      LocalDate day,
      Instant moment,
      Seq<String> texts,
      TreeSet<String> set,
      TreeMap<String, Integer> map,
      Optional<String> maybe,
      Optional<Long> number) {}

  static Stream<Class<?>> travelling() {
    return EveryTypeTest.travelling();
  }

  @ParameterizedTest
  @MethodSource("travelling")
  void each_value_is_written_alike_and_read_by_either(Class<?> type) throws Exception {
    for (long seed = 0; seed < VALUES; seed++) {
      Object value = new Anything(seed).of(type);
      String three = THREE.writeValueAsString(value);
      assertThat(TWO.writeValueAsString(value)).isEqualTo(three);
      assertThat((Object) TWO.readValue(three, type)).isEqualTo(value);
    }
  }

  static Stream<Class<?>> leaves() {
    return CoreTypes.families().flatMap(CoreTypes::leaves).toJavaStream();
  }

  @ParameterizedTest
  @MethodSource("leaves")
  void each_member_of_a_family_has_one_tag(Class<?> leaf) throws Exception {
    Object value = new Anything(1).of(leaf);
    for (Class<?> family : Vector.of(leaf.getInterfaces()).filter(Class::isSealed)) {
      String three = THREE.writerFor(family).writeValueAsString(value);
      assertThat(TWO.writerFor(family).writeValueAsString(value)).isEqualTo(three);
      assertThat((Object) TWO.readValue(three, family)).isEqualTo(value);
    }
  }

  private static final String GOOD =
      "{\"whole\":1,\"flag\":true,\"decimal\":1.50,\"day\":\"2013-06-30\","
          + "\"moment\":\"2013-06-30T10:00:00Z\",\"texts\":[\"a\",\"a\"],\"set\":[\"a\",\"b\"],"
          + "\"map\":{\"k\":1},\"number\":5,\"maybe\":\"x\"}";

  static Stream<String> refused() {
    return Vector.of(
            new Tuple2<>("{\"whole\"", "{\"more\":1,\"whole\""),
            new Tuple2<>("\"flag\":true", "\"flag\":true,\"flag\":true"),
            new Tuple2<>("{\"k\":1}", "{\"k\":1,\"k\":2}"),
            new Tuple2<>("\"x\"}", "\"x\"} 1"),
            new Tuple2<>("\"whole\":1,", "\"whole\":" + "9".repeat(65) + ","),
            new Tuple2<>("\"whole\":1,", "\"whole\":\"1\","),
            new Tuple2<>("\"whole\":1,", "\"whole\":true,"),
            new Tuple2<>("\"whole\":1,", "\"whole\":1.0,"),
            new Tuple2<>("\"whole\":1,", "\"whole\":null,"),
            new Tuple2<>("\"whole\":1,", "\"whole\":9999999999,"),
            new Tuple2<>("\"whole\":1,", "\"whole\":\" \","),
            new Tuple2<>("\"whole\":1,", ""),
            new Tuple2<>("\"flag\":true", "\"flag\":1"),
            new Tuple2<>("\"flag\":true", "\"flag\":\"true\""),
            new Tuple2<>("1.50", "NaN"),
            new Tuple2<>("1.50", "1e999999999"),
            new Tuple2<>("\"2013-06-30\"", "[2013,6,30]"),
            new Tuple2<>("\"2013-06-30\"", "15886"),
            new Tuple2<>("\"2013-06-30\"", "\"2013-02-30\""),
            new Tuple2<>("\"2013-06-30\"", "null"),
            new Tuple2<>("[\"a\",\"a\"]", "[\"a\",null]"),
            new Tuple2<>("[\"a\",\"a\"]", "[\"a\",1]"),
            new Tuple2<>("[\"a\",\"a\"]", "null"),
            new Tuple2<>("[\"a\",\"a\"]", "\"a\""),
            new Tuple2<>("[\"a\",\"b\"]", "[\"a\",\"a\"]"),
            new Tuple2<>("{\"k\":1}", "{\"k\":null}"),
            new Tuple2<>("\"maybe\":\"x\"", "\"maybe\":null"),
            new Tuple2<>("\"maybe\":\"x\"", "\"maybe\":1"),
            new Tuple2<>("\"number\":5", "\"number\":\"\""),
            new Tuple2<>("\"number\":5", "\"number\":\" \""),
            new Tuple2<>("\"number\":5", "\"number\":\"5\""),
            new Tuple2<>("\"number\":5", "\"number\":5.0"),
            new Tuple2<>("\"number\":5", "\"number\":null"),
            new Tuple2<>("{\"whole\"", "/* */{\"whole\""),
            new Tuple2<>("\"maybe\":\"x\"", "\"maybe\":" + "[".repeat(70) + "]".repeat(70)))
        .map(change -> {
          assertThat(GOOD).contains(change._1);
          return GOOD.replace(change._1, change._2);
        })
        .appendAll(Vector.of("", "null", "[]", "1"))
        .toJavaStream();
  }

  @ParameterizedTest
  @MethodSource("refused")
  void what_is_refused_is_refused_by_both(String json) {
    assertThatThrownBy(() -> THREE.readValue(json, Kinds.class))
        .isInstanceOf(JacksonException.class);
    assertThatThrownBy(() -> TWO.readValue(json, Kinds.class))
        .isInstanceOf(JsonProcessingException.class);
  }

  @ParameterizedTest
  @MethodSource("travelling")
  void null_is_no_value_and_a_mapper_of_a_host_refuses_it_too(Class<?> type) {
    for (var three : Vector.of(THREE, HOST_THREE)) {
      assertThatThrownBy(() -> three.readValue("null", type)).isInstanceOf(JacksonException.class);
    }
    for (var two : Vector.of(TWO, HOST_TWO)) {
      assertThatThrownBy(() -> two.readValue("null", type))
          .isInstanceOf(JsonProcessingException.class);
    }
  }

  @Test
  void null_is_no_family_sequence_or_map_either() {
    for (Class<?> type : Vector.of(ProjectCommand.class, Vector.class, TreeMap.class)) {
      null_is_no_value_and_a_mapper_of_a_host_refuses_it_too(type);
    }
  }

  @Test
  void null_is_no_day_or_moment_for_a_ready_mapper() {
    for (Class<?> type : Vector.of(LocalDate.class, Instant.class)) {
      assertThatThrownBy(() -> THREE.readValue("null", type)).isInstanceOf(JacksonException.class);
      assertThatThrownBy(() -> TWO.readValue("null", type))
          .isInstanceOf(JsonProcessingException.class);
    }
  }

  /** An object of a host's own, in which null is the host's matter. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonTypeName("form")
  static final class Form {
    public Money amount = Money.eur("1.00");
    public Object any = "";
  }

  @Test
  void null_in_an_object_of_a_host_is_left_to_the_host() throws Exception {
    for (String json : Vector.of(
        "{\"type\":\"form\",\"amount\":null,\"any\":null}",
        "{\"any\":null,\"amount\":null,\"type\":\"form\"}")) {
      assertThat(HOST_THREE.readValue(json, Form.class).amount).isNull();
      assertThat(HOST_TWO.readValue(json, Form.class).amount).isNull();
      assertThat(HOST_THREE.readValue("[null]", Money[].class)).containsOnlyNulls();
      assertThat(HOST_TWO.readValue("[null]", Money[].class)).containsOnlyNulls();
    }
  }

  @Test
  void what_is_good_is_read_by_both() throws Exception {
    Kinds read = THREE.readValue(GOOD, Kinds.class);
    assertThat(TWO.readValue(GOOD, Kinds.class)).isEqualTo(read);
    String less = "{\"whole\":1,\"flag\":true,\"decimal\":1.50,\"day\":\"2013-06-30\","
        + "\"moment\":\"2013-06-30T10:00:00Z\"}";
    assertThat(TWO.readValue(less, Kinds.class)).isEqualTo(THREE.readValue(less, Kinds.class));
  }

  @Test
  void tags_must_be_known_and_told() {
    for (String json : Vector.of(
        "{\"type\":\"dance\"}",
        "{}",
        "{\"type\":\"" + ProjectCommand.Park.class.getName() + "\"}")) {
      assertThatThrownBy(() -> THREE.readValue(json, ProjectCommand.class))
          .isInstanceOf(JacksonException.class);
      assertThatThrownBy(() -> TWO.readValue(json, ProjectCommand.class))
          .isInstanceOf(JsonProcessingException.class);
    }
  }

  @Test
  void what_has_no_form_is_written_by_neither() {
    var allocation = Allocation.split(Money.eur("1.00"), TreeMap.of("a", 1L));
    assertThatThrownBy(() -> TWO.writeValueAsString(allocation))
        .hasMessageContaining("has no form in JSON");
  }

  /* Whether they find it by themselves is shown by the consumers, on the class path and on the module path. */
  @Test
  void a_mapper_of_a_host_is_taught_by_the_module_of_its_line() throws Exception {
    Money money = Money.eur("12.50");
    String json = "{\"amount\":\"12.50\",\"currency\":\"EUR\"}";
    assertThat(com.fasterxml.jackson.databind.json.JsonMapper.builder()
            .addModule(new SocialInnovationJackson2Module())
            .build()
            .writeValueAsString(money))
        .isEqualTo(json);
    assertThat(tools.jackson.databind.json.JsonMapper.builder()
            .findAndAddModules()
            .build()
            .writeValueAsString(money))
        .isEqualTo(json);
  }

  /* So that nobody takes it for a document: what a mapper without the module does to Vavr, unasked. */
  @Test
  void a_mapper_without_the_module_writes_garbage_that_can_be_recognised() throws Exception {
    assertThat(new com.fasterxml.jackson.databind.ObjectMapper().writeValueAsString(Vector.of("a")))
        .contains("\"async\":false");
    assertThat(tools.jackson.databind.json.JsonMapper.builder()
            .build()
            .writeValueAsString(Vector.of("a")))
        .contains("\"async\":false");
  }
}
