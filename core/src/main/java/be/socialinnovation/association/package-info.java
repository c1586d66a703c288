/**
 * The non-profit association (vzw, asbl): its founding, its members over time and its board.
 *
 * <p>In reading order:
 *
 * <ol>
 *   <li>{@link be.socialinnovation.association.Associations} decides on an {@link be.socialinnovation.association.Association} by
 *       {@link be.socialinnovation.association.AssociationCommand}s and {@link
 *       be.socialinnovation.association.AssociationEvent}s.
 *   <li>{@link be.socialinnovation.association.AssociationRule} says what must hold, with the figures of the regime in an {@link
 *       be.socialinnovation.association.AssociationPolicy}.
 *   <li>{@link be.socialinnovation.association.Membership} is the time that a member belongs to it: membership is always asked for as
 *       of a day.
 * </ol>
 */
@NullMarked
package be.socialinnovation.association;

import org.jspecify.annotations.NullMarked;
