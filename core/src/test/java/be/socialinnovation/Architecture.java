package be.socialinnovation;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The rules of the house, for the packages below a root: the library's own, or planted ones that break them. */
final class Architecture {
  private static final List<String> FLOORS = List.of(
      "money",
      "workflow",
      "organisation",
      "challenge",
      "committee",
      "partnership",
      "association",
      "aid",
      "grant",
      "project",
      "fund",
      "impact",
      "platform");

  private final String root;

  Architecture(String root) {
    this.root = root;
  }

  Map<String, ArchRule> rules() {
    Map<String, ArchRule> rules = new TreeMap<>();
    rules.put("packages are free of cycles", packagesAreFreeOfCycles());
    rules.put("packages use those above them only", packagesUseThoseAboveThemOnly());
    rules.put("packages are null-marked", packagesAreNullMarked());
    rules.put("core depends on an allow-list", coreDependsOnAnAllowList());
    rules.put("nothing reads its surroundings", nothingReadsItsSurroundings());
    rules.put("nothing writes to standard streams", nothingWritesToStandardStreams());
    rules.put("nothing reflects", nothingReflects());
    rules.put("no floating point outside rates of return", noFloatingPointOutsideRatesOfReturn());
    rules.put("no linked maps or sets", noLinkedMapsOrSets());
    rules.put("rules construct no throwables", rulesConstructNoThrowables());
    rules.put("generated types stay out of signatures", generatedTypesStayOutOfSignatures());
    return rules;
  }

  private ArchRule packagesAreFreeOfCycles() {
    return slices()
        .matching(root + ".(**)")
        .should()
        .beFreeOfCycles()
        .because("a package that can be read alone can be understood alone");
  }

  private ArchRule packagesUseThoseAboveThemOnly() {
    return classes()
        .that()
        .resideInAPackage(root + ".*..")
        .should(complainAbout(
            "use the packages above their own only",
            item -> floorOf(item) < 0
                ? Stream.of(item.getName() + " stands in a package that the list of floors lacks")
                : described(
                    item,
                    it -> floorOf(it.getTargetClass().getBaseComponentType()) > floorOf(item))))
        .because("the house is built from the ground floor up");
  }

  private ArchRule packagesAreNullMarked() {
    return classes()
        .that()
        .resideInAPackage(root + "..")
        .should(complainAbout(
            "stand in a @NullMarked package",
            item -> item.getPackage().isAnnotatedWith(NullMarked.class)
                ? Stream.empty()
                : Stream.of(item.getName() + " stands in a package that is not @NullMarked")))
        .because("the compiler checks nulls in marked packages only");
  }

  private ArchRule coreDependsOnAnAllowList() {
    DescribedPredicate<JavaClass> allowed = resideInAnyPackage(
        root + "..",
        "java.lang",
        "java.lang.annotation",
        "java.lang.invoke",
        "java.util",
        "java.util.function",
        "java.util.regex",
        "java.util.stream",
        "java.time..",
        "java.math",
        "java.text",
        "io.vavr..",
        "org.jspecify.annotations",
        "org.immutables.value");
    DescribedPredicate<JavaClass> allowedToTexts =
        allowed.or(resideInAnyPackage("java.io", "java.nio.charset"));
    return classes()
        .that()
        .resideInAPackage(root + "..")
        .should(complainAbout(
            "depend on the language, Vavr and annotations only",
            item -> described(
                item,
                it -> !(isNamed(item, "workflow.Texts") ? allowedToTexts : allowed)
                    .test(it.getTargetClass().getBaseComponentType()))))
        .because(
            "core has no framework, no JSON, no files and no log; only Texts reads, namely the library's own texts");
  }

  private ArchRule nothingReadsItsSurroundings() {
    return noClasses()
        .should()
        .accessTargetWhere(Surroundings.ARE_READ)
        .because(
            "time, chance, language and place are facts handed in, so that every decision can be replayed");
  }

  private ArchRule nothingWritesToStandardStreams() {
    return NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.because(
        "what is printed, and where, is the host's business");
  }

  private ArchRule nothingReflects() {
    return noClasses()
        .should()
        .dependOnClassesThat(resideInAnyPackage("java.lang.reflect"))
        .orShould()
        .accessTargetWhere(describe(
            "looks a class up or inside",
            access -> access.getTargetOwner().isEquivalentTo(Class.class)
                && access
                    .getName()
                    .matches("forName|newInstance|getRecordComponents"
                        + "|get(Declared)?(Method|Field|Constructor|Class)(s|es)?")))
        .because(
            "what the compiler cannot see it cannot check, and hosts need not open a module to us");
  }

  private ArchRule noFloatingPointOutsideRatesOfReturn() {
    return classes()
        .should(complainAbout(
            "have no floating-point member",
            item -> Stream.of("CashFlows", "RateOfReturn", "PresentValue")
                    .anyMatch(name -> isNamed(item, "money." + name))
                ? Stream.empty()
                : signaturesOf(item)
                    .filter(it -> it.mentions(Architecture::isFloatingPoint))
                    .map(Signature::name)))
        .because("amounts are exact; only a rate of return is an approximation");
  }

  private ArchRule noLinkedMapsOrSets() {
    return noClasses()
        .should()
        .dependOnClassesThat(describe(
            "are linked maps or sets of Vavr",
            it -> it.isAssignableTo(io.vavr.collection.LinkedHashMap.class)
                || it.isAssignableTo(io.vavr.collection.LinkedHashSet.class)))
        .because("replacing an entry of one takes time in proportion to its size");
  }

  private ArchRule rulesConstructNoThrowables() {
    return noClasses()
        .that()
        .areAssignableTo(root + ".workflow.Rule")
        .should()
        .accessTargetWhere(describe(
            "constructs a throwable",
            it -> it.getName().equals("<init>")
                && it.getTargetOwner().isAssignableTo(Throwable.class)))
        .because("a refusal is a value; a rule answers in every state");
  }

  private ArchRule generatedTypesStayOutOfSignatures() {
    return classes()
        .should(complainAbout(
            "name generated types in builder() only",
            item -> isGenerated(item)
                ? Stream.empty()
                : signaturesOf(item)
                    .filter(it ->
                        !it.name().endsWith(".builder()") && it.mentions(Architecture::isGenerated))
                    .map(Signature::name)))
        .because(
            "of, builder and withers are the ways to make a value; what generates them may change");
  }

  private int floorOf(JavaClass type) {
    String name = type.getPackageName();
    return name.startsWith(root + ".")
        ? FLOORS.indexOf(name.substring(root.length() + 1).split("\\.")[0])
        : -1;
  }

  private boolean isNamed(JavaClass type, String name) {
    return topLevel(type).getName().equals(root + "." + name);
  }

  private static JavaClass topLevel(JavaClass type) {
    return type.getEnclosingClass().map(Architecture::topLevel).orElse(type);
  }

  private static boolean isFloatingPoint(JavaClass type) {
    return Stream.of(double.class, float.class, Double.class, Float.class)
        .anyMatch(type::isEquivalentTo);
  }

  private static boolean isGenerated(JavaClass type) {
    String name = topLevel(type).getSimpleName();
    return !type.getPackageName().startsWith("java.")
        && Stream.of("With(.+)", "Immutable(.+)", "(.+)Builder")
            .filter(name::matches)
            .map(it -> name.replaceFirst(it, "$1"))
            .anyMatch(it -> type.getPackage().getClasses().stream()
                .anyMatch(other -> other.getSimpleName().equals(it)));
  }

  private static Stream<String> described(JavaClass item, Predicate<Dependency> wrong) {
    return item.getDirectDependenciesFromSelf().stream()
        .filter(wrong)
        .map(Dependency::getDescription);
  }

  private static Stream<Signature> signaturesOf(JavaClass item) {
    return Stream.concat(
        item.getFields().stream()
            .map(it -> new Signature(it.getFullName(), it.getType().getAllInvolvedRawTypes())),
        item.getCodeUnits().stream()
            .map(it -> new Signature(
                it.getFullName(),
                Stream.concat(Stream.of(it.getReturnType()), it.getParameterTypes().stream())
                    .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                    .toList())));
  }

  private record Signature(String name, Collection<JavaClass> types) {
    boolean mentions(Predicate<JavaClass> wanted) {
      return types.stream().map(JavaClass::getBaseComponentType).anyMatch(wanted);
    }
  }

  private static ArchCondition<JavaClass> complainAbout(
      String description, Function<JavaClass, Stream<String>> complaints) {
    return new ArchCondition<>(description) {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        complaints.apply(item).forEach(it -> events.add(SimpleConditionEvent.violated(item, it)));
      }
    };
  }
}
