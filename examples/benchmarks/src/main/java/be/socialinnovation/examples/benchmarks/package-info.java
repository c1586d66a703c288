/**
 * How fast the library is, measured side by side with its peers in one run.
 *
 * <p>{@link be.socialinnovation.examples.benchmarks.Benchmarks} runs what stands here with JMH and prints the ratios. The machine is
 * noisy, so that the fastest iterations are compared, and no test asserts a time. {@link
 * be.socialinnovation.examples.benchmarks.Documents} holds the dossier of a {@link be.socialinnovation.examples.benchmarks.ProjectHistory
 * project from its idea to its anchors}, as ours and as {@link be.socialinnovation.examples.benchmarks.PlainProject plain records}.
 *
 * <p>{@link be.socialinnovation.examples.benchmarks.JournalMeasure} is a program of its own: it writes the journal of a fund of a million
 * steps, verifies and folds it, in 256 MB. So is {@link be.socialinnovation.examples.benchmarks.DocumentMeasure}, which writes and reads
 * dossiers of one to ten megabytes.
 */
@NullMarked
package be.socialinnovation.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
