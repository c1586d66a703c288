package be.socialinnovation;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.charset.Charset;
import java.text.DecimalFormatSymbols;
import java.time.InstantSource;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** What a program can read without being handed it: the clock, chance, and the machine's language, place and settings. */
final class Surroundings {
  private static final List<Class<?>> SOURCES = List.of(
      InstantSource.class, Date.class, Calendar.class, TimeZone.class, RandomGenerator.class);

  /** By owner, the members that read them. */
  private static final Map<String, String> READERS = Map.of(
      "java.lang.System", "currentTimeMillis|nanoTime|getenv|getProperty|getProperties",
      "java.lang.Math", "random",
      "java.lang.StrictMath", "random",
      "java.util.UUID", "randomUUID",
      "java.util.Collections", "shuffle",
      "java.util.Locale", "getDefault",
      "java.time.ZoneId", "systemDefault");

  /** By owner, the members that fall back on the machine's when no language, symbols or character set is given. */
  private static final Map<String, String> FALLING_BACK = Map.ofEntries(
      Map.entry("java.lang.String", "format|formatted|toLowerCase|toUpperCase|getBytes"),
      Map.entry("java.text.NumberFormat", "get.*Instance"),
      Map.entry("java.text.DecimalFormat", "<init>|get.*Instance"),
      Map.entry("java.text.DecimalFormatSymbols", "<init>|getInstance"),
      Map.entry("java.text.DateFormat", "get.*Instance"),
      Map.entry("java.text.SimpleDateFormat", "<init>"),
      Map.entry("java.text.MessageFormat", "<init>|format"),
      Map.entry("java.text.Collator", "getInstance"),
      Map.entry("java.text.BreakIterator", "get.*Instance"),
      Map.entry("java.time.format.DateTimeFormatter", "ofPattern|ofLocalized.*"),
      Map.entry("java.time.format.DateTimeFormatterBuilder", "toFormatter"),
      Map.entry("java.util.Currency", "getSymbol|getDisplayName"),
      Map.entry("java.util.Formatter", "<init>"),
      Map.entry("java.util.Locale", "getDisplay.*"),
      Map.entry("java.util.ResourceBundle", "getBundle"),
      Map.entry("java.util.Scanner", "<init>"));

  static final DescribedPredicate<JavaAccess<?>> ARE_READ =
      describe("reads the clock, chance or the machine's settings", Surroundings::areReadBy);

  private Surroundings() {}

  private static boolean areReadBy(JavaAccess<?> access) {
    JavaClass owner = access.getTargetOwner();
    return SOURCES.stream().anyMatch(owner::isAssignableTo)
        || owner.getPackageName().startsWith("java.time") && access.getName().equals("now")
        || owner.getPackageName().startsWith("io.vavr") && access.getName().equals("shuffle")
        || access.getName().matches(READERS.getOrDefault(owner.getName(), ""))
        || access.getName().matches(FALLING_BACK.getOrDefault(owner.getName(), ""))
            && !isGivenOne(access);
  }

  private static boolean isGivenOne(JavaAccess<?> access) {
    return access.getTarget() instanceof CodeUnitAccessTarget target
        && target.getRawParameterTypes().stream()
            .anyMatch(it -> Stream.of(Locale.class, Charset.class, DecimalFormatSymbols.class)
                .anyMatch(it::isEquivalentTo));
  }
}
