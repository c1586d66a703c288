package be.socialinnovation.examples.founding;

import be.socialinnovation.json.Document;
import be.socialinnovation.organisation.Organisation;
import io.vavr.collection.Seq;

/** {@code organisations.json}: the consortium of 2013 and the organisation that filed its application. */
record OrganisationsFile(
    int formatVersion, String note, Organisation filer, Seq<Organisation> members)
    implements Document {}
