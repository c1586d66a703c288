package be.socialinnovation.examples.jshell;

import java.io.File;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The folders and jars that the running program was loaded from. */
record ClassPath(List<Path> entries) {

  /** Maven runs the program in a loader of its own; started by hand it is on the class path. */
  static ClassPath of(Class<?> program) {
    Stream<Path> entries = program.getClassLoader() instanceof URLClassLoader loader
        ? Arrays.stream(loader.getURLs()).map(URL::toString).map(URI::create).map(Path::of)
        : Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(Path::of);
    return new ClassPath(entries.toList());
  }

  Path[] asArray() {
    return entries.toArray(Path[]::new);
  }

  String text() {
    return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }
}
