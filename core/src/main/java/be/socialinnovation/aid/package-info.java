/**
 * Who may pay what: schemes, the bounds of an aid, and the funding plan of a study or a trajectory.
 *
 * <p>In reading order:
 *
 * <ol>
 *   <li>{@link be.socialinnovation.aid.Scheme} is a public scheme as data: its rate, its {@link be.socialinnovation.aid.AidCap}s, its
 *       floor, and the {@link be.socialinnovation.aid.Validity} of these figures.
 *   <li>{@link be.socialinnovation.aid.AidBounds} is what a scheme can pay for given costs: every bound, and the one that bites.
 *   <li>{@link be.socialinnovation.aid.FundingPlan} is how the costs are covered, a {@link be.socialinnovation.aid.FundingLine} per
 *       payer, each from a {@link be.socialinnovation.aid.FundingSource} and with its {@link be.socialinnovation.aid.Certainty}; its
 *       {@link be.socialinnovation.aid.FundingGap} tells what is open and whose {@link be.socialinnovation.aid.FundingRoom} could fill
 *       it.
 *   <li>{@link be.socialinnovation.aid.MoneyOrigin} is what decides whether a payer's money counts as public.
 *   <li>{@link be.socialinnovation.aid.DeMinimisAnswer} says whether a {@link be.socialinnovation.aid.WantedDeMinimis} still fits, how much
 *       would, and when: by the {@link be.socialinnovation.aid.DeMinimisRegulations}, given a {@link
 *       be.socialinnovation.aid.DeMinimisHistory} of {@link be.socialinnovation.aid.DeMinimisAid}s, of which the {@link
 *       be.socialinnovation.aid.DeMinimisTally} tells which count. {@link be.socialinnovation.aid.DeMinimisRule} are the rules.
 *   <li>{@link be.socialinnovation.aid.GrossGrantEquivalent} is the aid in a {@link be.socialinnovation.aid.DebtAid}, by an {@link
 *       be.socialinnovation.aid.EquivalentShortcut}; {@link be.socialinnovation.aid.EquivalentRule} says when that may be used.
 * </ol>
 */
@NullMarked
package be.socialinnovation.aid;

import org.jspecify.annotations.NullMarked;
