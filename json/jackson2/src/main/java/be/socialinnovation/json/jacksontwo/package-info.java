/**
 * What a host of Jackson 2 adds on the module path, so that {@code JsonMapper.builder().findAndAddModules()} finds {@link
 * be.socialinnovation.json.SocialInnovationJackson2Module} there too. On the class path it is found without.
 */
@NullMarked
package be.socialinnovation.json.jacksontwo;

import org.jspecify.annotations.NullMarked;
