package be.socialinnovation.examples.founding;

import be.socialinnovation.examples.founding.StoryFile.Scene;
import be.socialinnovation.examples.founding.Tale.Accepted;
import be.socialinnovation.examples.founding.Tale.Line;
import be.socialinnovation.examples.founding.Tale.Refused;
import be.socialinnovation.examples.founding.Tale.Together;
import be.socialinnovation.platform.Consequence;
import be.socialinnovation.platform.Handled;
import be.socialinnovation.platform.InnovationPlatform;
import be.socialinnovation.platform.Request;
import be.socialinnovation.workflow.Dossier;
import be.socialinnovation.workflow.Event;
import be.socialinnovation.workflow.Language;
import be.socialinnovation.workflow.Refusal;
import be.socialinnovation.workflow.Stamp;
import be.socialinnovation.workflow.State;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import org.jspecify.annotations.Nullable;

/** Plays the story on a platform, scene by scene. */
final class Teller {

  private static final int FEW = 3;

  private final Inputs inputs;
  private final Language language;
  private InnovationPlatform platform;
  private Vector<Line> lines = Vector.empty();

  private Teller(Inputs inputs, Language language, InnovationPlatform platform) {
    this.inputs = inputs;
    this.language = language;
    this.platform = platform;
  }

  /** The story on a platform, or the scene that asks for what can never be: file, JSON path and rule. */
  static Either<String, Tale> tell(Inputs inputs, Language language, InnovationPlatform platform) {
    Teller teller = new Teller(inputs, language, platform);
    Seq<Scene> scenes = inputs.story().scenes();
    for (int at = 0; at < scenes.size(); at++) {
      Scene scene = scenes.get(at);
      if (at > 0 && scene.on().isBefore(scenes.get(at - 1).on())) {
        return Either.left(teller.wrong(
            "/scenes/" + at + "/on", "a scene must not be before the previous one: " + scene.on()));
      }
      try {
        teller.play(scene);
      } catch (IllegalArgumentException | ArithmeticException impossible) {
        return Either.left(teller.wrong("/scenes/" + at + "/deed", impossible.getMessage()));
      }
    }
    return Either.right(new Tale(teller.platform, teller.lines));
  }

  private String wrong(String pointer, @Nullable String reason) {
    return Wrong.inStory(pointer, String.valueOf(reason), language);
  }

  private void play(Scene scene) {
    Stamp stamp = Stamp.of(scene.on(), scene.by(), scene.why());
    Seq<Request> requests = scene.deed().requests(inputs, platform, scene.on());
    if (requests.isEmpty()) {
      throw new IllegalArgumentException("a deed must ask for something: " + scene.deed());
    }
    Vector<Line> played = Vector.empty();
    for (Request request : requests) {
      Either<Refusal, Handled> answer = platform.handle(request, stamp);
      played = played.appendAll(answer.fold(
          refusal -> Vector.of(new Refused(stamp.on(), request.id(), refusal, stamp.why())),
          handled -> accepted(request, handled, stamp)));
      platform = answer.map(Handled::platform).getOrElse(platform);
    }
    lines = lines.appendAll(inShort(played));
  }

  private Vector<Line> accepted(Request request, Handled handled, Stamp stamp) {
    return Vector.<Line>of(accepted(request, handled.platform(), stamp, false))
        .appendAll(handled
            .consequences()
            .map(consequence -> followed(consequence, handled.platform(), stamp)));
  }

  private Line followed(Consequence consequence, InnovationPlatform after, Stamp stamp) {
    Request request = consequence.request();
    return consequence
        .refusal()
        .<Line>map(refusal -> new Refused(stamp.on(), request.id(), refusal, stamp.why()))
        .orElseGet(() -> accepted(request, after, stamp, true));
  }

  private Accepted accepted(
      Request request, InnovationPlatform after, Stamp stamp, boolean follows) {
    return new Accepted(
        stamp.on(),
        request.id(),
        lastStep(after.cases(request).dossier(request.id())),
        stamp.why(),
        follows);
  }

  private <S extends State, C, E extends Event> String lastStep(Dossier<S, C, E> dossier) {
    return dossier
        .steps()
        .last()
        .events()
        .map(event -> dossier.workflow().tell(event, language))
        .mkString("; ");
  }

  /** Many like steps of one scene become one line. */
  private static Seq<Line> inShort(Vector<Line> played) {
    boolean many = played.size() > FEW && played.forAll(line -> line instanceof Accepted);
    if (!many) {
      return played;
    }
    Line first = played.head();
    return Vector.of(new Together(
        first.on(), first.id(), played.map(line -> ((Accepted) line).text()), first.why()));
  }
}
