/**
 * How fast the library is, measured side by side with its peers in one run.
 *
 * <p>{@link be.socialinnovation.examples.benchmarks.Benchmarks} runs what stands here with JMH and prints the ratios. The machine is
 * noisy, so that the fastest iterations are compared, and no test asserts a time.
 *
 * <p>{@link be.socialinnovation.examples.benchmarks.JournalMeasure} writes, verifies and folds a journal of a million steps; run it with
 * {@code -Xmx256m}, and the heap proves that memory does not grow with the journal.
 */
@NullMarked
package be.socialinnovation.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
