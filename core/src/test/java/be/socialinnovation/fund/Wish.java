package be.socialinnovation.fund;

import static be.socialinnovation.fund.FundFixtures.PARTNERS;
import static be.socialinnovation.fund.FundFixtures.approveWaiting;
import static be.socialinnovation.fund.FundFixtures.awarded;
import static be.socialinnovation.fund.FundFixtures.submitted;
import static be.socialinnovation.fund.FundFixtures.terms;
import static be.socialinnovation.fund.FundFixtures.votes;

import be.socialinnovation.aid.MoneyOrigin;
import be.socialinnovation.fund.ConditionCommand.AcceptMilestone;
import be.socialinnovation.fund.ConditionCommand.MeetCondition;
import be.socialinnovation.fund.PartnerCommand.BuyOut;
import be.socialinnovation.fund.PartnerCommand.CallShortfall;
import be.socialinnovation.fund.PartnerCommand.DeclareDefault;
import be.socialinnovation.fund.PartnerCommand.NoticeDefault;
import be.socialinnovation.fund.PartnerCommand.ReceiveInterest;
import be.socialinnovation.fund.PartnerCommand.TransferCommitment;
import be.socialinnovation.fund.PartnerCommand.WaiveDefault;
import be.socialinnovation.fund.RequestCommand.DeclineEngagement;
import be.socialinnovation.fund.RequestCommand.RecordDiligence;
import be.socialinnovation.fund.RequestCommand.WithdrawRequest;
import be.socialinnovation.fund.ResultCommand.Convert;
import be.socialinnovation.fund.ResultCommand.Exit;
import be.socialinnovation.fund.ResultCommand.ReceiveRepayment;
import be.socialinnovation.fund.ResultCommand.RecordSuccess;
import be.socialinnovation.fund.ResultCommand.Recover;
import be.socialinnovation.fund.ResultCommand.ReverseWriteDown;
import be.socialinnovation.fund.ResultCommand.WriteDown;
import be.socialinnovation.money.Money;
import be.socialinnovation.money.Percentage;
import be.socialinnovation.organisation.OrganisationId;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/* What becomes a command on the fund as it then is, some days later: often within its limits, often just outside. */
record Wish(int kind, int partner, int other, int engagement, int part, int days, long cents) {

  private static final int KINDS = 47;

  static Wish of(int kind, int partner, int part) {
    return new Wish(kind, partner, 0, 0, part, 0, 1);
  }

  static Arbitrary<Wish> any() {
    return Combinators.combine(
            Arbitraries.integers().between(0, KINDS - 1),
            Arbitraries.integers().between(0, PARTNERS.size() - 1),
            Arbitraries.integers().between(0, PARTNERS.size() - 1),
            Arbitraries.integers().between(0, 3),
            Arbitraries.of(0, 1, 1, 1, 1, 2, 3, 4, 5, 6, 7),
            Arbitraries.integers().between(0, 12),
            Arbitraries.longs().between(1, 500_000_000_000L))
        .as(Wish::new);
  }

  FundCommand on(Fund fund, LocalDate day) {
    String id = "e-" + engagement;
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
      case 7, 40 ->
        RequestEngagement.of(
            part == 7 ? id : "e-" + fund.requests().size(),
            terms("0.01")
                .withAmount(amount(fund.available()))
                .withInstrument(Instrument.values()[(part + other) % Instrument.values().length])
                .withGuaranteedLoan(Money.ofMinor(cents, Money.EUR))
                .withWaitsForGrant(partner % 4 == 0 ? Optional.of("grant") : Optional.empty()));
      case 8, 41, 42 -> {
        String asked = open(fund);
        Money granted = amount(fund.asked(asked)
            .map(EngagementTerms::amount)
            .orElse(fund.cash())
            .min(fund.available()));
        yield approveWaiting(asked, "0.01")
            .withAmount(granted)
            .withConditions(conditions(granted, day))
            .withDeliberation(votes("fff").withOn(day));
      }
      case 43 ->
        RecordDiligence.builder()
            .engagement(open(fund))
            .topic(DiligenceTopic.values()[other % DiligenceTopic.values().length])
            .finding(part < 6 ? DiligenceFinding.CONCERN : DiligenceFinding.BLOCKING)
            .note("as it was found")
            .build();
      case 44 ->
        DeclineEngagement.builder()
            .engagement(open(fund))
            .reason("too little is known of the need")
            .deliberation(votes(part < 6 ? "faa" : "ffa").withOn(day))
            .build();
      case 45 -> WithdrawRequest.of(open(fund), "other money came");
      case 9 ->
        ConfirmEngagement.of(id, "grant")
            .withGrant(partner % 2 == 0 ? awarded("grant", day) : submitted("grant"));
      case 10, 11 -> {
        String paid = where(fund, Wish::payable);
        yield Disburse.of(paid, amount(of(fund, paid, Wish::payable).min(fund.cash())));
      }
      case 12 -> {
        String lost = where(fund, Engagement::outstanding);
        yield WriteOff.of(lost, amount(of(fund, lost, Engagement::outstanding)), "no-go");
      }
      case 39 -> new ReleaseLapsed();
      case 14 -> ReleaseEngagement.of(id, "stopped");
      case 15 -> TransferCommitment.of(who, successor);
      case 16 -> {
        OrganisationId owing = among(fund, it -> it.account().interest().isPositive());
        yield ReceiveInterest.of(owing, amount(fund.statement(owing).interest()));
      }
      case 17, 18 -> NoticeDefault.of(among(fund, it -> it.overdueOn(day).isPositive()));
      case 19, 20 -> DeclareDefault.of(among(fund, it -> it.inDefault().isPresent()));
      case 21 ->
        WaiveDefault.of(among(fund, it -> it.inDefault().isPresent()), "a delay at the bank");
      case 37, 38 -> {
        OrganisationId defaulter = among(fund, Partner::isInDefault);
        yield new CallShortfall(defaulter, call, amount(shortfall(fund, defaulter)), due);
      }
      case 22 -> {
        OrganisationId defaulter = among(fund, Partner::isInDefault);
        yield BuyOut.of(defaulter, defaulter.equals(successor) ? who : successor);
      }
      case 23 -> RecordSuccess.of(where(fund, Engagement::exposure), "the trajectory started");
      case 24, 25 -> {
        String repaid = where(fund, Engagement::exposure);
        yield ReceiveRepayment.of(repaid, amount(of(fund, repaid, Engagement::exposure)))
            .withIncome(partner % 2 == 0 ? Money.zero(Money.EUR) : fund.cash());
      }
      case 26 -> {
        String down = where(fund, Engagement::exposure);
        yield WriteDown.of(down, amount(of(fund, down, Engagement::exposure)), "late");
      }
      case 27 -> {
        String down = where(fund, Engagement::writtenDown);
        yield ReverseWriteDown.of(down, amount(of(fund, down, Engagement::writtenDown)), "paid");
      }
      case 28, 29 -> {
        String lost = where(fund, Engagement::unrecovered);
        yield Recover.of(lost, amount(of(fund, lost, Engagement::unrecovered)));
      }
      case 30 -> Convert.of(where(fund, it -> only(it, Instrument.CONVERTIBLE_LOAN)));
      case 31 -> {
        String sold = where(fund, it -> only(it, Instrument.EQUITY));
        yield Exit.of(sold, amount(of(fund, sold, Engagement::outstanding)));
      }
      case 32, 33 -> Distribute.of(amount(Distributions.limit(fund).min(fund.cash())));
      case 34 -> Distribute.recallable(amount(fund.statement().netAssetValue().min(fund.cash())));
      case 35 -> MeetCondition.of(where(fund, Engagement::reserved), "signed");
      case 13, 36 -> AcceptMilestone.of(where(fund, Engagement::reserved), "M1");
      default -> AmendTerms.of(amended(fund, who), votes("fff").withOn(day));
    };
  }

  /* The first of the partners, from the wished one on, of whom it holds; the wished one where it holds of nobody. */
  private OrganisationId among(Fund fund, Predicate<Partner> predicate) {
    return PARTNERS
        .rotateLeft(partner)
        .find(who -> fund.register().partner(who).map(predicate::test).orElse(false))
        .getOrElse(PARTNERS.get(partner));
  }

  private FundTerms amended(Fund fund, OrganisationId who) {
    FundTerms terms = fund.termsInForce()
        .withDefaults(DefaultTerms.illustrative().withInterest(Percentage.of(part)))
        .withDistribution(DistributionPolicy.values()[other % 3])
        .withAgreedReturn(Percentage.of(part))
        .withRecycling(Recycling.of(Percentage.of(100), Percentage.of(part * 10)));
    Money size = amount(fund.statement(who).committed());
    return terms.withFirstLoss(
        part % 2 == 0 ? Optional.empty() : Optional.of(FirstLoss.of(TreeMap.of(who, size))));
  }

  private Conditions conditions(Money amount, LocalDate day) {
    return switch (other % 4) {
      case 0 -> Conditions.NONE.withPrecedent(TreeSet.of("signed"));
      case 1 -> Conditions.NONE.withTranches(Vector.of(Tranche.of("M1", amount)));
      case 2 ->
        partner % 2 == 0
            ? Conditions.NONE.withConfirmedBy(day.plusDays(part))
            : Conditions.NONE.withDisburseBy(day.plusDays(part));
      default -> Conditions.NONE;
    };
  }

  /* A request that is open, from the wished one on; the wished one where there is none. */
  private String open(Fund fund) {
    Vector<String> found =
        fund.requests().filterValues(EngagementRequest::isOpen).keySet().toVector();
    return found.isEmpty() ? "e-" + engagement : found.get(engagement % found.size());
  }

  private static Money shortfall(Fund fund, OrganisationId who) {
    return fund.register().partner(who).map(Partner::shortfall).orElse(Money.zero(fund.currency()));
  }

  /* An engagement in which the amount is positive, from the wished one on; the wished one where there is none. */
  private String where(Fund fund, Function<Engagement, Money> amount) {
    Vector<String> found = fund.engagements()
        .filterValues(it -> amount.apply(it).isPositive())
        .keySet()
        .toVector();
    return found.isEmpty() ? "e-" + engagement : found.get(engagement % found.size());
  }

  private static Money of(Fund fund, String id, Function<Engagement, Money> amount) {
    return fund.engagement(id).map(amount).orElse(fund.cash());
  }

  private static Money payable(Engagement engagement) {
    return engagement.standing() == Standing.FIRM
        ? engagement.payable()
        : Money.zero(engagement.approved().currency());
  }

  private static Money only(Engagement engagement, Instrument instrument) {
    return engagement.instrument() == instrument
        ? engagement.outstanding()
        : Money.zero(engagement.approved().currency());
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
