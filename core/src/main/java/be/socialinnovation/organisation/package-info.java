/**
 * Organisations: who they are, which sector they belong to, and the identifiers by which registers know them.
 *
 * <p>In reading order:
 *
 * <ol>
 *   <li>{@link be.socialinnovation.organisation.Organisation} is one that takes part, with its {@link
 *       be.socialinnovation.organisation.Sector} and its {@link be.socialinnovation.organisation.LegalForm} as far as these are
 *       established.
 *   <li>{@link be.socialinnovation.organisation.OrganisationId} is the id by which everything else in the library points to it.
 *   <li>{@link be.socialinnovation.organisation.EnterpriseNumber} is its number in the Belgian register, checked and never guessed.
 *   <li>{@link be.socialinnovation.organisation.Tenure} is the time during which it is or holds something: a membership, a role.
 *   <li>{@link be.socialinnovation.organisation.SizeClass} is how large it is as an enterprise.
 *   <li>{@link be.socialinnovation.organisation.SingleUndertaking} is who counts as one with it: found along {@link
 *       be.socialinnovation.organisation.EnterpriseLinks}, each {@link be.socialinnovation.organisation.EnterpriseLink} of a {@link
 *       be.socialinnovation.organisation.LinkKind} between two {@link be.socialinnovation.organisation.Enterprise}s.
 *   <li>{@link be.socialinnovation.organisation.Reorganisations} tell who answers for what was granted to an enterprise before a {@link
 *       be.socialinnovation.organisation.Merger} or a {@link be.socialinnovation.organisation.Split}.
 * </ol>
 */
@NullMarked
package be.socialinnovation.organisation;

import org.jspecify.annotations.NullMarked;
