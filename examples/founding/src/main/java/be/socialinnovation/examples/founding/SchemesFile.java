package be.socialinnovation.examples.founding;

import be.socialinnovation.aid.Scheme;
import be.socialinnovation.json.Document;
import io.vavr.collection.Seq;

/** {@code schemes.json}: the schemes of the agency with their published figures. */
record SchemesFile(int formatVersion, String note, Seq<Scheme> schemes) implements Document {}
