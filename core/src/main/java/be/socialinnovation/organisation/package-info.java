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
 * </ol>
 */
@NullMarked
package be.socialinnovation.organisation;

import org.jspecify.annotations.NullMarked;
