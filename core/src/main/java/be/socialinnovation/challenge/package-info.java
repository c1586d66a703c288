/**
 * The societal challenges that social innovation takes up.
 *
 * <p>In reading order:
 *
 * <ol>
 *   <li>{@link be.socialinnovation.challenge.SocietalChallenge} has a stable code, labels in three languages and its place among the
 *       Sustainable Development Goals. Four are named; hosts add their own.
 *   <li>{@link be.socialinnovation.challenge.SdgCode} is a goal or a target of the United Nations.
 * </ol>
 */
@NullMarked
package be.socialinnovation.challenge;

import org.jspecify.annotations.NullMarked;
