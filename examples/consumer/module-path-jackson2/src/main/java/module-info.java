/** A program in a module of its own, with Jackson 2. */
module be.socialinnovation.examples.consumer.older {
  requires be.socialinnovation;
  requires be.socialinnovation.json.jacksontwo;

  opens be.socialinnovation.examples.consumer.older to
      com.fasterxml.jackson.databind;
}
