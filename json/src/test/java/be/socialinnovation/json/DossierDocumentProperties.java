package be.socialinnovation.json;

import static org.assertj.core.api.Assertions.assertThat;

import be.socialinnovation.association.AssociationPolicy;
import be.socialinnovation.association.Associations;
import be.socialinnovation.fund.FundPolicy;
import be.socialinnovation.fund.Funds;
import be.socialinnovation.grant.GrantPolicy;
import be.socialinnovation.grant.Grants;
import be.socialinnovation.partnership.PartnershipPolicy;
import be.socialinnovation.partnership.Partnerships;
import be.socialinnovation.project.ProjectPolicy;
import be.socialinnovation.project.Projects;
import be.socialinnovation.workflow.Dossier;
import be.socialinnovation.workflow.Event;
import be.socialinnovation.workflow.State;
import be.socialinnovation.workflow.Workflow;
import io.vavr.control.Either;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

class DossierDocumentProperties {

  private static final SocialInnovationJson JSON = SocialInnovationJson.strict();

  @Property(tries = 100)
  void a_partnership_is_read_as_it_was_written(@ForAll long seed) {
    isReadAsItWasWritten(Partnerships.under(PartnershipPolicy.vis2013()), seed);
  }

  @Property(tries = 100)
  void an_association_is_read_as_it_was_written(@ForAll long seed) {
    isReadAsItWasWritten(Associations.under(AssociationPolicy.belgium()), seed);
  }

  @Property(tries = 100)
  void a_project_is_read_as_it_was_written(@ForAll long seed) {
    isReadAsItWasWritten(Projects.under(ProjectPolicy.flanders(2013)), seed);
  }

  @Property(tries = 100)
  void a_grant_is_read_as_it_was_written(@ForAll long seed) {
    isReadAsItWasWritten(Grants.under(GrantPolicy.flanders2016()), seed);
  }

  @Property(tries = 100)
  void a_fund_is_read_as_it_was_written(@ForAll long seed) {
    isReadAsItWasWritten(Funds.under(FundPolicy.illustrative2013()), seed);
  }

  private static <S extends State, C, E extends Event> void isReadAsItWasWritten(
      Workflow<S, C, E, ?> workflow, long seed) {
    Dossier<S, C, E> dossier = AnyDossier.of(workflow, new Anything(seed));
    Statistics.label(workflow.kind()).collect(dossier.state().stage());
    String written = JSON.write(dossier);
    Either<Problem, Dossier<S, C, E>> read = JSON.readDossier("x-1.json", written, workflow);
    assertThat(read).isEqualTo(Either.right(dossier));
    assertThat(read.get().state()).isEqualTo(dossier.state());
    assertThat(JSON.write(read.get())).isEqualTo(written);
  }
}
