package be.socialinnovation.grant;

import be.socialinnovation.aid.AidBound;
import be.socialinnovation.aid.AidBounds;
import be.socialinnovation.money.Money;
import be.socialinnovation.workflow.Check;
import be.socialinnovation.workflow.Finding;
import be.socialinnovation.workflow.Given;
import be.socialinnovation.workflow.Language;
import be.socialinnovation.workflow.Term;
import java.util.Optional;

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

  /* A finding of another family of rules as a fact: its code, and its sentence in each language. */
  static Term term(Finding finding) {
    return new Term(
        finding.rule().code(),
        finding.text(Language.NL),
        finding.text(Language.FR),
        finding.text(Language.EN));
  }

  /* The bounds of an aid as facts, with the rule set that they use; the source of the first that bites is what is cited. */
  static void note(Given<GrantPolicy> given, Optional<AidBounds> bounds) {
    bounds.ifPresent(all -> given.citing(all.biting().head().source()));
    given
        .fact("admissible", bounds.map(AidBounds::admissible))
        .fact("biting", bounds.map(all -> all.biting().map(AidBound::kind)))
        .fact("bounds", bounds.map(AidBounds::bounds))
        .fact("set", bounds.flatMap(AidBounds::ruleSet));
  }

  static boolean isWithin(Money amount, Money limit) {
    return amount.currency().equals(limit.currency()) && amount.isAtMost(limit);
  }
}
