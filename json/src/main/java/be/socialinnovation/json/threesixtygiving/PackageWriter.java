package be.socialinnovation.json.threesixtygiving;

import be.socialinnovation.workflow.Fact;
import be.socialinnovation.workflow.Finding;
import be.socialinnovation.workflow.Verdict;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.control.Either;
import java.io.Closeable;
import java.io.OutputStream;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.node.ObjectNode;

/** Writes a package grant by grant, in a memory that does not grow with it: one funder a package. */
public final class PackageWriter implements Closeable {

  private final JsonGenerator json;
  private Optional<TreeSet<String>> funders = Optional.empty();

  private PackageWriter(JsonGenerator json) {
    this.json = json;
  }

  /**
   * Begins a package, or answers what in its metadata may name a natural person; nothing is written then.
   *
   * @param metadata what it says of itself; {@code grants} is written by the writer and throws IllegalArgumentException here
   */
  public static Either<Seq<Finding>, PackageWriter> start(OutputStream out, ObjectNode metadata) {
    if (metadata.has("grants")) {
      throw new IllegalArgumentException("a package must be written grant by grant");
    }
    Seq<Finding> forbidden = GrantQuality.forbidden(metadata);
    return forbidden.isEmpty() ? Either.right(begun(out, metadata)) : Either.left(forbidden);
  }

  private static PackageWriter begun(OutputStream out, ObjectNode metadata) {
    JsonGenerator json = Packages.MAPPER.createGenerator(out);
    json.writeStartObject();
    metadata.properties().forEach(field -> {
      json.writeName(field.getKey());
      json.writeTree(field.getValue());
    });
    json.writeName("grants");
    json.writeStartArray();
    return new PackageWriter(json);
  }

  /**
   * Appends a grant. One of another funder than the first, of several funders, or that may name a natural person is not written, and every
   * rule in the way is answered; none when it is written.
   */
  public Seq<Finding> append(PublishedGrant grant) {
    TreeSet<String> own =
        TreeSet.ofAll(grant.funders().map(funder -> funder.id().or(funder::name).orElse("?")));
    TreeSet<String> first = funders.orElse(own);
    Seq<Finding> inTheWay = GrantQuality.forbidden(grant.fields());
    if (!first.equals(own) || own.size() > 1) {
      inTheWay = inTheWay.append(Finding.of(
          QualityRule.ONE_FUNDER_A_PACKAGE,
          Verdict.VIOLATED,
          Fact.of("funders", first.addAll(own))));
    }
    if (inTheWay.isEmpty()) {
      funders = Optional.of(first);
      json.writeTree(grant.fields());
    }
    return inTheWay;
  }

  /** Ends the package and closes the stream. */
  @Override
  public void close() {
    json.writeEndArray();
    json.writeEndObject();
    json.close();
  }
}
