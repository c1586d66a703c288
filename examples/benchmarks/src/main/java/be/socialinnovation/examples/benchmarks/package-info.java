/**
 * How fast the library is, measured side by side with its peers in one run.
 *
 * <p>{@link be.socialinnovation.examples.benchmarks.Benchmarks} runs what stands here with JMH and prints the ratios. The machine is
 * noisy, so that the fastest iterations are compared, and no test asserts a time.
 */
@NullMarked
package be.socialinnovation.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
