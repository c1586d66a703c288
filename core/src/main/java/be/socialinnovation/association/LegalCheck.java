package be.socialinnovation.association;

import be.socialinnovation.workflow.Check;
import be.socialinnovation.workflow.Given;
import be.socialinnovation.workflow.Verdict;
import java.util.function.Function;

/* A check by the law in force for the association on the day, whose article it cites and which it names. */
@FunctionalInterface
interface LegalCheck<C extends AssociationCommand> {

  Verdict judge(
      Association association, C command, LegalRegime law, Given<AssociationPolicy> given);

  static <C extends AssociationCommand> Check<Association, C, AssociationPolicy> on(
      LegalTopic topic, LegalCheck<C> check) {
    return on(command -> topic, check);
  }

  static <C extends AssociationCommand> Check<Association, C, AssociationPolicy> on(
      Function<C, LegalTopic> topic, LegalCheck<C> check) {
    return (association, command, given) -> {
      LegalRegime law = given.policy().regimeOf(association, given.on());
      given.citing(law.source(topic.apply(command))).fact("law", law.law());
      return check.judge(association, command, law, given);
    };
  }
}
