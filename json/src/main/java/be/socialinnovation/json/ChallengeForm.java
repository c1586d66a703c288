package be.socialinnovation.json;

import be.socialinnovation.challenge.SdgCode;
import be.socialinnovation.challenge.SocietalChallenge;
import io.vavr.Tuple;
import io.vavr.collection.TreeMap;
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

  private static final TreeMap<String, SocietalChallenge> NAMED = TreeMap.ofEntries(
      SocietalChallenge.named2013().map(challenge -> Tuple.of(challenge.code(), challenge)));

  static boolean isNamed(SocietalChallenge challenge) {
    return NAMED.get(challenge.code()).contains(challenge);
  }

  static ChallengeForm of(SocietalChallenge challenge) {
    return new ChallengeForm(
        challenge.code(), challenge.nl(), challenge.fr(), challenge.en(), challenge.sdgs());
  }

  SocietalChallenge challenge() {
    return new SocietalChallenge(code, nl, fr, en, sdgs);
  }

  static SocietalChallenge named(String code) {
    return NAMED
        .get(code)
        .getOrElseThrow(() ->
            new IllegalArgumentException("a challenge must be told in full unless it is one of "
                + NAMED.keySet().mkString(", ") + ": " + code));
  }

  static final class Writer extends StdSerializer<SocietalChallenge> {

    Writer() {
      super(SocietalChallenge.class);
    }

    @Override
    public void serialize(
        SocietalChallenge challenge, JsonGenerator generator, SerializationContext context) {
      if (isNamed(challenge)) {
        generator.writeString(challenge.code());
      } else {
        generator.writePOJO(of(challenge));
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
        return context.readValue(json, ChallengeForm.class).challenge();
      } catch (IllegalArgumentException impossible) {
        throw context.instantiationException(SocietalChallenge.class, impossible);
      }
    }
  }
}
