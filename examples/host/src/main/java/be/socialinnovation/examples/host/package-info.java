/**
 * A host that keeps its cases in a database, with plain JDBC: many writers at once, and no step is lost.
 *
 * <p>In reading order:
 *
 * <ol>
 *   <li>{@link be.socialinnovation.examples.host.StepTable} keeps a step a row. The key is the case and the version of the step, so that
 *       of two writers who both saw version 7 only one can write version 8.
 *   <li>{@link be.socialinnovation.examples.host.Desk} decides: it loads the dossier, asks the library, and appends the step. Who came too
 *       late loads the case again and lets the rules decide on what is true by now: the answer is a step or a refusal with its reasons,
 *       never an overwritten row.
 * </ol>
 *
 * <p>There is no lock, no framework and no update of a row. What the library needs of a host is this alone: keep the steps, hand in the
 * day, the moment and who.
 */
@NullMarked
package be.socialinnovation.examples.host;

import org.jspecify.annotations.NullMarked;
