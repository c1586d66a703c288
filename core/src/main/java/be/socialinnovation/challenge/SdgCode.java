package be.socialinnovation.challenge;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A goal of the United Nations' Sustainable Development Goals, such as {@code 11}, or one of its targets, such as {@code 11.1} or
 * {@code 11.a}.
 *
 * <p>The goals are 1 to 17. Of a target only the form is checked: the list of targets is the United Nations' and is not repeated here.
 * Codes sort by goal, the goal itself first, then its numbered targets, then its lettered ones.
 *
 * @param goal the number of the goal, 1 to 17
 * @param target the part after the dot, a number from 1 to 99 or a lower-case letter; empty for the goal as a whole
 */
public record SdgCode(int goal, Optional<String> target) implements Comparable<SdgCode> {

  private static final Pattern TARGET = Pattern.compile("[1-9][0-9]?|[a-z]");
  private static final Pattern WRITTEN = Pattern.compile("([1-9][0-9]?)(?:\\.(.*))?");
  private static final Comparator<SdgCode> ORDER =
      Comparator.comparingInt(SdgCode::goal).thenComparingInt(SdgCode::rank);

  /** Refuses a goal that there is not, and a target of another form, with {@link IllegalArgumentException}. */
  public SdgCode {
    Objects.requireNonNull(target, "target");
    if (goal < 1 || goal > 17) {
      throw new IllegalArgumentException("a Sustainable Development Goal must be 1 to 17: " + goal);
    }
    if (target.isPresent() && !TARGET.matcher(target.get()).matches()) {
      throw new IllegalArgumentException(
          "a target must be a number or a lower-case letter: " + target.get());
    }
  }

  /**
   * The code as the United Nations write it: {@code 11}, {@code 11.1}, {@code 11.a}.
   *
   * @throws IllegalArgumentException if it is written otherwise or there is no such goal
   */
  public static SdgCode parse(String text) {
    Matcher written = WRITTEN.matcher(text);
    if (!written.matches()) {
      throw new IllegalArgumentException(
          "an SDG code must be written like 11, 11.1 or 11.a: " + text);
    }
    return new SdgCode(Integer.parseInt(written.group(1)), Optional.ofNullable(written.group(2)));
  }

  @Override
  public int compareTo(SdgCode other) {
    return ORDER.compare(this, other);
  }

  private int rank() {
    return target
        .map(part -> part.charAt(0) >= 'a' ? 100 + part.charAt(0) : Integer.parseInt(part))
        .orElse(0);
  }

  @Override
  public String toString() {
    return goal + target.map(part -> "." + part).orElse("");
  }
}
