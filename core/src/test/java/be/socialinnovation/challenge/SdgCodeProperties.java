package be.socialinnovation.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SdgCodeProperties {

  @Property
  void what_is_printed_can_be_read_again(@ForAll("codes") SdgCode code) {
    assertThat(SdgCode.parse(code.toString())).isEqualTo(code);
  }

  @Property
  void the_order_agrees_with_equality(
      @ForAll("codes") SdgCode one, @ForAll("codes") SdgCode other) {
    assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
    assertThat(Integer.signum(one.compareTo(other)))
        .isEqualTo(-Integer.signum(other.compareTo(one)));
  }

  @Provide
  Arbitrary<SdgCode> codes() {
    Arbitrary<String> targets = Arbitraries.oneOf(
        Arbitraries.integers().between(1, 99).map(String::valueOf),
        Arbitraries.strings().withCharRange('a', 'z').ofLength(1));
    return Combinators.combine(Arbitraries.integers().between(1, 17), targets.optional())
        .as((Integer goal, Optional<String> target) -> new SdgCode(goal, target));
  }
}
