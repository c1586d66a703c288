/**
 * A grant application at the agency, from submission to closing, and the calls in which applications compete.
 *
 * <p>In reading order:
 *
 * <ol>
 *   <li>{@link be.socialinnovation.grant.GrantRequest} is what an applicant asks for, under which scheme.
 *   <li>{@link be.socialinnovation.grant.Grants} decides: {@link be.socialinnovation.grant.GrantCommand} in, {@link
 *       be.socialinnovation.grant.GrantEvent} out, through the {@link be.socialinnovation.grant.GrantStage}s.
 *   <li>{@link be.socialinnovation.grant.GrantRule} holds the rules, {@link be.socialinnovation.grant.GrantPolicy} the choices that
 *       they read; the figures are those of the scheme in the request.
 *   <li>{@link be.socialinnovation.grant.GrantApplication} is the state, and {@link be.socialinnovation.grant.GrantStanding} what
 *       other cases are told of it.
 *   <li>{@link be.socialinnovation.grant.GrantCall} is a call for applications, which {@link be.socialinnovation.grant.CallRule}s
 *       hold submissions and awards against; a {@link be.socialinnovation.grant.Scoring} judges a {@link
 *       be.socialinnovation.grant.Scorecard} by its {@link be.socialinnovation.grant.ScoringRule}s, and a {@link
 *       be.socialinnovation.grant.Ranking} gives the envelope out.
 * </ol>
 */
@NullMarked
package be.socialinnovation.grant;

import org.jspecify.annotations.NullMarked;
