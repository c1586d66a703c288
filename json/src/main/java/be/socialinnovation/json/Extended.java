package be.socialinnovation.json;

import be.socialinnovation.workflow.Dossier;
import be.socialinnovation.workflow.Event;
import be.socialinnovation.workflow.State;
import io.vavr.collection.Seq;
import java.util.Objects;

/**
 * A dossier with what others have put beside it in its document.
 *
 * @param dossier the dossier
 * @param extensions what stands beside it and its steps
 */
public record Extended<S extends State, C, E extends Event>(
    Dossier<S, C, E> dossier, Extensions extensions) {

  /** Refuses extensions of a step that the dossier does not have, with {@link IllegalArgumentException}. */
  public Extended {
    Objects.requireNonNull(dossier, "dossier");
    Objects.requireNonNull(extensions, "extensions");
    int steps = dossier.steps().size();
    extensions
        .ofSteps()
        .keySet()
        .find(version -> version < 1 || version > steps)
        .forEach(none -> {
          throw new IllegalArgumentException(
              "extensions must stand beside a step of the dossier, 1 to " + steps + ": step "
                  + none);
        });
  }

  /** The steps as they are written, each with what stands beside it. */
  public Seq<StepDocument<C, E>> steps() {
    return dossier
        .steps()
        .map(step -> StepDocument.of(step).withExtensions(extensions.ofStep(step.version())));
  }
}
