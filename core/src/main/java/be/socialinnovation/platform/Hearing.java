package be.socialinnovation.platform;

import be.socialinnovation.workflow.Assessment;
import be.socialinnovation.workflow.Event;
import be.socialinnovation.workflow.Refusal;
import be.socialinnovation.workflow.Stamp;
import be.socialinnovation.workflow.State;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.function.Function;

/** A request brought before the cases that it is for, so that all kinds of cases are heard alike. */
record Hearing<S extends State, C, E extends Event>(
    Cases<S, C, E> cases,
    String id,
    C command,
    Function<Cases<S, C, E>, InnovationPlatform> platform) {

  Assessment assess(LocalDate on) {
    return cases.dossier(id).assess(command, on);
  }

  Either<Refusal, InnovationPlatform> decide(Stamp stamp) {
    return cases.handle(id, command, stamp).map(platform);
  }
}
