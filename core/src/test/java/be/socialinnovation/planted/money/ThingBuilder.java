package be.socialinnovation.planted.money;

final class ThingBuilder {
  Thing build() {
    return new Thing("built");
  }
}
