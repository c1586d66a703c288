package be.socialinnovation.json;

import be.socialinnovation.workflow.Dossier;
import be.socialinnovation.workflow.Event;
import be.socialinnovation.workflow.State;
import java.util.Objects;

/**
 * A dossier with what others have put beside it in its document.
 *
 * @param dossier the dossier
 * @param extensions what stands beside it and its steps
 */
public record Extended<S extends State, C, E extends Event>(
    Dossier<S, C, E> dossier, Extensions extensions) {

  /** Refuses nothing but null. */
  public Extended {
    Objects.requireNonNull(dossier, "dossier");
    Objects.requireNonNull(extensions, "extensions");
  }
}
