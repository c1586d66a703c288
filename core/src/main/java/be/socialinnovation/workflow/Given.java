package be.socialinnovation.workflow;

import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a rule judges by besides state and command - the day and the policy - and the notebook for the facts that it compares.
 *
 * <p>A decision runs its rules with a silent notebook, which keeps nothing; an assessment runs the same rules with a noting one. A
 * rule cannot tell the two apart.
 *
 * @param <P> the policy
 */
public final class Given<P> {

  private final P policy;
  private final LocalDate on;
  private final @Nullable List<Fact> notes;
  private @Nullable Source cited;

  private Given(P policy, LocalDate on, @Nullable List<Fact> notes) {
    this.policy = policy;
    this.on = on;
    this.notes = notes;
  }

  static <P> Given<P> silent(P policy, LocalDate on) {
    return new Given<>(policy, on, null);
  }

  static <P> Given<P> noting(P policy, LocalDate on) {
    return new Given<>(policy, on, new ArrayList<>());
  }

  /** The policy in force for the case. */
  public P policy() {
    return policy;
  }

  /** The day on which the request counts. */
  public LocalDate on() {
    return on;
  }

  /** Notes a fact, of one of the kinds that {@link FactValue#of} takes, under the name that the rule's texts use. */
  public Given<P> fact(String name, Object value) {
    if (notes != null) {
      notes.add(Fact.of(name, value));
    }
    return this;
  }

  /** Cites what the rule rests on for this request, where that is not the rule's one source but depends on the day or the policy. */
  public Given<P> citing(Source source) {
    cited = Objects.requireNonNull(source, "source");
    return this;
  }

  /** The verdict, once the facts are named. */
  public Verdict met(boolean met) {
    return met ? Verdict.SATISFIED : Verdict.VIOLATED;
  }

  /** Judges by a fact from outside the case, or says that nobody can tell when it was not handed in. */
  public <T> Verdict whenKnown(Optional<T> fact, Function<? super T, Verdict> judge) {
    return fact.isPresent() ? judge.apply(fact.get()) : Verdict.UNDETERMINED;
  }

  Finding finding(Rule rule, Verdict verdict) {
    return new Finding(
        rule,
        verdict,
        notes == null ? Vector.empty() : Vector.ofAll(notes),
        Objects.requireNonNullElseGet(cited, rule::source));
  }
}
