package be.socialinnovation.partnership;

import static be.socialinnovation.partnership.PartnershipFixtures.DAY;
import static be.socialinnovation.partnership.PartnershipFixtures.organisation;

import be.socialinnovation.committee.Choice;
import be.socialinnovation.committee.Vote;
import be.socialinnovation.money.Money;
import be.socialinnovation.organisation.Organisation;
import be.socialinnovation.organisation.OrganisationId;
import be.socialinnovation.organisation.Sector;
import be.socialinnovation.partnership.AgreementCommand.Accede;
import be.socialinnovation.partnership.AgreementCommand.ProposeAgreement;
import be.socialinnovation.partnership.AgreementCommand.SignAgreement;
import be.socialinnovation.partnership.ContributionCommand.AcceptContribution;
import be.socialinnovation.partnership.ContributionCommand.CallContribution;
import be.socialinnovation.partnership.ContributionCommand.DeliverContribution;
import be.socialinnovation.partnership.ContributionCommand.PromiseContribution;
import be.socialinnovation.partnership.ContributionCommand.RecordObligation;
import be.socialinnovation.partnership.ExitCommand.CureBreach;
import be.socialinnovation.partnership.ExitCommand.DeclareDefault;
import be.socialinnovation.partnership.ExitCommand.Dissolve;
import be.socialinnovation.partnership.ExitCommand.ExcludeParty;
import be.socialinnovation.partnership.ExitCommand.GiveNotice;
import be.socialinnovation.partnership.ExitCommand.NotifyBreach;
import be.socialinnovation.partnership.ExitCommand.Withdraw;
import be.socialinnovation.partnership.FormingCommand.ApproveApplication;
import be.socialinnovation.partnership.FormingCommand.ConfirmCompliance;
import be.socialinnovation.partnership.FormingCommand.FileApplication;
import be.socialinnovation.partnership.FormingCommand.FormPartnership;
import be.socialinnovation.partnership.FormingCommand.RejectApplication;
import be.socialinnovation.partnership.RoleCommand.AppointCoordinator;
import be.socialinnovation.partnership.RoleCommand.GiveUpRole;
import be.socialinnovation.partnership.RoleCommand.Succeed;
import be.socialinnovation.partnership.RoleCommand.TakeOnRole;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/* Any commands, on days that follow each other, for a few organisations: so few that they meet. */
final class Wishes {

  static final Vector<Organisation> ORGANISATIONS = Vector.of(
      company("a"),
      company("b"),
      company("c"),
      organisation("d").withSector(Sector.CIVIL_SOCIETY),
      organisation("e"),
      organisation("f").withSector(Sector.GOVERNMENT));

  private Wishes() {}

  static Organisation company(String name) {
    return organisation(name).withSector(Sector.BUSINESS);
  }

  /** A forming that the rules allow, often an agreement that everybody signs, and whatever follows, some days apart. */
  static Arbitrary<List<Wish>> lists() {
    Arbitrary<Integer> gaps = Arbitraries.integers().between(0, 40);
    return Combinators.combine(
            forming(),
            Arbitraries.of(true, true, false),
            Combinators.combine(any(), gaps).as(Gap::new).list().ofMaxSize(40))
        .as((first, agreed, gapped) -> {
          List<Wish> wishes = new ArrayList<>(List.of(new Wish(first, DAY)));
          if (agreed) {
            wishes.add(new Wish(shared(first.parties()), DAY));
            ORGANISATIONS.forEach(it -> wishes.add(new Wish(new SignAgreement(it.id()), DAY)));
          }
          int day = 0;
          for (Gap gap : gapped) {
            day += gap.days();
            for (PartnershipCommand command : gap.commands()) {
              wishes.add(new Wish(command, DAY.plusDays(day)));
              day += 30 * (gap.commands().size() - 1);
            }
          }
          return wishes;
        });
  }

  /** The same, of which some are told as of a day long before the last one, but none as of a day before the forming. */
  static Arbitrary<List<Wish>> late() {
    return Combinators.combine(
            lists(), Arbitraries.of(0, 0, 0, 20, 200).list().ofMinSize(1).ofMaxSize(20))
        .as((wishes, delays) -> Vector.ofAll(wishes)
            .zipWithIndex((wish, at) -> wish.told(delays.get(at % delays.size())))
            .toJavaList());
  }

  private static ProposeAgreement shared(Seq<Organisation> parties) {
    return PartnershipFixtures.propose(Budget.of(
        TreeMap.ofEntries(parties.map(party -> io.vavr.Tuple.of(party.id(), Money.eur("10.00"))))));
  }

  private record Gap(Vector<PartnershipCommand> commands, int days) {}

  private static Arbitrary<Vector<PartnershipCommand>> any() {
    Arbitrary<Vector<PartnershipCommand>> exits = Combinators.combine(
            ids(), organisations().optional(0.3))
        .as((party, successor) -> Vector.of(new GiveNotice(party), new Withdraw(party, successor)));
    return Arbitraries.oneOf(
        Arbitraries.oneOf(forming(), applying(), roles(), agreeing(), leaving(), contributing())
            .map(Vector::of),
        exits);
  }

  private static Arbitrary<Organisation> organisations() {
    return Arbitraries.of(ORGANISATIONS.toJavaList());
  }

  private static Arbitrary<OrganisationId> ids() {
    return organisations().map(Organisation::id);
  }

  private static Arbitrary<FormPartnership> forming() {
    return Combinators.combine(
            Arbitraries.subsetOf(ORGANISATIONS.toJavaList()).ofMinSize(2), organisations())
        .as((partners, coordinator) ->
            new FormPartnership("a partnership", Vector.ofAll(partners), coordinator));
  }

  private static Arbitrary<PartnershipCommand> applying() {
    Arbitrary<OrganisationId> authorities = Arbitraries.of("one", "other").map(OrganisationId::of);
    return Arbitraries.oneOf(
        Arbitraries.integers().between(1, 30).optional().map(ConfirmCompliance::new),
        Combinators.combine(organisations(), authorities)
            .as((filer, authority) -> new FileApplication(filer, "a title", authority)),
        authorities.map(ApproveApplication::new),
        authorities.map(authority -> new RejectApplication(authority, "a reason")));
  }

  private static Arbitrary<PartnershipCommand> roles() {
    Arbitrary<PartnershipRole> roles = Arbitraries.of(PartnershipRole.class);
    return Arbitraries.oneOf(
        Combinators.combine(organisations(), roles).as(TakeOnRole::new),
        Combinators.combine(ids(), roles).as(GiveUpRole::new),
        organisations().map(AppointCoordinator::new),
        Combinators.combine(ids(), organisations(), Arbitraries.of(SuccessionKind.class))
            .as(Succeed::new));
  }

  private static Arbitrary<PartnershipCommand> agreeing() {
    Arbitrary<Money> amounts =
        Arbitraries.longs().between(1, 100).map(cents -> Money.ofMinor(cents, Money.EUR));
    return Arbitraries.frequencyOf(
        Tuple.of(1, proposals(amounts)),
        Tuple.of(6, ids().map(SignAgreement::new)),
        Tuple.of(
            1,
            Combinators.combine(
                    organisations(), Arbitraries.of(PartnershipRole.class), amounts.optional())
                .as(Accede::new)));
  }

  private static Arbitrary<PartnershipCommand> proposals(Arbitrary<Money> amounts) {
    return Combinators.combine(
            Arbitraries.maps(ids(), amounts).ofMaxSize(3), Arbitraries.of(true, false))
        .as((costs, bonus) -> new ProposeAgreement(
            AgreementTerms.customary(new Budget(TreeMap.ofAll(costs), TreeSet.empty(), bonus))));
  }

  private static Arbitrary<PartnershipCommand> leaving() {
    return Arbitraries.oneOf(
        ids().map(GiveNotice::new),
        Combinators.combine(ids(), organisations().optional(0.3)).as(Withdraw::new),
        ids().map(party -> new NotifyBreach(party, "no report")),
        ids().map(party -> new CureBreach(party, "reported")),
        Combinators.combine(ids(), votes()).as(DeclareDefault::new),
        Combinators.combine(ids(), votes(), organisations().optional(0.3)).as(ExcludeParty::new),
        votes().map(votes -> new Dissolve("done", votes)));
  }

  private static Arbitrary<PartnershipCommand> contributing() {
    Arbitrary<String> contributions = Arbitraries.of("one", "two", "three");
    Arbitrary<Money> amounts =
        Arbitraries.longs().between(1, 100).map(cents -> Money.ofMinor(cents, Money.EUR));
    return Arbitraries.oneOf(
        Combinators.combine(
                contributions,
                ids(),
                Arbitraries.of(ContributionForm.class),
                amounts,
                Arbitraries.integers().between(0, 300))
            .as((contribution, party, form, amount, days) -> new PromiseContribution(new Pledge(
                contribution, party, form, amount, DAY.plusDays(days), Optional.empty()))),
        Combinators.combine(contributions, amounts)
            .as((contribution, value) -> new AcceptContribution(contribution, value, "sheets")),
        Combinators.combine(contributions, amounts)
            .as((contribution, part) -> new DeliverContribution(contribution, part, "proof")),
        Combinators.combine(contributions, amounts, Arbitraries.integers().between(0, 300))
            .as((contribution, part, days) ->
                new CallContribution(contribution, part, DAY.plusDays(days))),
        Combinators.combine(Arbitraries.of(ObligationKind.class), ids(), ids())
            .as((kind, bound, towards) -> new RecordObligation(kind, bound, towards, "a debt")));
  }

  /** In favour, by anybody. */
  private static Arbitrary<Seq<Vote>> votes() {
    return Arbitraries.subsetOf(ORGANISATIONS.toJavaList())
        .map(voters -> Vector.ofAll(voters)
            .map(voter -> Vote.of(voter.id().text(), Choice.FOR, "as it should be")));
  }
}
