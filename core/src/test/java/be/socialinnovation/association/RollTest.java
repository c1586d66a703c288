package be.socialinnovation.association;

import static be.socialinnovation.association.AssociationFixtures.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import be.socialinnovation.organisation.Tenure;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;

class RollTest {

  private static Roll<String> of(Tenure... times) {
    return new Roll<>(TreeMap.<String, Seq<Tenure>>empty().put("a", Vector.of(times)));
  }

  @Test
  void lets_somebody_come_back_on_the_day_of_leaving() {
    var roll = of(Tenure.between(DAY, DAY.plusDays(5)), Tenure.since(DAY.plusDays(5)));
    assertThat(roll.covers("a", DAY.plusDays(4))).isTrue();
    assertThat(roll.covers("a", DAY.plusDays(5))).isTrue();
    assertThat(roll.size()).isEqualTo(1);
  }

  @Test
  void has_nobody_on_it_twice_at_a_time() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of(Tenure.between(DAY, DAY.plusDays(5)), Tenure.since(DAY.plusDays(4))));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of(Tenure.since(DAY), Tenure.since(DAY.plusDays(9))));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Roll.<String>empty().joined("a", DAY).joined("a", DAY.plusDays(1)));
  }

  @Test
  void is_left_once_and_no_earlier_than_it_was_joined() {
    var left = Roll.<String>empty().joined("a", DAY).left("a", DAY.plusDays(1));
    assertThat(left.on(DAY)).containsExactly("a");
    assertThat(left.on(DAY.plusDays(1))).isEmpty();
    assertThat(left.size()).isZero();
    assertThatIllegalArgumentException().isThrownBy(() -> left.left("a", DAY.plusDays(2)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Roll.<String>empty().joined("a", DAY).left("a", DAY.minusDays(1)));
  }
}
