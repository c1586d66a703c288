package be.socialinnovation.association;

import be.socialinnovation.workflow.Check;
import be.socialinnovation.workflow.Given;
import be.socialinnovation.workflow.Verdict;

/* A check by the law in force for the association on the day, whose article it cites and which it names. */
@FunctionalInterface
interface LegalCheck<C extends AssociationCommand> {

  Verdict judge(
      Association association, C command, LegalRegime law, Given<AssociationPolicy> given);

  default Check<Association, C, AssociationPolicy> on(LegalTopic topic) {
    return (association, command, given) -> {
      LegalRegime law = given.policy().regimeOf(association, given.on());
      given.citing(law.source(topic)).fact("law", law.law());
      return judge(association, command, law, given);
    };
  }
}
