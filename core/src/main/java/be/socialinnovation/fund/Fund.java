package be.socialinnovation.fund;

import be.socialinnovation.aid.MoneyOrigin;
import be.socialinnovation.money.Money;
import be.socialinnovation.money.Ratio;
import be.socialinnovation.money.Rounding;
import be.socialinnovation.organisation.OrganisationId;
import be.socialinnovation.workflow.State;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * A fund as its events have made it: the partners' accounts, the engagements with projects and the cash.
 *
 * <p>A euro is promised once: {@link #available} is what no engagement has set aside. Neither cash nor an account is ever negative.
 *
 * @param stage where it stands in its life
 * @param terms what the partners agreed on; empty before it is established
 * @param register the partners and their capital accounts
 * @param calls the numbers of the calls that were made
 * @param requests the requests for money by their id, those that were decided on included
 * @param engagements the engagements by their id
 * @param cash what the fund holds
 * @param surplus what the fund earned beyond the partners' capital, such as interest; it is the mission's
 * @param lostBySurplus what of the losses fell on the surplus, since the capital did not reach, and has not come back
 */
@Value.Builder
public record Fund(
    FundStage stage,
    Optional<FundTerms> terms,
    Register register,
    TreeSet<String> calls,
    TreeMap<String, EngagementRequest> requests,
    TreeMap<String, Engagement> engagements,
    Money cash,
    Money surplus,
    Money lostBySurplus)
    implements State, WithFund {

  public Fund {
    Objects.requireNonNull(stage, "stage");
    Objects.requireNonNull(terms, "terms");
    Objects.requireNonNull(register, "register");
    Objects.requireNonNull(calls, "calls");
    Objects.requireNonNull(requests, "requests");
    Objects.requireNonNull(engagements, "engagements");
    Objects.requireNonNull(cash, "cash");
    Objects.requireNonNull(surplus, "surplus");
    Objects.requireNonNull(lostBySurplus, "lostBySurplus");
    if (cash.isNegative() || surplus.isNegative()) {
      throw new IllegalArgumentException(
          "the cash and the surplus of a fund must not be negative: " + cash + ", " + surplus);
    }
  }

  /** A fund before it is established; it counts in euro until its terms say otherwise. */
  public static Fund unborn() {
    return new Fund(
        FundStage.UNBORN,
        Optional.empty(),
        Register.empty(),
        TreeSet.empty(),
        TreeMap.empty(),
        TreeMap.empty(),
        Money.zero(Money.EUR),
        Money.zero(Money.EUR),
        Money.zero(Money.EUR));
  }

  /** The currency in which the fund is kept. */
  public Currency currency() {
    return cash.currency();
  }

  /** The capital account of a partner, without any amount for an organisation that never committed. */
  public CapitalAccount statement(OrganisationId partner) {
    return register
        .partner(partner)
        .map(Partner::account)
        .orElseGet(() -> CapitalAccount.empty(currency()));
  }

  /** The fund's own line: the accounts of all partners together. */
  public CapitalAccount statement() {
    return register.total(currency());
  }

  /** A request for money by its id, whether it was decided on or not. */
  public Optional<EngagementRequest> request(String id) {
    return requests.get(id).toJavaOptional();
  }

  /** What is asked by a request. */
  Optional<EngagementTerms> asked(String id) {
    return request(id).map(EngagementRequest::asked);
  }

  /** An engagement by its id. */
  public Optional<Engagement> engagement(String id) {
    return engagements.get(id).toJavaOptional();
  }

  /** The engagements with a project, by their id. */
  public TreeMap<String, Engagement> engagementsWith(String project) {
    return engagements.filterValues(engagement -> engagement.project().equals(project));
  }

  /** The engagements that wait for the award of a grant application, by their id. */
  public TreeMap<String, Engagement> engagementsWaitingFor(String application) {
    return engagements.filterValues(engagement -> engagement.isWaitingFor(application));
  }

  /** The engagements that still reserve money on a day on which they can no longer be paid, by their id. */
  public TreeMap<String, Engagement> engagementsLapsedOn(LocalDate day) {
    return engagements.filterValues(engagement -> engagement.hasLapsedOn(day));
  }

  /** What engagements have set aside: approved, not disbursed and not released, lapsed or not. */
  public Money reserved() {
    return sum(Engagement::reserved);
  }

  /** What engagements have set aside on a day: what has lapsed is not, whether its release was recorded or not. */
  public Money reservedOn(LocalDate day) {
    return sum(
        engagement -> engagement.hasLapsedOn(day) ? Money.zero(currency()) : engagement.reserved());
  }

  /** What the fund can still lose: paid to projects for assets, and neither repaid nor written down. */
  public Money exposure() {
    return sum(Engagement::exposure);
  }

  /** What the fund can still lose, by what projects have in common: themselves, or the challenge that a caller's mapping gives. */
  public <K extends Comparable<? super K>> TreeMap<K, Money> exposureBy(
      Function<String, K> common) {
    return engagements
        .values()
        .filter(engagement -> engagement.exposure().isPositive())
        .foldLeft(
            TreeMap.<K, Money>empty(),
            (known, engagement) ->
                known.put(common.apply(engagement.project()), engagement.exposure(), Money::plus));
  }

  /** What each partner would bear if all that the fund can still lose were lost today. */
  public TreeMap<OrganisationId, Money> exposureByPartner() {
    Layers loss = Waterfall.loss(this, exposure());
    return loss.firstLoss().merge(loss.pariPassu(), Money::plus);
  }

  /** What of an amount that the fund pays is money of public origin, in proportion to the commitments and rounded up: it counts as aid. */
  public Money publicPart(Money amount) {
    Money committed = statement().committed();
    Money open = Money.sum(
        register
            .partners()
            .values()
            .filter(partner -> partner.origin() == MoneyOrigin.PUBLIC)
            .map(partner -> partner.account().committed()),
        currency());
    return committed.isZero()
        ? Money.zero(currency())
        : amount.times(Ratio.of(open, committed), Rounding.CEILING);
  }

  /** What of the losses all partners bear alike: neither taken by a first loss nor by the surplus. */
  public Money lostPariPassu() {
    return sum(Engagement::loss).minus(statement().firstLoss()).minus(lostBySurplus);
  }

  /** Whether a partner has committed money of public origin. */
  public boolean holdsPublicMoney() {
    return register.partners().values().exists(it -> it.origin() == MoneyOrigin.PUBLIC);
  }

  /** What can still be called: of those who are not in default. */
  public Money callable() {
    return callable(CapitalAccount::unfunded);
  }

  /**
   * What can still be promised: cash and what partners have committed and not paid yet, called or not, less what is reserved. Nothing is
   * expected of a partner in default, so that it is negative when a default takes away what was promised.
   */
  public Money available() {
    return cash.plus(callable(CapitalAccount::unfunded))
        .plus(callable(CapitalAccount::outstanding))
        .minus(reserved());
  }

  /** What can still be promised on a day: what has lapsed is free again. */
  public Money availableOn(LocalDate day) {
    return available().plus(reserved()).minus(reservedOn(day));
  }

  /** What can be distributed so that promises stay covered: capital that can be called again from all covers them as before. */
  public Money distributable(boolean recallable) {
    boolean fromAll = register.callable().size() == register.partners().size();
    return recallable && fromAll ? available().plus(statement().netAssetValue()) : available();
  }

  /** The terms in force, of a fund that is established. */
  FundTerms termsInForce() {
    return terms.orElseThrow(
        () -> new IllegalArgumentException("a fund must have been established before: " + stage));
  }

  private Money callable(Function<CapitalAccount, Money> amount) {
    return Money.sum(register.callable().values().map(Partner::account).map(amount), currency());
  }

  private Money sum(Function<Engagement, Money> amount) {
    return Money.sum(engagements.values().map(amount), currency());
  }

  @Override
  public String toString() {
    return terms.map(FundTerms::name).orElse("a fund") + " in stage " + stage + ": " + statement()
        + ", cash " + cash + ", reserved " + reserved() + ", available " + available();
  }
}
