package be.socialinnovation.fund;

import be.socialinnovation.money.Money;
import be.socialinnovation.workflow.Labelled;
import be.socialinnovation.workflow.Language;
import java.util.function.Function;

/** The lines of a capital account, in the order in which a statement prints them. */
public enum AccountLine implements Labelled {
  /** What was promised. */
  COMMITTED(CapitalAccount::committed),
  /** What calls have demanded. */
  CALLED(CapitalAccount::called),
  /** What was received. */
  PAID_IN(CapitalAccount::paid),
  /** What was called and is not paid yet. */
  OUTSTANDING(CapitalAccount::outstanding),
  /** What can still be called. */
  UNFUNDED(CapitalAccount::unfunded),
  /** What was borne of losses before the others. */
  FIRST_LOSS(CapitalAccount::firstLoss),
  /** The part in grants given and in losses that all bear alike. */
  BORNE(CapitalAccount::borne),
  /** What came back of the capital. */
  RETURNED(CapitalAccount::returned),
  /** What of that can be called again. */
  RECALLABLE(CapitalAccount::recallable),
  /** What came out of the surplus. */
  BEYOND(CapitalAccount::beyond),
  /** What is owed for paying late. */
  INTEREST_OWED(CapitalAccount::interest),
  /** What is left of what was paid. */
  NET_ASSET_VALUE(CapitalAccount::netAssetValue);

  private final Function<CapitalAccount, Money> amount;

  AccountLine(Function<CapitalAccount, Money> amount) {
    this.amount = amount;
  }

  /** The amount on this line of an account. */
  public Money of(CapitalAccount account) {
    return amount.apply(account);
  }

  @Override
  public String label(Language language) {
    return FundTexts.TEXTS.text("account." + name(), language);
  }
}
