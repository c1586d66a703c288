package be.socialinnovation.json;

import be.socialinnovation.challenge.SdgCode;
import be.socialinnovation.challenge.SocietalChallenge;
import io.vavr.collection.TreeSet;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * A societal challenge in JSON: one of those named in 2013 by its code ({@code "POVERTY"}), any other as the object that says what it
 * is.
 */
record ChallengeForm(String code, String nl, String fr, String en, TreeSet<SdgCode> sdgs) {

  static final class Writer extends StdSerializer<SocietalChallenge> {

    Writer() {
      super(SocietalChallenge.class);
    }

    @Override
    public void serialize(
        SocietalChallenge challenge, JsonGenerator generator, SerializationContext context) {
      if (SocietalChallenge.named2013().exists(challenge::equals)) {
        generator.writeString(challenge.code());
      } else {
        generator.writePOJO(new ChallengeForm(
            challenge.code(), challenge.nl(), challenge.fr(), challenge.en(), challenge.sdgs()));
      }
    }
  }

  static final class Reader extends StdDeserializer<SocietalChallenge> {

    Reader() {
      super(SocietalChallenge.class);
    }

    @Override
    public SocietalChallenge deserialize(JsonParser json, DeserializationContext context) {
      try {
        if (json.hasToken(JsonToken.VALUE_STRING)) {
          return named(json.getString());
        }
        ChallengeForm form = context.readValue(json, ChallengeForm.class);
        return new SocietalChallenge(form.code, form.nl, form.fr, form.en, form.sdgs);
      } catch (IllegalArgumentException impossible) {
        throw context.instantiationException(SocietalChallenge.class, impossible);
      }
    }

    private static SocietalChallenge named(String code) {
      TreeSet<SocietalChallenge> named = SocietalChallenge.named2013();
      return named
          .find(challenge -> challenge.code().equals(code))
          .getOrElseThrow(() ->
              new IllegalArgumentException("a challenge must be told in full unless it is one of "
                  + named.map(SocietalChallenge::code).mkString(", ") + ": " + code));
    }
  }
}
