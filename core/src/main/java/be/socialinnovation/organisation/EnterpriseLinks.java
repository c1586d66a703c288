package be.socialinnovation.organisation;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Every link around an enterprise, as far as somebody established them, and what is known of the enterprises at both ends.
 *
 * @param enterprises those that are known; of others it cannot be told where they are, nor whether others are linked through them
 * @param links who controls whom
 */
public record EnterpriseLinks(Seq<Enterprise> enterprises, Seq<EnterpriseLink> links) {

  /** Nobody controls anybody. */
  public static final EnterpriseLinks NONE = new EnterpriseLinks(Vector.empty(), Vector.empty());

  /** Refuses an enterprise that is described twice with {@link IllegalArgumentException}. */
  public EnterpriseLinks {
    Objects.requireNonNull(enterprises, "enterprises");
    Objects.requireNonNull(links, "links");
    if (enterprises.distinctBy(Enterprise::id).size() < enterprises.size()) {
      throw new IllegalArgumentException(
          "an enterprise must be described once: " + enterprises.map(Enterprise::id));
    }
  }

  /** Links between enterprises. */
  public static EnterpriseLinks of(Seq<Enterprise> enterprises, Seq<EnterpriseLink> links) {
    return new EnterpriseLinks(enterprises, links);
  }

  /** What is known of an enterprise. */
  public Optional<Enterprise> enterprise(OrganisationId id) {
    return enterprises.find(known -> known.id().equals(id)).toJavaOptional();
  }

  /** The days on which a link begins or ends. */
  public Seq<LocalDate> turningDays() {
    return links
        .map(EnterpriseLink::tenure)
        .flatMap(
            tenure -> Vector.of(tenure.from()).appendAll(tenure.until().stream().toList()));
  }

  /** These links, between those who stand in the place of the enterprises: after a merger, the one that is left. */
  public EnterpriseLinks between(UnaryOperator<OrganisationId> heir) {
    return new EnterpriseLinks(enterprises, links.flatMap(link -> {
      OrganisationId controlling = heir.apply(link.controlling());
      OrganisationId controlled = heir.apply(link.controlled());
      return controlling.equals(controlled)
          ? Vector.empty()
          : Vector.of(link.withControlling(controlling).withControlled(controlled));
    }));
  }

  Seq<OrganisationId> linkedTo(OrganisationId id, LocalDate on) {
    return links
        .filter(link -> link.tenure().covers(on))
        .flatMap(link -> link.controlling().equals(id)
            ? Vector.of(link.controlled())
            : link.controlled().equals(id) ? Vector.of(link.controlling()) : Vector.empty());
  }
}
