package be.socialinnovation.examples.founding;

import be.socialinnovation.json.Document;
import be.socialinnovation.organisation.Organisation;
import be.socialinnovation.organisation.OrganisationId;
import io.vavr.collection.Seq;

/** {@code organisations.json}: the consortium of 2013, the organisation that filed its application, and those of the projects. */
record OrganisationsFile(
    int formatVersion,
    String note,
    Organisation filer,
    Seq<Organisation> members,
    Seq<Organisation> others)
    implements Document {

  /** Every organisation of the file. */
  Seq<Organisation> all() {
    return members.prepend(filer).appendAll(others);
  }

  /**
   * An organisation by its id.
   *
   * @throws IllegalArgumentException if the file does not have it
   */
  Organisation of(OrganisationId id) {
    return all()
        .find(organisation -> organisation.id().equals(id))
        .getOrElseThrow(() -> new IllegalArgumentException(
            "an organisation must stand in organisations.json: " + id));
  }
}
