@NullMarked
package be.socialinnovation.planted.workflow;

import org.jspecify.annotations.NullMarked;
