/** Who may pay what: schemes, the bounds of an aid, and the funding plan of a study or a trajectory. */
@NullMarked
package be.socialinnovation.aid;

import org.jspecify.annotations.NullMarked;
