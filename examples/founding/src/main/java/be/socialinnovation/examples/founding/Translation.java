package be.socialinnovation.examples.founding;

import be.socialinnovation.workflow.Language;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** Reads a text that may stand in three languages, {@code {"nl": …, "fr": …, "en": …}}, as the text in one of them. */
final class Translation extends StdScalarDeserializer<String> {

  private record Words(String nl, String fr, String en) {

    String in(Language language) {
      return language.choose(nl, fr, en);
    }
  }

  private final Language language;

  private Translation(Language language) {
    super(String.class);
    this.language = language;
  }

  /** The module that reads every text in a language. */
  static SimpleModule into(Language language) {
    return new SimpleModule("translation into " + language.tag())
        .addDeserializer(String.class, new Translation(language));
  }

  @Override
  public String deserialize(JsonParser json, DeserializationContext context) {
    return json.hasToken(JsonToken.START_OBJECT)
        ? context.readValue(json, Words.class).in(language)
        : StringDeserializer.instance.deserialize(json, context);
  }
}
