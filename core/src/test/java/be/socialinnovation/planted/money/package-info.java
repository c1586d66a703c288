@NullMarked
package be.socialinnovation.planted.money;

import org.jspecify.annotations.NullMarked;
