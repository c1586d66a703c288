package be.socialinnovation.fund;

import be.socialinnovation.money.Money;
import be.socialinnovation.organisation.OrganisationId;
import be.socialinnovation.workflow.State;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import java.util.Currency;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * A fund as its events have made it: the partners' accounts, the engagements with projects and the cash.
 *
 * <p>A euro is promised once: {@link #available} is what no engagement has set aside. Nothing here is ever negative.
 *
 * @param stage where it stands in its life
 * @param terms what the partners agreed on; empty before it is established
 * @param register the partners and their capital accounts
 * @param calls the numbers of the calls that were made
 * @param engagements the engagements by their id
 * @param cash what the fund holds
 */
@Value.Builder
public record Fund(
    FundStage stage,
    Optional<FundTerms> terms,
    Register register,
    TreeSet<String> calls,
    TreeMap<String, Engagement> engagements,
    Money cash)
    implements State, WithFund {

  public Fund {
    Objects.requireNonNull(stage, "stage");
    Objects.requireNonNull(terms, "terms");
    Objects.requireNonNull(register, "register");
    Objects.requireNonNull(calls, "calls");
    Objects.requireNonNull(engagements, "engagements");
    Objects.requireNonNull(cash, "cash");
    if (cash.isNegative()) {
      throw new IllegalArgumentException("the cash of a fund must not be negative: " + cash);
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
        Money.zero(Money.EUR));
  }

  /** The currency in which the fund is kept. */
  public Currency currency() {
    return cash.currency();
  }

  /** The capital account of a partner, without any amount for an organisation that never committed. */
  public CapitalAccount statement(OrganisationId partner) {
    return register.account(partner).orElseGet(() -> CapitalAccount.empty(currency()));
  }

  /** The fund's own line: the accounts of all partners together. */
  public CapitalAccount statement() {
    return register.total(currency());
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

  /** What engagements have set aside: approved, not disbursed and not released. */
  public Money reserved() {
    return sum(Engagement::reserved);
  }

  /** What the fund can still lose: advanced to projects and not written off. */
  public Money exposure() {
    return sum(Engagement::exposure);
  }

  /** What can still be promised: cash and every commitment that is not paid yet, called or not, less what is reserved. */
  public Money available() {
    CapitalAccount line = statement();
    return cash.plus(line.committed().minus(line.paid())).minus(reserved());
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
