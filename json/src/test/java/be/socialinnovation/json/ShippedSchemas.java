package be.socialinnovation.json;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** The schema files as they lie beside the classes, under a validator that takes formats seriously. */
final class ShippedSchemas {

  private static final String FOLDER = "classpath:be/socialinnovation/json/schema/format-1/";
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private ShippedSchemas() {}

  /** What a schema has against a text. The schema stands at the name of a file, with the pointer to a definition if it is not the whole. */
  static Seq<Error> errors(String place, String json) {
    return errors(SchemaLocation.of(FOLDER + place), json);
  }

  /** What the specification has against a schema. */
  static Seq<Error> errorsOf(String schema) {
    return errors(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()), schema);
  }

  private static Seq<Error> errors(SchemaLocation place, String json) {
    return Vector.ofAll(REGISTRY
        .getSchema(place)
        .validate(
            json,
            InputFormat.JSON,
            run -> run.executionConfig(config -> config.formatAssertionsEnabled(true))));
  }
}
