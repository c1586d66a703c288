package be.socialinnovation.examples.host;

import be.socialinnovation.workflow.Dossier;
import be.socialinnovation.workflow.Event;
import be.socialinnovation.workflow.Refusal;
import be.socialinnovation.workflow.Stamp;
import be.socialinnovation.workflow.State;
import io.vavr.control.Either;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;

/**
 * Where commands come in, from as many threads and machines as there are.
 *
 * @param table keeps the cases
 * @param clock says when a step is entered; the library reads none
 */
public record Desk<S extends State, C, E extends Event>(
    StepTable<S, C, E> table, InstantSource clock) {

  /**
   * The case with one more step, which stands in the table; or the refusal. It tries again only when another writer was faster, so that
   * somebody always gets on.
   */
  public Either<Refusal, Dossier<S, C, E>> handle(
      String id, C command, LocalDate on, String by, String why) throws SQLException {
    while (true) {
      Dossier<S, C, E> dossier = table.load(id);
      Stamp stamp = new Stamp(on, entry(dossier), by, why);
      Either<Refusal, Dossier<S, C, E>> decided = dossier.handle(command, stamp);
      if (decided.isLeft() || table.append(id, decided.get().steps().last())) {
        return decided;
      }
    }
  }

  /* Clocks of two machines differ: a step is entered no earlier than the one before it. */
  private Instant entry(Dossier<S, C, E> dossier) {
    Instant now = clock.instant();
    return dossier
        .steps()
        .lastOption()
        .map(step -> step.stamp().at())
        .filter(now::isBefore)
        .getOrElse(now);
  }
}
