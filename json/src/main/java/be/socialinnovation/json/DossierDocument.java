package be.socialinnovation.json;

import be.socialinnovation.workflow.Dossier;
import be.socialinnovation.workflow.Event;
import be.socialinnovation.workflow.Workflow;
import io.vavr.collection.Seq;
import java.util.Optional;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A dossier as it is written. The steps are the truth; stage and state repeat for other programs what they lead to.
 *
 * @param kind the case type
 * @param policy the id of the policy that the workflow decides by now; each step has its own
 * @param extensions what others have put beside it
 */
record DossierDocument<C, E extends Event>(
    int formatVersion,
    String kind,
    String id,
    String policy,
    String stage,
    Seq<StepDocument<C, E>> steps,
    JsonNode state,
    Optional<JsonNode> extensions)
    implements Document {

  DossierDocument {
    Extensions.require(extensions);
  }

  static <C, E extends Event> DossierDocument<C, E> of(
      JsonMapper mapper, Extended<?, C, E> extended) {
    Dossier<?, C, E> dossier = extended.dossier();
    return new DossierDocument<>(
        FORMAT_VERSION,
        dossier.workflow().kind(),
        dossier.id(),
        dossier.workflow().policy().id(),
        dossier.state().stage().name(),
        extended.steps(),
        mapper.valueToTree(dossier.state()),
        extended.extensions().ofDossier());
  }

  /** What others have put beside the dossier and its steps. */
  Extensions beside() {
    return Extensions.of(extensions, steps);
  }

  /** The document's type with the families of commands and events, so that these keep their type tags. */
  static JavaType type(JsonMapper mapper, Workflow<?, ?, ?, ?> workflow) {
    return StepDocument.typed(mapper, DossierDocument.class, workflow);
  }
}
