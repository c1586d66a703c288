package be.socialinnovation.json;

import be.socialinnovation.workflow.Dossier;
import be.socialinnovation.workflow.Event;
import be.socialinnovation.workflow.Lifecycle;
import be.socialinnovation.workflow.Stamp;
import be.socialinnovation.workflow.State;
import be.socialinnovation.workflow.Step;
import be.socialinnovation.workflow.Workflow;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;

/** Dossiers whose steps lead somewhere, whatever is in them. */
final class AnyDossier {

  private static final LocalDate DAY = LocalDate.of(2013, 3, 1);

  private AnyDossier() {}

  static <S extends State, C, E extends Event> Dossier<S, C, E> of(
      Workflow<S, C, E, ?> workflow, Anything anything) {
    return Dossier.restore("X-1", workflow, walk(workflow, anything));
  }

  /** Steps along the lifecycle with whatever events the state can take. */
  private static <S extends State, C, E extends Event> Seq<Step<C, E>> walk(
      Workflow<S, C, E, ?> workflow, Anything anything) {
    Vector<Step<C, E>> steps = Vector.empty();
    S state = workflow.birth();
    for (int attempt = 0; attempt < 25; attempt++) {
      String stage = state.stage().name();
      Seq<? extends Lifecycle.Row<?, C, E>> open =
          workflow.lifecycle().rows().filter(row -> row.from().name().equals(stage));
      if (open.isEmpty()) {
        return steps;
      }
      Lifecycle.Row<?, C, E> row =
          anything.one(Vector.<Lifecycle.Row<?, C, E>>narrow(Vector.ofAll(open)));
      E event = row.event().cast(anything.of(row.event()));
      C command = row.command().cast(anything.of(row.command()));
      try {
        if (workflow.lifecycle().allows(state.stage(), event)) {
          state = workflow.evolve(state, event);
          Stamp stamp = Stamp.of(DAY.plusDays(steps.size()), "user-1", "as agreed");
          steps = steps.append(Step.decided(
              steps.size() + 1, stamp, workflow.policy().id(), command, Vector.of(event)));
        }
      } catch (RuntimeException impossible) {
        continue;
      }
    }
    return steps;
  }
}
