package be.socialinnovation.organisation;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The stable id of an organisation in the host's data: an org-id such as {@code BE-BCE_KBO-0566988259} where the register number is
 * known, or a name of the host's own such as {@code gezinsbond}.
 *
 * <p>An org-id is the code of a list in the register of org-id.guide, a hyphen, and the organisation's number on that list. Ids are
 * compared by their text; its order breaks ties in allocations.
 *
 * @param text letters, digits, dots, underscores and hyphens, 1 to 80 of them; after {@code BE-BCE_KBO-} a valid enterprise number in
 *     plain form
 */
public record OrganisationId(String text) implements Comparable<OrganisationId> {

  static final String KBO = "BE-BCE_KBO";

  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,79}");
  private static final Pattern ORG_ID =
      Pattern.compile("([A-Z]{2}(?:_[A-Z]{2})?-(?:[0-9]{2}-)?[A-Z0-9_]+)-.+");

  /** Refuses a text of another form, and a Belgian org-id with a wrong number, with {@link IllegalArgumentException}. */
  public OrganisationId {
    Objects.requireNonNull(text, "text");
    if (!FORM.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "an organisation's id must be 1 to 80 letters, digits, dots, underscores or hyphens: "
              + text);
    }
    if (isKbo(text)) {
      kboNumber(text);
    }
  }

  /** An id as a host or a register writes it. */
  public static OrganisationId of(String text) {
    return new OrganisationId(text);
  }

  /** The id that a text is; empty where it has not the form of one. */
  public static Optional<OrganisationId> parse(String text) {
    try {
      return Optional.of(new OrganisationId(text));
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }

  /**
   * The code of the list, such as {@code BE-BCE_KBO} or {@code NL-KVK}, when the text has the form of an org-id. It is read off the
   * text: whether the register has such a list is not looked up.
   */
  public Optional<String> listCode() {
    Matcher orgId = ORG_ID.matcher(text);
    return orgId.matches() ? Optional.of(orgId.group(1)) : Optional.empty();
  }

  /** The enterprise number, when the id is an org-id on the list of the Crossroads Bank for Enterprises. */
  public Optional<EnterpriseNumber> enterpriseNumber() {
    return isKbo(text) ? Optional.of(kboNumber(text)) : Optional.empty();
  }

  private static boolean isKbo(String text) {
    return text.startsWith(KBO + "-");
  }

  private static EnterpriseNumber kboNumber(String text) {
    return EnterpriseNumber.of(text.substring(KBO.length() + 1));
  }

  @Override
  public int compareTo(OrganisationId other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
