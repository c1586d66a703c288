package be.socialinnovation.organisation;

import be.socialinnovation.workflow.Language;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An organisation that takes part: an association, a company, a knowledge institution or an authority. Never a natural person.
 *
 * <p>What nobody has established stays empty and is never guessed. An empty sector is how a member such as the VSGF of the founding
 * consortium is recorded honestly: rules that need its sector then say that they cannot tell.
 *
 * @param id the stable id in the host's data
 * @param name the name as the organisation writes it
 * @param sector the kind of actor; empty when nobody has established it
 * @param legalForm the legal form; empty when nobody has established it
 * @param enterpriseNumber the number in the Crossroads Bank for Enterprises; taken from the id when it is an org-id of that bank, empty
 *     when it is not known or there is none
 */
@Value.Builder
public record Organisation(
    OrganisationId id,
    String name,
    Optional<Sector> sector,
    Optional<LegalForm> legalForm,
    Optional<EnterpriseNumber> enterpriseNumber)
    implements WithOrganisation {

  /** Refuses a blank name, and a number that differs from the one in the id, with {@link IllegalArgumentException}. */
  public Organisation {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(sector, "sector");
    Objects.requireNonNull(legalForm, "legalForm");
    Objects.requireNonNull(enterpriseNumber, "enterpriseNumber");
    if (name.isBlank()) {
      throw new IllegalArgumentException("an organisation must have a name: \"" + name + "\"");
    }
    Optional<EnterpriseNumber> registered = id.enterpriseNumber();
    if (registered.isPresent()
        && enterpriseNumber.isPresent()
        && !registered.equals(enterpriseNumber)) {
      throw new IllegalArgumentException(
          "an organisation must have the enterprise number of its id " + id + ": "
              + enterpriseNumber.get());
    }
    enterpriseNumber = enterpriseNumber.or(() -> registered);
  }

  /** An organisation of which nothing more is established than who it is. */
  public static Organisation of(OrganisationId id, String name) {
    return builder().id(id).name(name).build();
  }

  /** A builder, in which id and name must be set. */
  public static OrganisationBuilder builder() {
    return new OrganisationBuilder();
  }

  @Override
  public String toString() {
    return name + " (" + id + "): "
        + sector.map(known -> known.label(Language.EN)).orElse("sector not established")
        + legalForm.map(known -> ", " + known.label(Language.EN)).orElse("")
        + enterpriseNumber.map(known -> ", " + known).orElse("");
  }
}
