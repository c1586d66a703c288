package be.socialinnovation.platform;

import static be.socialinnovation.money.Money.eur;
import static be.socialinnovation.platform.PlatformFixtures.*;
import static org.assertj.core.api.Assertions.assertThat;

import be.socialinnovation.aid.DeMinimisDeclaration;
import be.socialinnovation.aid.DeMinimisKind;
import be.socialinnovation.grant.AidDeclaration;
import be.socialinnovation.grant.ApplicationCommand.SubmitApplication;
import be.socialinnovation.grant.ApplicationCommand.WithdrawApplication;
import be.socialinnovation.grant.AwardCommand.AwardGrant;
import be.socialinnovation.grant.GrantRequest;
import be.socialinnovation.money.Money;
import be.socialinnovation.organisation.Enterprise;
import be.socialinnovation.organisation.EnterpriseLinks;
import be.socialinnovation.organisation.EnterpriseNature;
import be.socialinnovation.organisation.MemberState;
import be.socialinnovation.organisation.OrganisationId;
import be.socialinnovation.platform.Request.ForGrant;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/* An aid that is cut into several grants never lets more through than one: the platform tells each what the others have. */
class SplittingProperties {

  private static final Money HALF_OF_THE_COSTS = eur("30000");

  /* Regulation (EC) 1998/2006, art. 2(2): 200 000 euro over three fiscal years. */
  private static final Money DE_MINIMIS = eur("200000");

  @Provide
  Arbitrary<List<Integer>> parts() {
    return Arbitraries.integers().between(1, 30_000).list().ofMinSize(1).ofMaxSize(6);
  }

  @Provide
  Arbitrary<List<Integer>> larger() {
    return Arbitraries.integers().between(1, 120_000).list().ofMinSize(1).ofMaxSize(6);
  }

  @Property(tries = 60)
  void grants_for_the_same_costs_are_together_at_most_what_one_can_be(
      @ForAll("parts") List<Integer> parts) {
    InnovationPlatform platform = after(anEmptyPlatform(), IN_JUNE, propose("P-0"));
    Money awarded = Money.zero(Money.EUR);
    for (int i = 0; i < parts.size(); i++) {
      Money part = Money.eur(parts.get(i).toString());
      platform = asked(platform, "A-" + i, "P-0", request -> request);
      boolean fits = awarded.plus(part).isAtMost(HALF_OF_THE_COSTS);
      var answer = platform.handle(award("A-" + i, part), stamp(IN_JUNE));
      assertThat(answer.isRight()).isEqualTo(fits);
      awarded = fits ? awarded.plus(part) : awarded;
      platform = fits ? answer.get().platform() : withdrawn(platform, "A-" + i);
    }
  }

  @Property(tries = 60)
  void de_minimis_grants_in_one_window_are_together_at_most_the_ceiling(
      @ForAll("larger") List<Integer> parts) {
    InnovationPlatform platform = anEmptyPlatform();
    Money awarded = Money.zero(Money.EUR);
    for (int i = 0; i < parts.size(); i++) {
      Money part = Money.eur(parts.get(i).toString());
      String id = "A-" + i;
      platform = asked(
          after(platform, IN_JUNE, propose("P-" + i)), id, "P-" + i, SplittingProperties::minimal);
      boolean fits = awarded.plus(part).isAtMost(DE_MINIMIS);
      var answer = platform.handle(award(id, part), stamp(IN_JUNE));
      assertThat(answer.isRight()).isEqualTo(fits);
      awarded = fits ? awarded.plus(part) : awarded;
      platform = fits ? answer.get().platform() : platform;
    }
  }

  private static ForGrant award(String id, Money amount) {
    return new ForGrant(id, AwardGrant.of("iwt", amount));
  }

  private static InnovationPlatform withdrawn(InnovationPlatform platform, String id) {
    return after(platform, IN_JUNE, new ForGrant(id, new WithdrawApplication("too much")));
  }

  private static InnovationPlatform asked(
      InnovationPlatform platform, String id, String project, UnaryOperator<GrantRequest> change) {
    SubmitApplication submit = (SubmitApplication) apply(id, project, STUDY).command();
    return after(
        platform,
        IN_JUNE,
        new ForGrant(id, SubmitApplication.of(change.apply(inAnyNumber(submit.request())))),
        declareAdmissible(id));
  }

  private static GrantRequest inAnyNumber(GrantRequest request) {
    return request.withScheme(
        request.scheme().withLimits(request.scheme().limits().withPerYear(Optional.empty())));
  }

  private static GrantRequest minimal(GrantRequest request) {
    OrganisationId self = OrganisationId.of(request.applicant());
    Money costs = eur("400000");
    return request
        .withScheme(
            request.scheme().withDeMinimis(DeMinimisKind.GENERAL).withCategory(Optional.empty()))
        .withCosts(costs)
        .withAsked(eur("120000"))
        .withCarried(costs)
        .withDeclaration(AidDeclaration.NO_OTHER_AID
            .withLinks(EnterpriseLinks.of(
                Vector.of(Enterprise.of(self, MemberState.BELGIUM, EnterpriseNature.ENTERPRISE)),
                Vector.empty()))
            .withDeMinimis(DeMinimisDeclaration.of(
                LocalDate.of(2010, 1, 1), LocalDate.of(2013, 12, 31), IN_JUNE))
            .withYearEnd(MonthDay.of(12, 31)));
  }
}
