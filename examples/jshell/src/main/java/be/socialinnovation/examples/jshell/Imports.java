package be.socialinnovation.examples.jshell;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The import lines of a session, read from the modules themselves so that no list can fall behind.
 *
 * <p>Every package that the library and Vavr export is imported, and with each family of commands
 * and events its members; of the JDK the calendar, exact numbers and {@code Optional}. JShell's own default, {@code java.util.*}, is left out: its {@code
 * List}, {@code Map} and {@code Set} would make those of Vavr ambiguous. A name that stands in
 * several of the packages gets an import line of its own, for the first in this order: the library,
 * its JSON, Vavr, the JDK.
 */
final class Imports {
  private static final List<String> MODULES =
      List.of("be.socialinnovation", "be.socialinnovation.json", "io.vavr");
  private static final List<String> OF_THE_JDK = List.of("java.time", "java.math", "java.lang");

  private static final String FAMILIES = "be[.]socialinnovation[.].*(Command|Event)";

  private Imports() {}

  static List<String> of(ClassPath classPath) throws IOException, ClassNotFoundException {
    Map<String, Set<String>> namesByPackage = new LinkedHashMap<>();
    ModuleFinder modules = ModuleFinder.of(classPath.asArray());
    for (String name : MODULES) {
      ModuleReference module = modules.find(name).orElseThrow();
      addTo(namesByPackage, module, exportsOf(module));
    }
    addTo(namesByPackage, ModuleFinder.ofSystem().find("java.base").orElseThrow(), OF_THE_JDK);
    return lines(namesByPackage);
  }

  static List<String> lines(Map<String, Set<String>> namesByPackage) {
    Map<String, String> first = new HashMap<>();
    Map<String, String> clashes = new TreeMap<>();
    namesByPackage.forEach((from, names) -> names.forEach(name -> {
      String earlier = first.putIfAbsent(name, from + "." + name);
      if (earlier != null) {
        clashes.put(name, earlier);
      }
    }));
    Stream<String> packages = namesByPackage.keySet().stream().map(it -> it + ".*");
    return Stream.of(packages, clashes.values().stream(), Stream.of("java.util.Optional"))
        .flatMap(it -> it)
        .map(it -> "import " + it + ";")
        .toList();
  }

  private static List<String> exportsOf(ModuleReference module) {
    return module.descriptor().exports().stream()
        .filter(it -> !it.isQualified())
        .map(ModuleDescriptor.Exports::source)
        .sorted()
        .toList();
  }

  private static void addTo(
      Map<String, Set<String>> namesByPackage, ModuleReference module, List<String> packages)
      throws IOException, ClassNotFoundException {
    packages.forEach(it -> namesByPackage.put(it, new TreeSet<>()));
    for (String type : topLevelTypesOf(module)) {
      int dot = type.lastIndexOf('.');
      Set<String> names = dot < 0 ? null : namesByPackage.get(type.substring(0, dot));
      if (names != null && isPublic(type)) {
        names.add(type.substring(dot + 1));
        if (type.matches(FAMILIES)) {
          namesByPackage.put(type, membersOf(type));
        }
      }
    }
  }

  private static Set<String> membersOf(String family) throws ClassNotFoundException {
    return Arrays.stream(load(family).getClasses())
        .map(Class::getSimpleName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> topLevelTypesOf(ModuleReference module) throws IOException {
    try (var reader = module.open();
        Stream<String> files = reader.list()) {
      return files
          .filter(it -> it.endsWith(".class") && !it.contains("$") && !it.contains("-"))
          .map(it -> it.substring(0, it.length() - ".class".length()).replace('/', '.'))
          .toList();
    }
  }

  /* What rests on an optional library that is not here, such as Jackson 2, cannot be used in the session either. */
  private static boolean isPublic(String type) throws ClassNotFoundException {
    try {
      return Modifier.isPublic(load(type).getModifiers());
    } catch (NoClassDefFoundError optional) {
      return false;
    }
  }

  private static Class<?> load(String type) throws ClassNotFoundException {
    return Class.forName(type, false, Imports.class.getClassLoader());
  }
}
