package be.socialinnovation.organisation;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The stable id of an organisation in the host's data: an org-id such as {@code BE-BCE_KBO-0566988259} where the register number is
 * known, or a name of the host's own such as {@code gezinsbond}.
 *
 * <p>Ids are compared by their text; its order breaks ties in allocations.
 *
 * @param text letters, digits, dots, underscores and hyphens, 1 to 80 of them
 */
public record OrganisationId(String text) implements Comparable<OrganisationId> {

  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,79}");

  public OrganisationId {
    Objects.requireNonNull(text, "text");
    if (!FORM.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "an organisation's id must be 1 to 80 letters, digits, dots, underscores or hyphens: "
              + text);
    }
  }

  /** An id as a host or a register writes it. */
  public static OrganisationId of(String text) {
    return new OrganisationId(text);
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
