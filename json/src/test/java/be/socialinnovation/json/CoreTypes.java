package be.socialinnovation.json;

import be.socialinnovation.money.Money;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** Every public type of the domain, as it lies in the directory or the jar that the tests run against. */
final class CoreTypes {

  private CoreTypes() {}

  static Seq<Class<?>> all() {
    URI place = URI.create(
        Money.class.getProtectionDomain().getCodeSource().getLocation().toString());
    try {
      if (place.getPath().endsWith(".jar")) {
        try (FileSystem jar = FileSystems.newFileSystem(Path.of(place), Map.of())) {
          return in(jar.getPath("/"));
        }
      }
      return in(Path.of(place));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Seq<Class<?>> in(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .map(file -> root.relativize(file).toString())
          .filter(name ->
              name.startsWith("be/") && name.endsWith(".class") && !name.contains("package-info"))
          .map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.'))
          .sorted()
          .<Class<?>>map(CoreTypes::load)
          .collect(Vector.collector());
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, Money.class.getClassLoader());
    } catch (ClassNotFoundException missing) {
      throw new IllegalStateException(missing);
    }
  }

  /** The sealed interfaces that are no part of a larger family. */
  static Seq<Class<?>> families() {
    return all()
        .filter(type -> type.isSealed()
            && type.isInterface()
            && Vector.of(type.getInterfaces()).forAll(parent -> !parent.isSealed()));
  }

  static Seq<Class<?>> leaves(Class<?> family) {
    return family.isSealed()
        ? Vector.of(family.getPermittedSubclasses()).flatMap(CoreTypes::leaves).distinct()
        : Vector.of(family);
  }
}
