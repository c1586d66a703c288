package be.socialinnovation.planted.money;

public record Thing(String name) implements WithThing {
  record Part(String name) {}

  static ThingBuilder builder() {
    return new ThingBuilder();
  }
}
