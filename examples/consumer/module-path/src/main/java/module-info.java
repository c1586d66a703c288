/** A program in a module of its own. */
module be.socialinnovation.examples.consumer {
  requires be.socialinnovation;
  requires be.socialinnovation.json;

  opens be.socialinnovation.examples.consumer to
      tools.jackson.databind;
}
