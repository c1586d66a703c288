package be.socialinnovation.grant;

import be.socialinnovation.money.Money;
import be.socialinnovation.workflow.Check;

/* What the rules of several families have in common. */
final class SchemeRules {

  private SchemeRules() {}

  /* A rule of the scheme that is applied for: a finding cites the source of that scheme's own figures. */
  static <C extends GrantCommand> Check<GrantApplication, C, GrantPolicy> citing(
      Check<GrantApplication, C, GrantPolicy> check) {
    return (application, command, given) -> check.judge(
        application,
        command,
        application
            .request()
            .map(request -> given.citing(request.scheme().source()))
            .orElse(given));
  }

  static boolean isWithin(Money amount, Money limit) {
    return amount.currency().equals(limit.currency()) && amount.isAtMost(limit);
  }
}
