package be.socialinnovation.json.oslo;

import be.socialinnovation.grant.GrantApplication;
import be.socialinnovation.grant.GrantCommand;
import be.socialinnovation.grant.GrantEvent;
import be.socialinnovation.organisation.Organisation;
import be.socialinnovation.partnership.Partnership;
import be.socialinnovation.workflow.Dossier;
import io.vavr.collection.Seq;
import java.util.Objects;
import java.util.Optional;

/**
 * One grant application with all that the export tells of it: what the dossier knows by ids, and the names that go with them.
 *
 * @param grant the application, from its submission to whatever became of it
 * @param offer what was offered
 * @param project what the project is called
 * @param organisations who is who: the authority, the applicant, its partners and everybody who advised
 * @param partnership those who carry out the work together, with their roles; empty where the applicant works alone
 */
public record GrantFile(
    Dossier<GrantApplication, GrantCommand, GrantEvent> grant,
    Offer offer,
    String project,
    Seq<Organisation> organisations,
    Optional<Partnership> partnership) {

  /** Refuses a project without a title with {@link IllegalArgumentException}. */
  public GrantFile {
    Objects.requireNonNull(grant, "grant");
    Objects.requireNonNull(offer, "offer");
    Criterion.requireStated(project, "project");
    Objects.requireNonNull(organisations, "organisations");
    Objects.requireNonNull(partnership, "partnership");
  }

  /** The file of an applicant who works alone, or with partners who have no partnership on record. */
  public static GrantFile of(
      Dossier<GrantApplication, GrantCommand, GrantEvent> grant,
      Offer offer,
      String project,
      Seq<Organisation> organisations) {
    return new GrantFile(grant, offer, project, organisations, Optional.empty());
  }

  /** The file with the partnership that carries out the work. */
  public GrantFile withPartnership(Partnership present) {
    return new GrantFile(grant, offer, project, organisations, Optional.of(present));
  }
}
