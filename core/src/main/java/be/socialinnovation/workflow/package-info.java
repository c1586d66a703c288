/**
 * The spine that every type of case hangs on: rules that explain themselves, lifecycles, decisions and dossiers.
 *
 * <p>In reading order:
 *
 * <ol>
 *   <li>{@link be.socialinnovation.workflow.Workflow} decides a command into events or a refusal, and evolves a state by an event. It
 *       is pure: the day is handed in.
 *   <li>{@link be.socialinnovation.workflow.Lifecycle} is the table of stages, commands and events.
 *   <li>{@link be.socialinnovation.workflow.Rule} has a code, a {@link be.socialinnovation.workflow.Source} and {@link
 *       be.socialinnovation.workflow.Texts} in three languages; a {@link be.socialinnovation.workflow.Guard} judges commands in one
 *       expression that names its facts to {@link be.socialinnovation.workflow.Given}.
 *   <li>{@link be.socialinnovation.workflow.Finding}, {@link be.socialinnovation.workflow.Assessment} and {@link
 *       be.socialinnovation.workflow.Refusal} are what the rules say.
 *   <li>{@link be.socialinnovation.workflow.Dossier} keeps a case: its {@link be.socialinnovation.workflow.Step}s, each with a {@link
 *       be.socialinnovation.workflow.Stamp}, and the state that they lead to.
 *   <li>{@link be.socialinnovation.workflow.Rulebook} writes all rules and lifecycles down for people.
 * </ol>
 */
@NullMarked
package be.socialinnovation.workflow;

import org.jspecify.annotations.NullMarked;
