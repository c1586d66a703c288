/** A grant application at the agency, from submission to closing. */
@NullMarked
package be.socialinnovation.grant;

import org.jspecify.annotations.NullMarked;
