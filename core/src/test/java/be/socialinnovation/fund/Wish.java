package be.socialinnovation.fund;

import static be.socialinnovation.fund.FundFixtures.PARTNERS;
import static be.socialinnovation.fund.FundFixtures.approve;
import static be.socialinnovation.fund.FundFixtures.awarded;
import static be.socialinnovation.fund.FundFixtures.submitted;
import static be.socialinnovation.fund.FundFixtures.votes;

import be.socialinnovation.fund.ConditionCommand.MeetCondition;
import be.socialinnovation.fund.PartnerCommand.BuyOut;
import be.socialinnovation.fund.PartnerCommand.CallShortfall;
import be.socialinnovation.fund.PartnerCommand.DeclareDefault;
import be.socialinnovation.fund.PartnerCommand.NoticeDefault;
import be.socialinnovation.fund.PartnerCommand.ReceiveInterest;
import be.socialinnovation.fund.PartnerCommand.TransferCommitment;
import be.socialinnovation.fund.PartnerCommand.WaiveDefault;
import be.socialinnovation.fund.ResultCommand.Convert;
import be.socialinnovation.fund.ResultCommand.Exit;
import be.socialinnovation.fund.ResultCommand.ReceiveRepayment;
import be.socialinnovation.fund.ResultCommand.RecordSuccess;
import be.socialinnovation.fund.ResultCommand.Recover;
import be.socialinnovation.fund.ResultCommand.ReverseWriteDown;
import be.socialinnovation.fund.ResultCommand.WriteDown;
import be.socialinnovation.grant.GrantPurpose;
import be.socialinnovation.grant.GrantStage;
import be.socialinnovation.money.Money;
import be.socialinnovation.money.Percentage;
import be.socialinnovation.organisation.OrganisationId;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/* What becomes a command on the fund as it then is, some days later: often within its limits, often just outside. */
record Wish(int kind, int partner, int other, int engagement, int part, int days, long cents) {

  private static final int KINDS = 37;
  private static final Conditions CONDITIONS = Conditions.NONE.withPrecedent(TreeSet.of("signed"));

  static Wish of(int kind, int partner, int part) {
    return new Wish(kind, partner, 0, 0, part, 0, 1);
  }

  static Arbitrary<Wish> any() {
    return Combinators.combine(
            Arbitraries.integers().between(0, KINDS - 1),
            Arbitraries.integers().between(0, PARTNERS.size() - 1),
            Arbitraries.integers().between(0, PARTNERS.size() - 1),
            Arbitraries.integers().between(0, 3),
            Arbitraries.integers().between(0, 7),
            Arbitraries.integers().between(0, 12),
            Arbitraries.longs().between(1, 500_000_000_000L))
        .as(Wish::new);
  }

  FundCommand on(Fund fund, LocalDate day) {
    String id = "e-" + engagement;
    Optional<Engagement> engaged = fund.engagement(id);
    OrganisationId who = PARTNERS.get(partner);
    OrganisationId successor =
        PARTNERS.get(other == partner ? (other + 1) % PARTNERS.size() : other);
    String call = "call-" + fund.calls().size();
    LocalDate due = day.plusDays(20);
    return switch (kind) {
      case 0 ->
        Commit.of(who, Money.ofMinor(cents, Money.EUR))
            .withOrigin(partner % 5 == 0 ? MoneyOrigin.PUBLIC : MoneyOrigin.PRIVATE);
      case 1, 2 -> CallCapital.of(call, amount(fund.callable()), due, "studies");
      case 3, 4, 5, 6 -> ReceivePayment.of(who, amount(fund.statement(who).outstanding()));
      case 7, 8 ->
        approve(id, "0.01")
            .withAmount(amount(fund.available()))
            .withInstrument(Instrument.values()[(part + other) % Instrument.values().length])
            .withGuaranteedLoan(Money.ofMinor(cents, Money.EUR))
            .withApplication(ApplicationFacts.of(
                GrantStage.ADMISSIBLE, "project-1", GrantPurpose.FEASIBILITY_STUDY))
            .withConditions(other % 3 == 0 ? CONDITIONS : Conditions.NONE)
            .withWaitsForGrant(partner % 4 == 0 ? Optional.of("grant") : Optional.empty());
      case 9 ->
        ConfirmEngagement.of(id, "grant")
            .withGrant(partner % 2 == 0 ? awarded("grant", day) : submitted("grant"));
      case 10, 11 ->
        Disburse.of(id, amount(of(engaged, fund, Engagement::reserved).min(fund.cash())));
      case 12, 13 -> WriteOff.of(id, amount(of(engaged, fund, Engagement::exposure)), "no-go");
      case 14 -> ReleaseEngagement.of(id, "stopped");
      case 15 -> TransferCommitment.of(who, successor);
      case 16 -> ReceiveInterest.of(who, amount(fund.statement(who).interest()));
      case 17, 18 -> NoticeDefault.of(who);
      case 19, 20 -> DeclareDefault.of(who);
      case 21 ->
        partner % 2 == 0
            ? WaiveDefault.of(who, "a delay at the bank")
            : new CallShortfall(who, call, amount(shortfall(fund, who)), due);
      case 22 -> BuyOut.of(who, successor);
      case 23 -> RecordSuccess.of(id, "the trajectory started");
      case 24, 25 ->
        ReceiveRepayment.of(id, amount(of(engaged, fund, Engagement::exposure)))
            .withIncome(Money.ofMinor(cents / 1_000_000 * (partner % 2), Money.EUR));
      case 26 -> WriteDown.of(id, amount(of(engaged, fund, Engagement::exposure)), "late");
      case 27 ->
        ReverseWriteDown.of(id, amount(of(engaged, fund, Engagement::writtenDown)), "paid");
      case 28, 29 -> Recover.of(id, amount(of(engaged, fund, Engagement::unrecovered)));
      case 30 -> Convert.of(id);
      case 31 -> Exit.of(id, amount(of(engaged, fund, Engagement::outstanding)));
      case 32, 33 -> Distribute.of(amount(Distributions.limit(fund).min(fund.cash())));
      case 34 -> Distribute.recallable(amount(fund.statement().netAssetValue().min(fund.cash())));
      case 35 -> MeetCondition.of(id, "signed");
      default -> AmendTerms.of(terms(fund, who), votes("fff"));
    };
  }

  private FundTerms terms(Fund fund, OrganisationId who) {
    FundTerms terms = fund.termsInForce()
        .withDefaults(DefaultTerms.illustrative().withInterest(Percentage.of(part)))
        .withDistribution(DistributionPolicy.values()[other % 3])
        .withAgreedReturn(Percentage.of(part))
        .withRecycling(Recycling.of(Percentage.of(100), Percentage.of(part * 10)));
    Money size = amount(fund.statement(who).committed());
    return terms.withFirstLoss(
        part % 2 == 0 ? Optional.empty() : Optional.of(FirstLoss.of(TreeMap.of(who, size))));
  }

  private static Money shortfall(Fund fund, OrganisationId who) {
    return fund.register().partner(who).map(Partner::shortfall).orElse(Money.zero(fund.currency()));
  }

  private static Money of(
      Optional<Engagement> engaged, Fund fund, Function<Engagement, Money> amount) {
    return engaged.map(amount).orElse(fund.cash());
  }

  /** A cent, the whole limit, a cent more, or something in between. */
  private Money amount(Money limit) {
    Money cent = Money.ofMinor(1, limit.currency());
    return switch (part) {
      case 0 -> cent;
      case 1 -> limit.max(cent);
      case 2 -> limit.plus(cent).max(cent);
      default -> Money.ofMinor(limit.minor() / part, limit.currency()).max(cent);
    };
  }
}
