package be.socialinnovation.association;

import be.socialinnovation.organisation.OrganisationId;
import io.vavr.collection.TreeSet;
import java.util.Objects;

/** What somebody wants to happen to an association. */
public sealed interface AssociationCommand {

  /**
   * Organisations want to found an association.
   *
   * @param name its name
   * @param purpose the disinterested purpose that it pursues
   * @param founders its first members
   * @param directors its first directors: opaque ids that the host resolves, never names or national numbers
   */
  record FoundAssociation(
      String name, String purpose, TreeSet<OrganisationId> founders, TreeSet<String> directors)
      implements AssociationCommand {

    public FoundAssociation {
      Objects.requireNonNull(founders, "founders");
      Objects.requireNonNull(directors, "directors");
      if (name.isBlank() || purpose.isBlank()) {
        throw new IllegalArgumentException(
            "an association must have a name and a purpose: \"" + name + "\", \"" + purpose + "\"");
      }
    }
  }

  /**
   * The association wants to admit a member.
   *
   * @param member the organisation
   */
  record AdmitMember(OrganisationId member) implements AssociationCommand {

    public AdmitMember {
      Objects.requireNonNull(member, "member");
    }
  }

  /**
   * A member wants to leave, which it is free to do at any time, whatever number of members is left.
   *
   * @param member the organisation
   */
  record WithdrawMember(OrganisationId member) implements AssociationCommand {

    public WithdrawMember {
      Objects.requireNonNull(member, "member");
    }
  }
}
