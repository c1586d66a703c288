package be.socialinnovation.partnership;

import static be.socialinnovation.partnership.PartnershipFixtures.DAY;
import static be.socialinnovation.partnership.PartnershipFixtures.PARTNERSHIPS;
import static be.socialinnovation.partnership.PartnershipFixtures.VERENIGDE_VERENIGINGEN;
import static be.socialinnovation.partnership.PartnershipFixtures.aPartnershipOf;
import static be.socialinnovation.partnership.PartnershipFixtures.file;
import static be.socialinnovation.partnership.PartnershipFixtures.members;
import static org.assertj.core.api.Assertions.assertThat;

import be.socialinnovation.organisation.Organisation;
import be.socialinnovation.organisation.OrganisationId;
import be.socialinnovation.organisation.Sector;
import be.socialinnovation.partnership.PartnershipCommand.ApproveApplication;
import be.socialinnovation.partnership.PartnershipCommand.FileApplication;
import be.socialinnovation.partnership.PartnershipCommand.FormPartnership;
import be.socialinnovation.partnership.PartnershipCommand.RejectApplication;
import be.socialinnovation.workflow.Finding;
import be.socialinnovation.workflow.Verdict;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class PartnershipProperties {

  private static final Partnerships SMALL =
      Partnerships.under(PartnershipPolicy.vis2013().withMinimumCompanies(2));

  @Property
  void no_sequence_of_commands_breaks_a_partnership(
      @ForAll("commands") List<PartnershipCommand> commands) {
    Partnership state = Partnership.unborn();
    Vector<PartnershipEvent> events = Vector.empty();
    int day = 0;
    for (PartnershipCommand command : commands) {
      var on = DAY.plusDays(day++);
      var decision = SMALL.decide(state, command, on);
      assertThat(SMALL.decide(state, command, on)).isEqualTo(decision);
      assertThat(decision.isRight()).isEqualTo(SMALL.assess(state, command, on).isAllowed());
      Seq<PartnershipEvent> happened = decision.getOrElse(Vector.empty());
      events = events.appendAll(happened);
      state = happened.foldLeft(state, SMALL::evolve);
      assertSound(state);
    }
    assertThat(events.foldLeft(Partnership.unborn(), SMALL::evolve)).isEqualTo(state);
  }

  private static void assertSound(Partnership state) {
    boolean born = state.stage() != PartnershipStage.UNBORN;
    assertThat(state.name().isPresent()).isEqualTo(born);
    assertThat(state.members().size() >= 2).isEqualTo(born);
    assertThat(state.members().forAll(entry -> entry._1().equals(entry._2().id())))
        .isTrue();
    boolean filed = born && state.stage() != PartnershipStage.FORMED;
    assertThat(state.application().isPresent()).isEqualTo(filed);
    boolean answered = filed && state.stage() != PartnershipStage.FILED;
    assertThat(state.application().flatMap(Application::decidedOn).isPresent()).isEqualTo(answered);
    assertThat(state.approvedOn().isPresent())
        .isEqualTo(state.stage() == PartnershipStage.APPROVED);
    assertThat(state.coverage().present().addAll(state.coverage().missing()))
        .containsExactly(Sector.values());
    assertThat(state.coverage().members().values().sum().intValue()
            + state.coverage().unestablished())
        .isEqualTo(state.members().size());
  }

  @Property
  void nobody_can_tell_exactly_when_the_unknown_sectors_could_tip_the_balance(
      @ForAll @IntRange(max = 12) int companies,
      @ForAll @IntRange(max = 4) int associations,
      @ForAll @IntRange(max = 12) int unclear) {
    Verdict atBest = companyVerdict(members(companies + unclear, associations, 0));
    Verdict atWorst = companyVerdict(members(companies, associations + unclear, 0));
    assertThat(companyVerdict(members(companies, associations, unclear)))
        .isEqualTo(atBest == atWorst ? atBest : Verdict.UNDETERMINED);
  }

  private static Verdict companyVerdict(Seq<Organisation> members) {
    return PARTNERSHIPS
        .assess(aPartnershipOf(members), file(VERENIGDE_VERENIGINGEN), DAY)
        .findings()
        .find(finding ->
            finding.rule().equals(PartnershipRule.ENOUGH_COMPANIES_ARE_MEMBERS_AT_APPLICATION))
        .map(Finding::verdict)
        .get();
  }

  @Example
  void every_command_and_every_event_has_its_place_in_the_lifecycle() {
    assertThat(Partnerships.LIFECYCLE.rows().map(row -> row.command().getName()).toSet())
        .isEqualTo(leaves(PartnershipCommand.class).toSet());
    assertThat(Partnerships.LIFECYCLE.rows().map(row -> row.event().getName()).toSet())
        .isEqualTo(leaves(PartnershipEvent.class).toSet());
  }

  private static Seq<String> leaves(Class<?> family) {
    return Vector.of(family.getPermittedSubclasses())
        .flatMap(member -> member.isSealed() ? leaves(member) : Vector.of(member.getName()));
  }

  @Provide
  Arbitrary<List<PartnershipCommand>> commands() {
    Arbitrary<Organisation> organisations = Combinators.combine(
            Arbitraries.integers().between(1, 8),
            Arbitraries.of(Sector.BUSINESS, Sector.CIVIL_SOCIETY, Sector.GOVERNMENT)
                .optional(0.8))
        .as((Integer number, Optional<Sector> sector) -> Organisation.builder()
            .id(OrganisationId.of("organisation-" + number))
            .name("Organisation " + number)
            .sector(sector)
            .build());
    Arbitrary<OrganisationId> authorities = Arbitraries.of("one", "other").map(OrganisationId::of);
    Arbitrary<PartnershipCommand> forming = organisations
        .list()
        .ofMaxSize(5)
        .map(members -> new FormPartnership("a partnership", Vector.ofAll(members)));
    Arbitrary<PartnershipCommand> filing = Combinators.combine(organisations, authorities)
        .as((filer, authority) -> new FileApplication(filer, "a title", authority));
    return Arbitraries.oneOf(
            forming,
            filing,
            authorities.map(ApproveApplication::new),
            authorities.map(authority -> new RejectApplication(authority, "a reason")))
        .list()
        .ofMaxSize(30);
  }
}
