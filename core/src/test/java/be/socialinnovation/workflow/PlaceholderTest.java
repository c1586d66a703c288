package be.socialinnovation.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import be.socialinnovation.workflow.kitty.KittyRule;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;

class PlaceholderTest {

  private static String filled(Object asked, Object balance) {
    return KittyRule.WITHDRAWAL_STAYS_WITHIN_THE_BALANCE
        .texts()
        .text(
            "KITTY-01.violated",
            Language.EN,
            Vector.of(Fact.of("asked", asked), Fact.of("balance", balance)));
  }

  @Test
  void is_filled_by_the_fact_of_its_name() {
    assertThat(filled(6, 4)).isEqualTo("en: 6 is more than the 4 in the kitty");
  }

  @Test
  void stays_as_it_is_inside_a_fact() {
    assertThat(filled("{balance}", "$1 \\{asked}"))
        .isEqualTo("en: {balance} is more than the $1 \\{asked} in the kitty");
  }

  @Test
  void stays_as_it_is_when_no_fact_fills_it() {
    assertThat(KittyRule.WITHDRAWAL_STAYS_WITHIN_THE_BALANCE
            .texts()
            .text("KITTY-01.violated", Language.EN, Vector.of(Fact.of("asked", 6))))
        .isEqualTo("en: 6 is more than the {balance} in the kitty");
  }
}
