package be.socialinnovation.planted.money;

import java.util.Optional;

final class Approximate {
  double rate;

  long times(float factor) {
    return (long) (rate * factor);
  }

  Optional<Double[]> all() {
    return Optional.empty();
  }
}
