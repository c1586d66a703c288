package be.socialinnovation.planted.money;

final class Prints {
  void print() {
    System.out.println("loud");
  }
}
