/** JSON documents of the domain: written so that they last, read so that nothing slips in. */
@NullMarked
package be.socialinnovation.json;

import org.jspecify.annotations.NullMarked;
