/** The root of the domain, empty but for the house style of the values in the packages below. */
@NullMarked
@HouseStyle
package be.socialinnovation;

import org.jspecify.annotations.NullMarked;
