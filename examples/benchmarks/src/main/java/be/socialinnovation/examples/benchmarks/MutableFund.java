package be.socialinnovation.examples.benchmarks;

import be.socialinnovation.fund.CapitalCalled;
import be.socialinnovation.fund.CommitmentMade;
import be.socialinnovation.fund.FundEvent;
import be.socialinnovation.fund.PaymentReceived;
import be.socialinnovation.organisation.OrganisationId;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** A fund as it is often written: accounts that are changed in place, and nothing checked. It keeps what ours keeps, dues included. */
final class MutableFund {

  /** What is not paid yet of one call, in cents. */
  private static final class Due {
    private final String call;
    private final LocalDate on;
    private long cents;

    Due(String call, LocalDate on, long cents) {
      this.call = call;
      this.on = on;
      this.cents = cents;
    }
  }

  /** What a partner has committed, was called for and has paid, in cents, and what it still owes of each call. */
  private static final class Account {
    private final Deque<Due> due = new ArrayDeque<>();
    private long committed;
    private long called;
    private long paid;
    private long interest;

    void pay(long cents) {
      paid += cents;
      long left = cents;
      while (left > 0 && !due.isEmpty()) {
        Due first = due.getFirst();
        long part = Math.min(left, first.cents);
        first.cents -= part;
        left -= part;
        if (first.cents == 0) {
          due.removeFirst();
        }
      }
    }
  }

  private final Map<OrganisationId, Account> accounts = new HashMap<>();
  private final Set<String> calls = new HashSet<>();
  private long cash;

  void apply(FundEvent event) {
    if (event instanceof CommitmentMade made) {
      account(made.partner()).committed += made.amount().minor();
    } else if (event instanceof CapitalCalled called) {
      calls.add(called.call());
      called.parts().forEach((partner, part) -> {
        Account account = account(partner);
        account.called += part.minor();
        account.due.addLast(new Due(called.call(), called.dueOn(), part.minor()));
      });
    } else if (event instanceof PaymentReceived payment) {
      Account account = account(payment.partner());
      account.pay(payment.amount().minor());
      account.interest += payment.interest().minor();
      cash += payment.amount().minor();
    }
  }

  private Account account(OrganisationId partner) {
    return accounts.computeIfAbsent(partner, any -> new Account());
  }

  @Override
  public String toString() {
    long open = 0;
    String oldest = "";
    for (Account account : accounts.values()) {
      open += account.committed - account.paid + account.interest - account.called;
      for (Due due : account.due) {
        oldest = due.call + " " + due.on;
      }
    }
    return calls.size() + " calls, cash " + cash + ", open " + open + " " + oldest;
  }
}
