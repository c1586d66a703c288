package be.socialinnovation.committee;

import be.socialinnovation.organisation.OrganisationId;
import be.socialinnovation.organisation.Tenure;
import java.util.Objects;

/**
 * A tie between a member of a committee and an organisation, as the host knows it. Conflicts of interest are derived from it.
 *
 * <p>It is personal data: it is not printed, and a host keeps it as long as a decision can be contested.
 *
 * @param member the opaque id of the member
 * @param organisation the organisation
 * @param kind what ties them
 * @param tenure since when, and until when
 */
public record Affiliation(
    String member, OrganisationId organisation, AffiliationKind kind, Tenure tenure) {

  public Affiliation {
    Objects.requireNonNull(member, "member");
    Objects.requireNonNull(organisation, "organisation");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(tenure, "tenure");
  }

  /** A tie of a member. */
  public static Affiliation of(
      String member, OrganisationId organisation, AffiliationKind kind, Tenure tenure) {
    return new Affiliation(member, organisation, kind, tenure);
  }

  /** Whose tie it is; the tie itself is personal and is not printed. */
  @Override
  public String toString() {
    return "an affiliation of " + member;
  }
}
