package be.socialinnovation.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.socialinnovation.workflow.Stamp;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;

/* Our values in a mapper that a host has set up otherwise, and a host's own values in a mapper that has learnt ours. */
class HostMapperTest {

  private static final tools.jackson.databind.json.JsonMapper STRICT = SocialInnovationJson.strict()
      .mapper()
      .rebuild()
      .disable(SerializationFeature.INDENT_OUTPUT)
      .build();

  /** How a mapper of Jackson 2 comes to ours, beside the modules that Spring Boot 3 and Quarkus register for days and optional values. */
  enum Host {
    ALONE,
    OURS_FIRST,
    OURS_LAST;

    JsonMapper mapper() {
      Module ours = new SocialInnovationJackson2Module();
      Vector<Module> theirs = Vector.ofAll(ObjectMapper.findModules())
          .reject(SocialInnovationJackson2Module.class::isInstance);
      assertThat(theirs).hasSize(2);
      Vector<Module> modules = switch (this) {
        case ALONE -> Vector.of(ours);
        case OURS_FIRST -> theirs.prepend(ours);
        case OURS_LAST -> theirs.append(ours);
      };
      return modules
          .foldLeft(JsonMapper.builder(), JsonMapper.Builder::addModule)
          .build();
    }
  }

  static Stream<Class<?>> travelling() {
    return EveryTypeTest.travelling();
  }

  @ParameterizedTest
  @MethodSource("travelling")
  void each_value_stands_alike_in_every_host(Class<?> type) throws Exception {
    for (Host host : Host.values()) {
      JsonMapper two = host.mapper();
      for (long seed = 0; seed < 3; seed++) {
        Object value = new Anything(seed).of(type);
        String written = two.writeValueAsString(value);
        assertThat(written).as(host.name()).isEqualTo(STRICT.writeValueAsString(value));
        assertThat((Object) two.readValue(written, type)).as(host.name()).isEqualTo(value);
      }
    }
  }

  private static final String STAMP =
      "{\"on\":\"2013-06-30\",\"at\":\"2013-06-30T10:00:00Z\",\"by\":\"b\",\"why\":\"w\"}";

  private static Stream<String> refused() {
    return Stream.of(
        STAMP.replace("\"2013-06-30\"", "[2013,6,30]"),
        STAMP.replace("\"2013-06-30\"", "15886"),
        STAMP.replace("\"2013-06-30T10:00:00Z\"", "1372586400"),
        STAMP.replace("\"2013-06-30T10:00:00Z\"", "null"));
  }

  @ParameterizedTest
  @EnumSource
  void days_and_moments_in_our_records_are_texts(Host host) throws Exception {
    assertThat(host.mapper().readValue(STAMP, Stamp.class).on()).isEqualTo("2013-06-30");
    refused()
        .forEach(json -> assertThatThrownBy(() -> host.mapper().readValue(json, Stamp.class))
            .isInstanceOf(JsonProcessingException.class));
  }

  @ParameterizedTest
  @EnumSource
  void an_optional_component_of_ours_is_left_out_and_never_null(Host host) throws Exception {
    Holder none = host.mapper().readValue("{}", Holder.class);
    assertThat(none).isEqualTo(new Holder(Optional.empty()));
    assertThat(host.mapper().writeValueAsString(none)).isEqualTo("{}");
    for (String due : Vector.of("null", "[2013,6,30]", "\"\"")) {
      assertThatThrownBy(() -> host.mapper().readValue("{\"due\":" + due + "}", Holder.class))
          .isInstanceOf(JsonProcessingException.class);
    }
  }

  /** A record of this library's own packages. */
  record Holder(Optional<LocalDate> due) {}

  /** An object of a host's own, which reads days as its users write them. */
  static final class Form {
    @JsonFormat(pattern = "dd/MM/yyyy")
    public LocalDate day = LocalDate.MIN;

    public LocalDate plain = LocalDate.MIN;
  }

  private static final String FORM = "{\"day\":\"30/06/2013\",\"plain\":[2013,6,30]}";
  private static final LocalDate DAY = LocalDate.of(2013, 6, 30);

  @ParameterizedTest
  @EnumSource(names = {"OURS_FIRST", "OURS_LAST"})
  void a_host_s_own_days_are_as_it_has_set_them(Host host) throws Exception {
    JsonMapper two = host.mapper();
    Form read = two.readValue(FORM, Form.class);
    assertThat(Vector.of(read.day, read.plain)).containsExactly(DAY, DAY);
    assertThat(two.writeValueAsString(Map.of("day", DAY))).isEqualTo("{\"day\":[2013,6,30]}");
  }

  @Test
  void without_another_module_a_host_s_days_are_texts_too() throws Exception {
    JsonMapper alone = Host.ALONE.mapper();
    String written = alone.writeValueAsString(Map.of("plain", DAY));
    assertThat(written).isEqualTo("{\"plain\":\"2013-06-30\"}");
    assertThat(alone.readValue(written, Form.class).plain).isEqualTo(DAY);
  }

  @Test
  void in_jackson_3_both_are_as_they_should_be() {
    var three = tools.jackson.databind.json.JsonMapper.builder()
        .findAndAddModules()
        .enable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
        .build();
    Form read = three.readValue(FORM, Form.class);
    assertThat(Vector.of(read.day, read.plain)).containsExactly(DAY, DAY);
    assertThat(three.writeValueAsString(Map.of("day", DAY))).isEqualTo("{\"day\":[2013,6,30]}");
    Stamp stamp = three.readValue(STAMP, Stamp.class);
    assertThat(STRICT.readTree(three.writeValueAsString(stamp))).isEqualTo(STRICT.readTree(STAMP));
    refused()
        .forEach(json -> assertThatThrownBy(() -> three.readValue(json, Stamp.class))
            .isInstanceOf(JacksonException.class));
  }
}
