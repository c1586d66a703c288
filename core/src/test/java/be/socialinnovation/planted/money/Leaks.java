package be.socialinnovation.planted.money;

import java.util.List;

final class Leaks {
  Thing from(ThingBuilder builder) {
    return builder.build();
  }

  WithThing to() {
    return new Thing("leaked");
  }

  Thing.Part part(PartBuilder builder) {
    return builder.build();
  }

  List<ThingBuilder> all() {
    return List.of();
  }
}
