package be.socialinnovation.organisation;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A Member State of the Union, by the two capitals of ISO 3166-1: {@code BE}. Which codes are Member States is not checked.
 *
 * @param code two capitals
 */
public record MemberState(String code) {

  private static final Pattern FORM = Pattern.compile("[A-Z]{2}");

  /** Belgium. */
  public static final MemberState BELGIUM = new MemberState("BE");

  /** Refuses another form with {@link IllegalArgumentException}. */
  public MemberState {
    Objects.requireNonNull(code, "code");
    if (!FORM.matcher(code).matches()) {
      throw new IllegalArgumentException("a Member State must be two capitals: " + code);
    }
  }

  /** The Member State of a code. */
  public static MemberState of(String code) {
    return new MemberState(code);
  }

  @Override
  public String toString() {
    return code;
  }
}
