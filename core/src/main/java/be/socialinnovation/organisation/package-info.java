/** Organisations: who they are, which sector they belong to, and the identifiers by which registers know them. */
@NullMarked
package be.socialinnovation.organisation;

import org.jspecify.annotations.NullMarked;
