package be.socialinnovation.examples.benchmarks;

import be.socialinnovation.json.Document;
import be.socialinnovation.json.SocialInnovationJson;
import be.socialinnovation.json.StepDocument;
import be.socialinnovation.project.Project;
import be.socialinnovation.project.ProjectCommand;
import be.socialinnovation.project.ProjectEvent;
import be.socialinnovation.workflow.Dossier;
import io.vavr.collection.Seq;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The document of a project from its idea to its anchors, as ours and as plain records; both are written to the same text. */
@State(Scope.Benchmark)
public class Documents {

  static final SocialInnovationJson JSON = SocialInnovationJson.strict();

  /** Ours without white space, so that not the indenting is measured. */
  static final JsonMapper STRICT =
      JSON.mapper().rebuild().disable(SerializationFeature.INDENT_OUTPUT).build();

  /** Jackson as it comes. */
  static final JsonMapper PLAIN =
      JsonMapper.builder().disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).build();

  /** What stands in a dossier's document. */
  public record File(
      int formatVersion,
      String kind,
      String id,
      String policy,
      String stage,
      Seq<StepDocument<ProjectCommand, ProjectEvent>> steps,
      Project state)
      implements Document {}

  final Dossier<Project, ProjectCommand, ProjectEvent> dossier;
  final File ours;
  final PlainProject plain;
  final String text;

  /** Lives it, and insists that both say the same. */
  public Documents() {
    dossier = ProjectHistory.live();
    String kept = JSON.write(dossier);
    ours = STRICT.readValue(kept, File.class);
    plain = PLAIN.readValue(kept, PlainProject.class);
    text = STRICT.writeValueAsString(ours);
    String other = PLAIN.writeValueAsString(plain);
    if (!text.equals(other)) {
      throw new IllegalStateException("both must say the same:\n" + text + "\n" + other);
    }
  }
}
