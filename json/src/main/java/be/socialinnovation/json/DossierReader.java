package be.socialinnovation.json;

import static be.socialinnovation.json.ReadingRule.DOSSIER_AGREES_WITH_ITS_STEPS;
import static be.socialinnovation.json.ReadingRule.VALUE_CAN_BE_TRUE;

import be.socialinnovation.workflow.Dossier;
import be.socialinnovation.workflow.Event;
import be.socialinnovation.workflow.Fact;
import be.socialinnovation.workflow.State;
import be.socialinnovation.workflow.Step;
import be.socialinnovation.workflow.Workflow;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.util.Objects;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Turns a dossier's document, well read, into the dossier: only when everything it says of itself is so. */
final class DossierReader<S extends State, C, E extends Event> {

  private final JsonMapper mapper;
  private final String name;
  private final String content;
  private final Workflow<S, C, E, ?> workflow;

  DossierReader(JsonMapper mapper, String name, String content, Workflow<S, C, E, ?> workflow) {
    this.mapper = mapper;
    this.name = name;
    this.content = content;
    this.workflow = workflow;
  }

  Either<Problem, Dossier<S, C, E>> restore(DossierDocument<C, E> document) {
    return agrees("kind", workflow.kind(), document.kind())
        .flatMap(kind -> agrees("policy", workflow.policy().id(), document.policy()))
        .flatMap(policy -> steps(document.steps()))
        .flatMap(steps -> possible("steps", () -> Dossier.restore(document.id(), workflow, steps)))
        .flatMap(dossier -> agrees("stage", dossier.state().stage().name(), document.stage())
            .flatMap(stage -> agrees("state", written(dossier.state()), document.state()))
            .map(state -> dossier));
  }

  private Either<Problem, Seq<Step<C, E>>> steps(Seq<StepDocument<C, E>> lines) {
    Vector<Step<C, E>> steps = Vector.empty();
    for (StepDocument<C, E> line : lines) {
      Either<Problem, Step<C, E>> step = possible("steps/" + steps.size(), line::toStep);
      if (step.isLeft()) {
        return Either.left(step.getLeft());
      }
      steps = steps.append(step.get());
    }
    return Either.right(steps);
  }

  /** The state as a document would tell it, number for number. */
  private JsonNode written(S state) {
    return mapper.readTree(mapper.writeValueAsString(state));
  }

  private <T> Either<Problem, T> agrees(String path, T expected, T found) {
    if (expected.equals(found)) {
      return Either.right(found);
    }
    Place place = place(path);
    Fact steps = Fact.of("expected", Place.cut(expected.toString()));
    return Either.left(Problem.of(name, place, DOSSIER_AGREES_WITH_ITS_STEPS, steps, place.fact()));
  }

  private <T> Either<Problem, T> possible(String path, Supplier<T> made) {
    try {
      return Either.right(made.get());
    } catch (IllegalArgumentException | ArithmeticException impossible) {
      String reason = Objects.requireNonNullElse(impossible.getMessage(), "");
      return Either.left(
          Problem.of(name, place(path), VALUE_CAN_BE_TRUE, Fact.of("found", reason)));
    }
  }

  private Place place(String path) {
    return new Mismatch(mapper, name, content).find(Vector.of(path.split("/")));
  }
}
