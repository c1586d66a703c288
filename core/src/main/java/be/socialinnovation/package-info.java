/**
 * The root of the domain, empty but for the house style of its values: the builders and withers that Immutables generates for the
 * records of every package below.
 */
@NullMarked
@Value.Style(
    visibilityString = "PUBLIC",
    builderVisibilityString = "PUBLIC",
    overshadowImplementation = true,
    strictBuilder = true,
    jdkOnly = true,
    jdk9Collections = true,
    allowedClasspathAnnotations = Override.class,
    withUnaryOperator = "with*")
package be.socialinnovation;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
