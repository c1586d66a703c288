/**
 * The non-profit association (vzw, asbl): its founding, its members and directors over time, its general assembly, and the law that it
 * is held to.
 *
 * <p>In reading order:
 *
 * <ol>
 *   <li>{@link be.socialinnovation.association.Associations} decides on an {@link be.socialinnovation.association.Association} by
 *       {@link be.socialinnovation.association.AssociationCommand}s and {@link
 *       be.socialinnovation.association.AssociationEvent}s; those of the general assembly are {@link
 *       be.socialinnovation.association.AssemblyCommand}s and {@link be.socialinnovation.association.AssemblyEvent}s.
 *   <li>{@link be.socialinnovation.association.AssociationPolicy} says which {@link be.socialinnovation.association.LegalRegime}
 *       holds for an association on a day, and {@link be.socialinnovation.association.Reform} how one law passes into the next.
 *   <li>{@link be.socialinnovation.association.AssociationRule} and {@link be.socialinnovation.association.AssemblyRule} say what must
 *       hold, by the law of the day, and cite its article.
 *   <li>{@link be.socialinnovation.association.Meeting} is a meeting of the assembly with its {@link
 *       be.socialinnovation.association.AgendaItem}s; {@link be.socialinnovation.association.VotingRule} is what the law asks of a vote.
 *   <li>{@link be.socialinnovation.association.Roll} keeps who belongs to it and who did, {@link
 *       be.socialinnovation.association.MemberRegister} what the register of members says of that.
 *   <li>{@link be.socialinnovation.association.Benefit} is what the association gives, which must not enrich those around it.
 * </ol>
 */
@NullMarked
package be.socialinnovation.association;

import org.jspecify.annotations.NullMarked;
