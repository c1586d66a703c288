package be.socialinnovation.planted.money;

final class PartBuilder {
  Thing.Part build() {
    return new Thing.Part("built");
  }
}
