/**
 * The innovation platform: the value that ties the cases together, briefs each of what it must know of the others, and carries out
 * what one case's event makes another do.
 *
 * <p>In reading order: {@link be.socialinnovation.platform.Cases} holds the dossiers of one type of case.
 */
@NullMarked
package be.socialinnovation.platform;

import org.jspecify.annotations.NullMarked;
