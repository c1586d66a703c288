package be.socialinnovation.workflow;

import io.vavr.collection.Seq;

/**
 * A rule that judges the commands of one type of case.
 *
 * <p>An enum that implements it holds one {@link Definition} per constant:
 *
 * <pre>{@code
 * CALL_STAYS_WITHIN_COMMITMENTS("FUND-01", FundSources.PARTNERSHIP_AGREEMENTS, CallCapital.class,
 *     (fund, call, given) -> given
 *         .fact("call", call.amount())
 *         .fact("unfunded", fund.unfunded())
 *         .met(call.amount().isAtMost(fund.unfunded())))
 * }</pre>
 *
 * <p>The declaration order is the order of reporting. A host's own enum of guards, with its own prefix and bundles, joins a workflow
 * on the same footing.
 *
 * @param <S> the state of the case
 * @param <C> the family of its commands
 * @param <P> the policy that it is judged by
 */
public interface Guard<S, C, P> extends Rule {

  /** What the constant was declared with. */
  Definition<S, C, P> definition();

  @Override
  default String code() {
    return definition().code();
  }

  @Override
  default Source source() {
    return definition().source();
  }

  @Override
  default Seq<Source> sources() {
    return definition().sources();
  }

  @Override
  default Texts texts() {
    return definition().texts();
  }
}
