package be.socialinnovation.platform;

import be.socialinnovation.workflow.Dossier;
import be.socialinnovation.workflow.Event;
import be.socialinnovation.workflow.Refusal;
import be.socialinnovation.workflow.Stamp;
import be.socialinnovation.workflow.State;
import be.socialinnovation.workflow.Workflow;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.control.Either;
import java.util.Objects;

/**
 * The dossiers of one type of case, by id, under one workflow. It grows only by decisions.
 *
 * @param <S> the state of the cases
 * @param <C> the family of commands
 * @param <E> the family of events
 */
public final class Cases<S extends State, C, E extends Event> {

  private final Workflow<S, C, E, ?> workflow;
  private final TreeMap<String, Dossier<S, C, E>> dossiers;

  private Cases(Workflow<S, C, E, ?> workflow, TreeMap<String, Dossier<S, C, E>> dossiers) {
    this.workflow = workflow;
    this.dossiers = dossiers;
  }

  /** No case yet. */
  public static <S extends State, C, E extends Event> Cases<S, C, E> under(
      Workflow<S, C, E, ?> workflow) {
    return new Cases<>(Objects.requireNonNull(workflow, "workflow"), TreeMap.empty());
  }

  /**
   * The cases with a dossier that a host has kept, instead of the one with the same id if there is one.
   *
   * @throws IllegalArgumentException if it is a dossier of another kind
   */
  public Cases<S, C, E> with(Dossier<S, C, E> dossier) {
    if (!dossier.workflow().kind().equals(workflow.kind())) {
      throw new IllegalArgumentException(
          "a dossier must be of the kind of these cases, " + workflow.kind() + ": " + dossier);
    }
    return new Cases<>(workflow, dossiers.put(dossier.id(), dossier));
  }

  /** The cases with one more step in a case, or the refusal of it. */
  public Either<Refusal, Cases<S, C, E>> handle(String id, C command, Stamp stamp) {
    return dossier(id).handle(command, stamp).map(this::with);
  }

  /** The dossier of a case, in which nothing has happened yet if the case has not begun. */
  public Dossier<S, C, E> dossier(String id) {
    return dossiers.get(id).getOrElse(() -> Dossier.open(id, workflow));
  }

  /** Whether a case has begun. */
  public boolean has(String id) {
    return dossiers.containsKey(id);
  }

  void require(String id) {
    if (!has(id)) {
      throw new IllegalArgumentException(
          "a request must refer to a case that exists: " + workflow.kind() + " " + id);
    }
  }

  /** The cases that have begun, by id. */
  public SortedMap<String, Dossier<S, C, E>> dossiers() {
    return dossiers;
  }

  /** The workflow under which a new case is opened. */
  public Workflow<S, C, E, ?> workflow() {
    return workflow;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Cases<?, ?, ?> that
        && workflow.equals(that.workflow)
        && dossiers.equals(that.dossiers);
  }

  @Override
  public int hashCode() {
    return Objects.hash(workflow, dossiers);
  }

  @Override
  public String toString() {
    return workflow.kind() + ": "
        + (dossiers.isEmpty() ? "none" : dossiers.keySet().mkString(", "));
  }
}
