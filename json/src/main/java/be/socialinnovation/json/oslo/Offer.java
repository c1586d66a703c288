package be.socialinnovation.json.oslo;

import be.socialinnovation.grant.GrantCall;
import io.vavr.collection.Seq;
import java.util.Objects;
import java.util.Optional;

/**
 * What was offered to applicants: a call, or a scheme that stays open. The scheme itself, with its authority, comes with the application.
 *
 * @param title what it is called, in the language of the export
 * @param call the call; empty where the scheme takes applications at any time
 * @param criteria what applications are judged by, at least one: the profile knows no offer without
 */
public record Offer(String title, Optional<GrantCall> call, Seq<Criterion> criteria) {

  /** Refuses a blank title, no criteria, and one code for two of them, with {@link IllegalArgumentException}. */
  public Offer {
    Criterion.requireStated(title, "title");
    Objects.requireNonNull(call, "call");
    Objects.requireNonNull(criteria, "criteria");
    if (criteria.isEmpty() || criteria.distinctBy(Criterion::code).size() != criteria.size()) {
      throw new IllegalArgumentException(
          "an offer must have criteria, each with a code of its own: " + criteria);
    }
  }

  /** What a scheme offers at any time. */
  public static Offer of(String title, Seq<Criterion> criteria) {
    return new Offer(title, Optional.empty(), criteria);
  }

  /** What a call under the scheme offers. */
  public static Offer of(String title, GrantCall call, Seq<Criterion> criteria) {
    return new Offer(title, Optional.of(call), criteria);
  }
}
