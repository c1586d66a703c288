/** A program that needs nothing of the library but its jars. */
package be.socialinnovation.examples.consumer;
