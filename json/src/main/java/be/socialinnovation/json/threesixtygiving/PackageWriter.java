package be.socialinnovation.json.threesixtygiving;

import be.socialinnovation.workflow.Fact;
import be.socialinnovation.workflow.Finding;
import be.socialinnovation.workflow.Verdict;
import io.vavr.collection.TreeSet;
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
   * Begins a package.
   *
   * @param metadata what it says of itself; {@code grants} is written by the writer and throws IllegalArgumentException here
   */
  public static PackageWriter start(OutputStream out, ObjectNode metadata) {
    if (metadata.has("grants")) {
      throw new IllegalArgumentException("a package must be written grant by grant");
    }
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

  /** Appends a grant; one of another funder than the first, or that names a natural person, is not written, and the rule says so. */
  public Optional<Finding> append(PublishedGrant grant) {
    Optional<Finding> forbidden = GrantQuality.forbidden(grant)
        .find(finding -> finding.verdict() == Verdict.VIOLATED)
        .toJavaOptional();
    if (forbidden.isPresent()) {
      return forbidden;
    }
    TreeSet<String> own =
        TreeSet.ofAll(grant.funders().map(funder -> funder.id().or(funder::name).orElse("?")));
    TreeSet<String> first = funders.orElse(own);
    if (!first.equals(own) || own.size() > 1) {
      return Optional.of(Finding.of(
          QualityRule.ONE_FUNDER_A_PACKAGE,
          Verdict.VIOLATED,
          Fact.of("funders", first.addAll(own))));
    }
    funders = Optional.of(first);
    json.writeTree(grant.fields());
    return Optional.empty();
  }

  /** Ends the package and closes the stream. */
  @Override
  public void close() {
    json.writeEndArray();
    json.writeEndObject();
    json.close();
  }
}
