package be.socialinnovation.examples.benchmarks;

import be.socialinnovation.fund.CapitalCalled;
import be.socialinnovation.fund.CommitmentMade;
import be.socialinnovation.fund.FundEvent;
import be.socialinnovation.fund.PaymentReceived;
import be.socialinnovation.organisation.OrganisationId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** A fund as it is often written: accounts that are changed in place. */
final class MutableFund {

  /** What a partner has committed, was called for and has paid, in cents. */
  private static final class Account {
    private long committed;
    private long called;
    private long paid;
  }

  private final Map<OrganisationId, Account> accounts = new HashMap<>();
  private final Set<String> calls = new HashSet<>();
  private long cash;

  void apply(FundEvent event) {
    if (event instanceof CommitmentMade made) {
      account(made.partner()).committed += made.amount().minor();
    } else if (event instanceof CapitalCalled called) {
      calls.add(called.call());
      called.parts().forEach((partner, part) -> account(partner).called += part.minor());
    } else if (event instanceof PaymentReceived payment) {
      account(payment.partner()).paid += payment.amount().minor();
      cash += payment.amount().minor();
    }
  }

  private Account account(OrganisationId partner) {
    return accounts.computeIfAbsent(partner, any -> new Account());
  }

  @Override
  public String toString() {
    long open = accounts.values().stream()
        .mapToLong(account -> account.committed - account.called + account.called - account.paid)
        .sum();
    return calls.size() + " calls, cash " + cash + ", open " + open;
  }
}
