package be.socialinnovation.planted.money;

interface WithThing {
  String name();

  default Thing withName(String name) {
    return new Thing(name);
  }
}
