/**
 * The founding of the Sociale Innovatiefabriek, told from a story file: the library as a program uses it.
 *
 * <p>In reading order:
 *
 * <ol>
 *   <li>{@link Founding} is the program: it reads, tells, reports and writes.
 *   <li>{@link Inputs} are the four JSON files, each a record that the library reads strictly; {@link Translation} lets a text stand in
 *       three languages.
 *   <li>{@link Deed} is what somebody does in a scene: a request to the platform, or one completed from the other files.
 *   <li>{@link Teller} hands the requests to the platform, one by one, and keeps each answer: a step, what followed, or a refusal.
 *   <li>{@link Report} and {@link Flows} ask the platform what came of it; {@link Print} and {@link Page} show it, {@link Sankey} draws it.
 *   <li>{@link Archive} writes the dossiers, the journals, the refusals and the page, and what {@link Exports} has for others.
 * </ol>
 */
@NullMarked
package be.socialinnovation.examples.founding;

import org.jspecify.annotations.NullMarked;
