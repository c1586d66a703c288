/** The founding of the Sociale Innovatiefabriek, told from a story file. */
@NullMarked
package be.socialinnovation.examples.founding;

import org.jspecify.annotations.NullMarked;
