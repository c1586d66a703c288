package be.socialinnovation.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.json.JsonMapper;

class RoundTripProperties {

  private static final JsonMapper MAPPER = SocialInnovationJson.strict().mapper();

  @Provide
  Arbitrary<Class<?>> leaves() {
    return Arbitraries.of(CoreTypes.families().flatMap(CoreTypes::leaves).toJavaList());
  }

  @Property(tries = 2000)
  void every_command_event_and_fact_is_read_as_it_was_written(
      @ForAll("leaves") Class<?> leaf, @ForAll long seed) {
    Object value = new Anything(seed).of(leaf);
    for (Class<?> family : Vector.of(leaf.getInterfaces()).filter(Class::isSealed)) {
      String written = MAPPER.writerFor(family).writeValueAsString(value);
      Object read = MAPPER.readValue(written, family);
      assertThat(read).isEqualTo(value);
    }
  }
}
