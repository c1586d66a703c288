package be.socialinnovation.json;

import be.socialinnovation.workflow.Dossier;
import be.socialinnovation.workflow.Event;
import be.socialinnovation.workflow.Stamp;
import be.socialinnovation.workflow.Step;
import be.socialinnovation.workflow.Workflow;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A dossier as it is written. The steps are the truth; stage and state repeat for other programs what they lead to.
 *
 * @param kind the case type
 * @param policy the id of the policy that the workflow decides by now; each step has its own
 */
record DossierDocument<C, E extends Event>(
    int formatVersion,
    String kind,
    String id,
    String policy,
    String stage,
    Seq<Line<C, E>> steps,
    JsonNode state)
    implements Document {

  /** A step, its stamp spread out. */
  record Line<C, E>(
      int version,
      LocalDate on,
      Instant at,
      String by,
      String why,
      String policy,
      Optional<C> command,
      Seq<E> events,
      Optional<Integer> takesBack) {

    static <C, E> Line<C, E> of(Step<C, E> step) {
      Stamp stamp = step.stamp();
      return new Line<>(
          step.version(),
          stamp.on(),
          stamp.at(),
          stamp.by(),
          stamp.why(),
          step.policy(),
          step.command(),
          step.events(),
          step.takesBack());
    }

    Step<C, E> toStep() {
      return new Step<>(version, new Stamp(on, at, by, why), policy, command, events, takesBack);
    }
  }

  static <C, E extends Event> DossierDocument<C, E> of(
      JsonMapper mapper, Dossier<?, C, E> dossier) {
    return new DossierDocument<>(
        FORMAT_VERSION,
        dossier.workflow().kind(),
        dossier.id(),
        dossier.workflow().policy().id(),
        dossier.state().stage().name(),
        dossier.steps().map(Line::of),
        mapper.valueToTree(dossier.state()));
  }

  /** The document's type with the families of commands and events, so that these keep their type tags. */
  static JavaType type(JsonMapper mapper, Workflow<?, ?, ?, ?> workflow) {
    JavaType[] families =
        mapper.constructType(workflow.getClass()).findTypeParameters(Workflow.class);
    return mapper
        .getTypeFactory()
        .constructParametricType(DossierDocument.class, families[1], families[2]);
  }
}
