package be.socialinnovation.examples.founding;

import be.socialinnovation.json.SocialInnovationJson;
import be.socialinnovation.platform.Cases;
import be.socialinnovation.platform.InnovationPlatform;
import be.socialinnovation.workflow.Event;
import be.socialinnovation.workflow.Fact;
import be.socialinnovation.workflow.Language;
import be.socialinnovation.workflow.State;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.control.Either;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Writes the dossiers and the page. All are first written whole into a drafts folder beside the others, and moved to their places only
 * when the last of them stands.
 */
record Archive(Path folder, Language language) {

  /** The folder with a file per dossier and the page, or why they could not be written. */
  Either<String, Path> write(InnovationPlatform platform, String page) {
    SortedMap<String, String> files = TreeMap.<String, String>empty()
        .merge(dossiers(platform.partnerships()))
        .merge(dossiers(platform.associations()))
        .merge(dossiers(platform.projects()))
        .merge(dossiers(platform.grants()))
        .merge(dossiers(platform.funds()))
        .put("founding.html", page);
    try {
      replace(files);
      return Either.right(folder);
    } catch (IOException unwritable) {
      Fact reason = Fact.of("reason", unwritable.toString());
      return Either.left(
          Headings.text("unwritable", language, Fact.of("folder", folder.toString()), reason));
    }
  }

  /** Any id makes a file name: what would lead elsewhere is escaped. */
  private static <S extends State, C, E extends Event> SortedMap<String, String> dossiers(
      Cases<S, C, E> cases) {
    return cases.dossiers().map((id, dossier) -> {
      String name = dossier.workflow().kind() + "-" + URLEncoder.encode(id, StandardCharsets.UTF_8);
      return Tuple.of(
          "dossiers/" + name + ".json", SocialInnovationJson.strict().write(dossier));
    });
  }

  private void replace(SortedMap<String, String> files) throws IOException {
    Files.createDirectories(folder.resolve("dossiers"));
    Path drafts = Files.createTempDirectory(folder, ".drafts");
    try {
      Files.createDirectory(drafts.resolve("dossiers"));
      for (Tuple2<String, String> file : files) {
        Files.writeString(drafts.resolve(file._1), file._2);
      }
      for (String name : files.keySet()) {
        Files.move(drafts.resolve(name), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      remove(drafts, files.keySet());
    }
  }

  private static void remove(Path drafts, Iterable<String> names) throws IOException {
    for (String name : names) {
      Files.deleteIfExists(drafts.resolve(name));
    }
    Files.deleteIfExists(drafts.resolve("dossiers"));
    Files.deleteIfExists(drafts);
  }
}
