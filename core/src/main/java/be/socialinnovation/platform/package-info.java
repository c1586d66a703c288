/**
 * The innovation platform: the value that ties the cases together, briefs each of what it must know of the others, and carries out
 * what one case's event makes another do.
 *
 * <p>In reading order:
 *
 * <ol>
 *   <li>{@link be.socialinnovation.platform.InnovationPlatform} holds all cases and handles what is asked of them. One that was kept is
 *       put back with {@code platform.withProjects(platform.projects().with(dossier))}.
 *   <li>{@link be.socialinnovation.platform.Cases} holds the dossiers of one kind.
 *   <li>{@link be.socialinnovation.platform.Request} is a command for one of the cases.
 *   <li>{@link be.socialinnovation.platform.Handled} is the platform after a request, with each {@link
 *       be.socialinnovation.platform.Consequence} that followed, settled or not.
 * </ol>
 *
 * <p>What is <b>briefed</b>, as of the day from which the request counts: the start of a study or a trajectory is told where the
 * application for public aid stands, and which lines of the funding plan the agency and the funds have decided, promised or are asked
 * for; only what the caller says of money of its own and of partners stays. What stood in the plan of an earlier study or trajectory is
 * not counted again. A grant application is told of the others when it is submitted, and when its agreement is signed whether
 * the partners have signed theirs. The confirmation of an engagement is told where the grant application stands, and the founding of an association out
 * of a partnership's application whether that is approved.
 *
 * <p>What <b>follows</b>, with the stamp of the request: an award makes the engagements that wait for it firm; a refusal, an
 * inadmissibility and a withdrawal release them; an award that lapses releases all that rests on it and has paid nothing; the end of a project, stopped or declined, releases all that is still reserved for it.
 * An engagement that is approved after all that is made firm or released at once. A step that was taken back in a dossier takes nothing
 * back elsewhere.
 */
@NullMarked
package be.socialinnovation.platform;

import org.jspecify.annotations.NullMarked;
