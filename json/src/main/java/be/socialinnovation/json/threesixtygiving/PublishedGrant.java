package be.socialinnovation.json.threesixtygiving;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A grant as a package has it. Nothing that the publisher said is lost: what this library has no word for is read and written as it stands.
 *
 * <p>What the standard requires has a method; a field that is missing or of another kind is empty, and {@link GrantQuality} tells.
 */
public final class PublishedGrant {

  private final ObjectNode fields;

  private PublishedGrant(ObjectNode fields) {
    this.fields = fields;
  }

  /** The grant with these fields, which are copied. */
  public static PublishedGrant of(ObjectNode fields) {
    return new PublishedGrant(Objects.requireNonNull(fields, "fields").deepCopy());
  }

  /** Every field, as a copy. */
  public ObjectNode fields() {
    return fields.deepCopy();
  }

  /** The id: the publisher's prefix and an id of its own. */
  public Optional<String> id() {
    return text(fields, "id");
  }

  /** The title. */
  public Optional<String> title() {
    return text(fields, "title");
  }

  /** What the grant is for. */
  public Optional<String> description() {
    return text(fields, "description");
  }

  /** The code of the currency. */
  public Optional<String> currency() {
    return text(fields, "currency");
  }

  /** How much was awarded. */
  public Optional<BigDecimal> amountAwarded() {
    return Optional.of(fields.path("amountAwarded"))
        .filter(JsonNode::isNumber)
        .map(JsonNode::decimalValue);
  }

  /** The day or the moment of the award, as written. */
  public Optional<String> awardDate() {
    return text(fields, "awardDate");
  }

  /** Who awarded it. */
  public Seq<Party> funders() {
    return parties("fundingOrganization");
  }

  /** To which organisations. */
  public Seq<Party> recipients() {
    return parties("recipientOrganization");
  }

  /** Whether it was awarded to a natural person: it can be read, and {@link PackageWriter} does not write it. */
  public boolean isToIndividual() {
    return fields.has("recipientIndividual");
  }

  /**
   * An organisation as a grant names it.
   *
   * @param id its id; empty when it has none
   * @param name its name; empty when it has none
   */
  public record Party(Optional<String> id, Optional<String> name) {

    /** Refuses nothing but null. */
    public Party {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(name, "name");
    }
  }

  private Seq<Party> parties(String field) {
    return Vector.ofAll(fields.path(field))
        .map(party -> new Party(text(party, "id"), text(party, "name")));
  }

  static Optional<String> text(JsonNode node, String field) {
    return Optional.of(node.path(field)).filter(JsonNode::isString).map(JsonNode::stringValue);
  }

  JsonNode field(String name) {
    return fields.path(name);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PublishedGrant that && fields.equals(that.fields);
  }

  @Override
  public int hashCode() {
    return fields.hashCode();
  }

  @Override
  public String toString() {
    return id().orElse("a grant without id") + ": " + title().orElse("without title");
  }
}
