package be.socialinnovation.committee;

import java.util.Objects;

/**
 * A member who does not deliberate or vote because of a conflict of interest, with the reason as the minutes keep it.
 *
 * @param member the opaque id of who is recused
 * @param reason the interest, such as a mandate at the applicant
 */
public record Recusal(String member, String reason) {

  public Recusal {
    Objects.requireNonNull(member, "member");
    Objects.requireNonNull(reason, "reason");
    if (reason.isBlank()) {
      throw new IllegalArgumentException("a recusal must have a reason: " + member);
    }
  }

  /** A recusal with its reason. */
  public static Recusal of(String member, String reason) {
    return new Recusal(member, reason);
  }

  /** Who was recused; the reason is personal and is not printed. */
  @Override
  public String toString() {
    return member + " recused";
  }
}
