package example.host;

import static org.assertj.core.api.Assertions.assertThat;

import be.socialinnovation.json.SocialInnovationJackson2Module;
import be.socialinnovation.json.SocialInnovationModule;
import be.socialinnovation.money.Money;
import be.socialinnovation.money.Percentage;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/* A host in a package of its own: in its own objects a null, a key and a currency are its own matter. */
@NullUnmarked
class HostsOwnObjectsTest {

  private static final JsonMapper THREE =
      JsonMapper.builder().addModule(new SocialInnovationModule()).build();
  private static final com.fasterxml.jackson.databind.json.JsonMapper TWO =
      com.fasterxml.jackson.databind.json.JsonMapper.builder()
          .addModule(new SocialInnovationJackson2Module())
          .build();

  record Offer(String name, Optional<Money> price) {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind", defaultImpl = Sale.class)
  @JsonSubTypes(@JsonSubTypes.Type(name = "sale", value = Sale.class))
  interface Deal {}

  record Sale(String name, Money price) implements Deal {}

  public static final class Part {
    public String name = "";
    public Money price = Money.eur("1.00");
  }

  public static final class Whole {
    @JsonUnwrapped
    public Part part = new Part();

    public String z = "";
  }

  record Wallet(Currency currency) {}

  record Bag(Seq<Percentage> shares) {}

  @Test
  void an_absent_optional_of_ours_is_empty() {
    assertThat(THREE.readValue("{\"name\":\"a\"}", Offer.class).price()).isEmpty();
  }

  @Test
  void an_absent_optional_of_ours_is_empty_beside_jdk8_registered_later() throws Exception {
    var two = com.fasterxml.jackson.databind.json.JsonMapper.builder()
        .addModule(new SocialInnovationJackson2Module())
        .addModules(com.fasterxml.jackson.databind.ObjectMapper.findModules().stream()
            .filter(it -> !(it instanceof SocialInnovationJackson2Module))
            .toList())
        .build();
    assertThat(two.readValue("{\"name\":\"a\"}", Offer.class).price()).isEmpty();
  }

  @Test
  void an_absent_optional_is_null_where_the_host_has_set_it_so() throws Exception {
    var jdk8 = com.fasterxml.jackson.databind.ObjectMapper.findModules().stream()
        .filter(module -> module.getModuleName().equals("Jdk8Module"))
        .findFirst()
        .orElseThrow();
    jdk8.getClass().getMethod("configureReadAbsentAsNull", boolean.class).invoke(jdk8, true);
    var two = com.fasterxml.jackson.databind.json.JsonMapper.builder()
        .addModule(jdk8)
        .addModule(new SocialInnovationJackson2Module())
        .build();
    assertThat(two.readValue("{\"name\":\"a\"}", Offer.class).price()).isNull();
  }

  @Test
  void a_null_in_a_default_implementation_is_the_host_s() throws Exception {
    String json = "{\"name\":\"a\",\"price\":null}";
    assertThat(TWO.readValue(json, Deal.class)).isEqualTo(new Sale("a", null));
    assertThat(THREE.readValue(json, Deal.class)).isEqualTo(new Sale("a", null));
  }

  @Test
  void a_null_in_what_is_unwrapped_is_the_host_s() {
    assertThat(
            THREE.readValue("{\"name\":\"a\",\"price\":null,\"z\":\"\"}", Whole.class).part.price)
        .isNull();
  }

  @Test
  void a_null_in_a_converted_map_is_the_host_s() {
    Map<String, Object> map = new HashMap<>();
    map.put("price", null);
    assertThat(THREE.convertValue(map, Deal.class)).isEqualTo(new Sale(null, null));
  }

  @Test
  void days_that_are_keys_are_the_host_s() {
    SimpleModule host = new SimpleModule("host");
    host.addKeySerializer(LocalDate.class, new ValueSerializer<LocalDate>() {
      @Override
      public void serialize(LocalDate day, JsonGenerator json, SerializationContext context) {
        json.writeName("D" + day.toEpochDay());
      }
    });
    JsonMapper three = JsonMapper.builder()
        .addModule(host)
        .addModule(new SocialInnovationModule())
        .build();
    assertThat(three.writeValueAsString(Map.of(LocalDate.EPOCH, 1))).isEqualTo("{\"D0\":1}");
  }

  @Test
  void a_currency_of_the_host_is_read_in_jackson_2_as_without_the_module() throws Exception {
    var without = new com.fasterxml.jackson.databind.json.JsonMapper();
    for (String json : Vector.of("{\"currency\":\" EUR \"}", "{\"currency\":\"\"}")) {
      assertThat(TWO.readValue(json, Wallet.class))
          .isEqualTo(without.readValue(json, Wallet.class));
    }
  }

  @Test
  void sequences_are_written_alike_under_default_typing() throws Exception {
    Bag bag = new Bag(Vector.of(Percentage.parse("1 %")));
    var three = JsonMapper.builder()
        .addModule(new SocialInnovationModule())
        .activateDefaultTyping(
            tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator.builder()
                .allowIfBaseType(Object.class)
                .build(),
            tools.jackson.databind.DefaultTyping.NON_FINAL)
        .build();
    var two = com.fasterxml.jackson.databind.json.JsonMapper.builder()
        .addModule(new SocialInnovationJackson2Module())
        .activateDefaultTyping(
            com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator.builder()
                .allowIfBaseType(Object.class)
                .build(),
            com.fasterxml.jackson.databind.ObjectMapper.DefaultTyping.NON_FINAL)
        .build();
    assertThat(two.writeValueAsString(bag)).isEqualTo(three.writeValueAsString(bag));
  }
}
