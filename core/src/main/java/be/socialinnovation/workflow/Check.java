package be.socialinnovation.workflow;

/**
 * The one expression in which a rule names its facts and judges. It must be total: it runs in every stage of the case.
 *
 * @param <S> the state of the case
 * @param <C> the command, or the sub-family of commands, that the rule is about
 * @param <P> the policy
 */
@FunctionalInterface
public interface Check<S, C, P> {

  /** The verdict on a command, given the day and the policy. */
  Verdict judge(S state, C command, Given<P> given);
}
