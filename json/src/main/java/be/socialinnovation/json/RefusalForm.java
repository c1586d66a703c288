package be.socialinnovation.json;

import be.socialinnovation.workflow.Assessment;
import be.socialinnovation.workflow.Finding;
import be.socialinnovation.workflow.Refusal;
import be.socialinnovation.workflow.Term;
import io.vavr.collection.Seq;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** A refusal in JSON, as the value it is: every finding with its facts and source, the satisfied ones too. */
record RefusalForm(Term command, Term stage, Seq<Finding> findings, Seq<Term> openNow) {

  static RefusalForm of(Refusal refusal) {
    return new RefusalForm(
        refusal.command(), refusal.stage(), refusal.assessment().findings(), refusal.openNow());
  }

  Refusal refusal() {
    return Refusal.of(new Assessment(command, findings), stage, openNow);
  }

  static final class Writer extends StdSerializer<Refusal> {

    Writer() {
      super(Refusal.class);
    }

    @Override
    public void serialize(Refusal refusal, JsonGenerator generator, SerializationContext context) {
      generator.writePOJO(of(refusal));
    }
  }

  static final class Reader extends StdDeserializer<Refusal> {

    Reader() {
      super(Refusal.class);
    }

    @Override
    public Refusal deserialize(JsonParser json, DeserializationContext context) {
      RefusalForm form = context.readValue(json, RefusalForm.class);
      try {
        return form.refusal();
      } catch (IllegalArgumentException impossible) {
        throw context.instantiationException(Refusal.class, impossible);
      }
    }
  }
}
