package be.socialinnovation.organisation;

import java.util.Objects;

/**
 * What must be known of an enterprise to tell who forms a single undertaking with it.
 *
 * @param id the organisation
 * @param memberState where it is established
 * @param nature whether it is a public body or a non-profit entity, through which others may not be linked
 */
public record Enterprise(OrganisationId id, MemberState memberState, EnterpriseNature nature) {

  public Enterprise {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(memberState, "memberState");
    Objects.requireNonNull(nature, "nature");
  }

  /** An enterprise in a Member State. */
  public static Enterprise of(OrganisationId id, MemberState memberState, EnterpriseNature nature) {
    return new Enterprise(id, memberState, nature);
  }
}
