package be.socialinnovation.planted.money;

import java.lang.reflect.Method;

final class Reflects {
  Class<?> byName() throws ClassNotFoundException {
    return Class.forName("java.lang.String");
  }

  int fields() {
    return String.class.getDeclaredFields().length;
  }

  Object invoke(Method method) throws ReflectiveOperationException {
    return method.invoke(null);
  }
}
