/**
 * A project on its way from idea to anchored: screened, supported, studied if need be, carried out, and embedded in society, in the
 * market or in policy.
 *
 * <p>In reading order:
 *
 * <ol>
 *   <li>{@link be.socialinnovation.project.Projects} decides projects under a {@link
 *       be.socialinnovation.project.ProjectPolicy}; its lifecycle is the table of what can happen when.
 *   <li>{@link be.socialinnovation.project.ProjectStage} says where a project can stand; {@link
 *       be.socialinnovation.project.ProjectCommand} what can be asked, {@link be.socialinnovation.project.ProjectEvent} what can
 *       happen, {@link be.socialinnovation.project.ProjectRule} what must hold.
 *   <li>{@link be.socialinnovation.project.Idea} is what an {@link be.socialinnovation.project.Actor} proposes; a {@link
 *       be.socialinnovation.project.Screening} admits it to {@link be.socialinnovation.project.Support}.
 *   <li>{@link be.socialinnovation.project.Plan} is how it is to be done, version after version; {@link
 *       be.socialinnovation.project.Study} and {@link be.socialinnovation.project.Work} are what is done.
 *   <li>{@link be.socialinnovation.project.Anchoring} is where it holds, and until when.
 *   <li>{@link be.socialinnovation.project.Project} is all of that together, as of a day.
 * </ol>
 *
 * <p>Who took a step, when and why stands in the {@link be.socialinnovation.workflow.Stamp} of the step. Persons are opaque ids that
 * the host resolves.
 */
@NullMarked
package be.socialinnovation.project;

import org.jspecify.annotations.NullMarked;
