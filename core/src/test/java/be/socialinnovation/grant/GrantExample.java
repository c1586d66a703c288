package be.socialinnovation.grant;

import static be.socialinnovation.grant.GrantFixtures.GRANTS;
import static be.socialinnovation.grant.GrantFixtures.IN_TIME;

import be.socialinnovation.workflow.Rule;
import be.socialinnovation.workflow.RuleExample;
import be.socialinnovation.workflow.Verdict;
import java.time.LocalDate;

/* An example of a rule about grant applications, in time unless a day is named. */
final class GrantExample {

  private GrantExample() {}

  static RuleExample of(
      Rule rule, Verdict verdict, String sentence, GrantApplication state, GrantCommand command) {
    return on(rule, verdict, sentence, state, command, IN_TIME);
  }

  static RuleExample on(
      Rule rule,
      Verdict verdict,
      String sentence,
      GrantApplication state,
      GrantCommand command,
      LocalDate on) {
    return RuleExample.of(GRANTS, rule, verdict, sentence, state, command, on);
  }
}
