package be.socialinnovation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How Immutables generates the builders and withers of the house: public, strict, and without a trace in the class files, so that a
 * host needs nothing of Immutables. The root package carries it, and every package below inherits it.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    visibilityString = "PUBLIC",
    builderVisibilityString = "PUBLIC",
    overshadowImplementation = true,
    strictBuilder = true,
    jdkOnly = true,
    jdk9Collections = true,
    allowedClasspathAnnotations = Override.class,
    withUnaryOperator = "with*")
@interface HouseStyle {}
