package be.socialinnovation.examples.founding;

import be.socialinnovation.workflow.Language;

/** A sentence of the story in the three languages. */
record Words(String nl, String fr, String en) {

  String in(Language language) {
    return switch (language) {
      case NL -> nl;
      case FR -> fr;
      case EN -> en;
    };
  }
}
