package be.socialinnovation.organisation;

import java.util.Objects;
import org.immutables.value.Value;

/**
 * That one enterprise controls another, and during which time.
 *
 * @param controlling the one that controls
 * @param controlled the one that is controlled
 * @param kind by what
 * @param tenure as long as it lasts
 */
@Value.Builder
public record EnterpriseLink(
    OrganisationId controlling, OrganisationId controlled, LinkKind kind, Tenure tenure)
    implements WithEnterpriseLink {

  /** Refuses an enterprise that controls itself with {@link IllegalArgumentException}. */
  public EnterpriseLink {
    Objects.requireNonNull(controlling, "controlling");
    Objects.requireNonNull(controlled, "controlled");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(tenure, "tenure");
    if (controlling.equals(controlled)) {
      throw new IllegalArgumentException("a link must be between two enterprises: " + controlling);
    }
  }

  /** A builder, in which everything must be set. */
  public static EnterpriseLinkBuilder builder() {
    return new EnterpriseLinkBuilder();
  }
}
