/**
 * A JShell session in which the whole library is at hand.
 *
 * <p>Start at {@link be.socialinnovation.examples.jshell.Lab}, the program; {@link
 * be.socialinnovation.examples.jshell.Imports} says what a session knows by name.
 */
@NullMarked
package be.socialinnovation.examples.jshell;

import org.jspecify.annotations.NullMarked;
