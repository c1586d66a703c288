/**
 * Who may pay what: schemes, State aid law, the bounds of an aid, and the funding plan of a study or a trajectory.
 *
 * <p>In reading order:
 *
 * <ol>
 *   <li>{@link be.socialinnovation.aid.Scheme} is a public scheme as data: its {@link be.socialinnovation.aid.AidRate} with the {@link
 *       be.socialinnovation.aid.Bonus}es, its {@link be.socialinnovation.aid.AidCap}s and {@link
 *       be.socialinnovation.aid.SchemeLimits}, and the {@link be.socialinnovation.aid.Validity} of these figures; {@link
 *       be.socialinnovation.aid.Schemes} finds one by code and day.
 *   <li>{@link be.socialinnovation.aid.StateAidLaw} finds the {@link be.socialinnovation.aid.BlockExemption} of the day on which the right
 *       to an aid arises, with an {@link be.socialinnovation.aid.AidCeiling} by {@link be.socialinnovation.aid.AidCategory}.
 *   <li>{@link be.socialinnovation.aid.AidCase} is what is known of a project and its beneficiary, and {@link
 *       be.socialinnovation.aid.AidBounds} what can be paid for it: every {@link be.socialinnovation.aid.AidBound}, and the one that bites.
 *   <li>{@link be.socialinnovation.aid.AidAnswer} is whether a {@link be.socialinnovation.aid.WantedAid} may be given, by each {@link
 *       be.socialinnovation.aid.AidRule}; a {@link be.socialinnovation.aid.CooperationRule} judges the {@link
 *       be.socialinnovation.aid.Cooperation} behind a bonus.
 *   <li>{@link be.socialinnovation.aid.CostSheet} holds the aids on identifiable costs, and a {@link
 *       be.socialinnovation.aid.CumulationAnswer} says whether one more fits, by each {@link be.socialinnovation.aid.CumulationRule}.
 *   <li>{@link be.socialinnovation.aid.EnterpriseSize} is the size class of an enterprise over the years, by each {@link
 *       be.socialinnovation.aid.SizeRule} under the {@link be.socialinnovation.aid.SmeDefinition}.
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
