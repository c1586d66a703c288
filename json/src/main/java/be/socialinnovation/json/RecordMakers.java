package be.socialinnovation.json;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.databind.deser.ValueInstantiators;
import tools.jackson.databind.deser.std.StdValueInstantiator;
import tools.jackson.databind.introspect.AnnotatedConstructor;

/**
 * Makes our records by the constructor that Jackson has found, which it would adapt to the number of components anew for each value: a fifth of
 * the time that a document takes to be read.
 */
final class RecordMakers extends ValueInstantiators.Base {

  private static final MethodType FROM_ARRAY = MethodType.methodType(Object.class, Object[].class);

  private final Strictness strict;

  RecordMakers(Strictness strict) {
    this.strict = strict;
  }

  @Override
  public ValueInstantiator modifyValueInstantiator(
      DeserializationConfig config, BeanDescription.Supplier description, ValueInstantiator found) {
    return strict.isAboutRecord(description.getBeanClass())
            && found instanceof StdValueInstantiator standard
            && standard.getWithArgsCreator() instanceof AnnotatedConstructor constructor
        ? maker(standard, constructor)
        : found;
  }

  /* A record that only Jackson may make, since its package is opened to it alone, is left to it. */
  private static ValueInstantiator maker(
      StdValueInstantiator standard, AnnotatedConstructor constructor) {
    try {
      MethodHandle handle = MethodHandles.lookup().unreflectConstructor(constructor.getAnnotated());
      return new Maker(
          standard,
          handle.asSpreader(Object[].class, constructor.getParameterCount()).asType(FROM_ARRAY));
    } catch (IllegalAccessException others) {
      return standard;
    }
  }

  private static final class Maker extends StdValueInstantiator {

    private final transient MethodHandle handle;

    Maker(StdValueInstantiator standard, MethodHandle handle) {
      super(standard);
      this.handle = handle;
    }

    @Override
    public Object createFromObjectWith(DeserializationContext context, Object[] arguments)
        throws JacksonException {
      try {
        return (Object) handle.invokeExact(arguments);
      } catch (Error broken) {
        throw broken;
      } catch (Throwable impossible) {
        return context.handleInstantiationProblem(
            getValueClass(), arguments, rewrapCtorProblem(context, impossible));
      }
    }
  }
}
