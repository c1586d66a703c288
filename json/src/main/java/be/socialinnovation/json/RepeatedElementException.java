package be.socialinnovation.json;

import io.vavr.collection.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.exc.MismatchedInputException;

/** An array that stands for a set holds an element twice; Jackson itself would collapse the two in silence. */
final class RepeatedElementException extends MismatchedInputException {

  private static final long serialVersionUID = 1L;

  RepeatedElementException(JsonParser json) {
    super(json, "an array that stands for a set must hold each element once", Set.class);
  }
}
