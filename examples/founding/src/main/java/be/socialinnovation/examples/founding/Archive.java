package be.socialinnovation.examples.founding;

import be.socialinnovation.json.SocialInnovationJson;
import be.socialinnovation.platform.Cases;
import be.socialinnovation.platform.InnovationPlatform;
import be.socialinnovation.workflow.Event;
import be.socialinnovation.workflow.State;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes the dossiers and the page: everything is made first, and each file appears whole or not at all. */
record Archive(Path folder) {

  /** The folder with a file per dossier and the page, or why they could not be written. */
  Either<String, Path> write(InnovationPlatform platform, String page) {
    SortedMap<String, String> files = TreeMap.<String, String>empty()
        .merge(dossiers(platform.consortia()))
        .merge(dossiers(platform.associations()))
        .merge(dossiers(platform.projects()))
        .merge(dossiers(platform.grants()))
        .merge(dossiers(platform.funds()))
        .put("founding.html", page);
    try {
      for (Tuple2<String, String> file : files) {
        write(folder.resolve(file._1), file._2);
      }
      return Either.right(folder);
    } catch (IOException unwritable) {
      return Either.left(folder + ": " + unwritable);
    }
  }

  private static <S extends State, C, E extends Event> SortedMap<String, String> dossiers(
      Cases<S, C, E> cases) {
    return cases
        .dossiers()
        .map((id, dossier) -> Tuple.of(
            "dossiers/" + dossier.workflow().kind() + "-" + id + ".json",
            SocialInnovationJson.strict().write(dossier)));
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Path draft = Files.createTempFile(file.getParent(), file.getFileName().toString(), ".draft");
    Files.writeString(draft, text);
    Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
  }
}
