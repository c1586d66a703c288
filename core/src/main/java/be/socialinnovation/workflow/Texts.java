package be.socialinnovation.workflow;

import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The texts of one package in the three languages, read once from the bundles that lie next to its classes.
 *
 * <p>The files are {@code messages_nl.properties}, {@code messages_fr.properties} and {@code messages_en.properties}, in UTF-8. A
 * placeholder is a name in braces, so that each language orders its sentence freely. The bundles are loaded by explicit name, since
 * the JDK's own lookup falls back to the default locale.
 */
public final class Texts {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]+)}");

  private final Map<Language, Properties> bundles;

  private Texts(Map<Language, Properties> bundles) {
    this.bundles = bundles;
  }

  /**
   * The texts beside a class: {@code Texts.beside(ProjectRule.class::getResourceAsStream)}. The method reference opens the file with
   * the rights of the module that writes it, so that a host's bundles need no {@code opens}.
   *
   * @throws IllegalStateException if one of the three files is not there
   */
  public static Texts beside(Function<String, @Nullable InputStream> opener) {
    Map<Language, Properties> bundles = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      bundles.put(language, read(opener, "messages_" + language.tag() + ".properties"));
    }
    return new Texts(bundles);
  }

  private static Properties read(Function<String, @Nullable InputStream> opener, String file) {
    try (InputStream stream = opener.apply(file)) {
      if (stream == null) {
        throw new IllegalStateException("a text bundle must lie next to its class: " + file);
      }
      Properties bundle = new Properties();
      bundle.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return bundle;
    } catch (IOException cause) {
      throw new UncheckedIOException("a text bundle must be readable: " + file, cause);
    }
  }

  /** The keys that a language has, sorted. */
  public SortedSet<String> keys(Language language) {
    return TreeSet.ofAll(bundle(language).stringPropertyNames());
  }

  /** The text of a key, placeholders unfilled. */
  public String text(String key, Language language) {
    String text = bundle(language).getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("a text must exist in " + language.tag() + ": " + key);
    }
    return text;
  }

  /**
   * The text of a key with each placeholder replaced by the fact of that name. One that no fact fills stays as it is, and so do braces
   * in the value of a fact.
   */
  public String text(String key, Language language, Iterable<Fact> facts) {
    Map<String, String> values = new HashMap<>();
    for (Fact fact : facts) {
      values.putIfAbsent(fact.name(), fact.value().in(language));
    }
    return PLACEHOLDER
        .matcher(text(key, language))
        .replaceAll(found -> Matcher.quoteReplacement(
            Objects.requireNonNullElse(values.get(found.group(1)), found.group())));
  }

  /** Whether every language has the key. */
  public boolean has(String key) {
    return bundles.values().stream().allMatch(bundle -> bundle.containsKey(key));
  }

  /** A term of this vocabulary, captured with its labels. */
  public Term term(String name, String key) {
    return new Term(name, text(key, Language.NL), text(key, Language.FR), text(key, Language.EN));
  }

  private Properties bundle(Language language) {
    Properties bundle = bundles.get(language);
    if (bundle == null) {
      throw new IllegalStateException("every language must have its bundle: " + language);
    }
    return bundle;
  }
}
