package be.socialinnovation.examples.founding;

import be.socialinnovation.examples.founding.Tale.Refused;
import be.socialinnovation.json.SocialInnovationJson;
import be.socialinnovation.json.journal.Journal;
import be.socialinnovation.platform.Cases;
import be.socialinnovation.platform.InnovationPlatform;
import be.socialinnovation.workflow.Dossier;
import be.socialinnovation.workflow.Event;
import be.socialinnovation.workflow.Fact;
import be.socialinnovation.workflow.Language;
import be.socialinnovation.workflow.State;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

/**
 * Writes the dossiers, the journals, the refusals and the page. All are first written whole into a drafts folder beside the others, and moved to their places only
 * when the last of them stands.
 */
record Archive(Path folder, Language language) {

  private static final Seq<String> FOLDERS =
      Vector.of("dossiers", "journals", "refusals", "exports");

  /** The folder with a dossier and a journal per case, every refusal and the page, or why they could not be written. */
  Either<String, Path> write(Tale tale, Exports exports, String page) {
    InnovationPlatform platform = tale.platform();
    try {
      replace(TreeMap.<String, String>empty()
          .merge(files(platform.partnerships()))
          .merge(files(platform.associations()))
          .merge(files(platform.projects()))
          .merge(files(platform.grants()))
          .merge(files(platform.funds()))
          .merge(refusals(tale))
          .merge(exports.files())
          .put("founding.html", page));
      return Either.right(folder);
    } catch (IOException unwritable) {
      Fact reason = Fact.of("reason", unwritable.toString());
      return Either.left(
          Headings.text("unwritable", language, Fact.of("folder", folder.toString()), reason));
    }
  }

  /** In the order of the story, by the day and the case. */
  private SortedMap<String, String> refusals(Tale tale) {
    return TreeMap.ofEntries(tale.lines()
        .filter(Refused.class::isInstance)
        .map(Refused.class::cast)
        .zipWithIndex((refused, at) -> Tuple.of(
            String.format(
                Locale.ROOT,
                "refusals/%02d-%s-%s.json",
                at + 1,
                refused.on(),
                fileName(refused.id())),
            SocialInnovationJson.strict().write(refused.refusal(), language))));
  }

  /** Any id makes a file name: what would lead elsewhere is escaped. */
  private static String fileName(String id) {
    return URLEncoder.encode(id, StandardCharsets.UTF_8);
  }

  private static <S extends State, C, E extends Event> SortedMap<String, String> files(
      Cases<S, C, E> cases) throws IOException {
    SortedMap<String, String> files = TreeMap.empty();
    for (Dossier<S, C, E> dossier : cases.dossiers().values()) {
      String name = dossier.workflow().kind() + "-" + fileName(dossier.id());
      files = files
          .put("dossiers/" + name + ".json", SocialInnovationJson.strict().write(dossier))
          .put("journals/" + name + ".jsonl", journal(dossier));
    }
    return files;
  }

  private static <S extends State, C, E extends Event> String journal(Dossier<S, C, E> dossier)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Journal.of(SocialInnovationJson.strict(), dossier.id(), dossier.workflow()).write(dossier, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private void replace(SortedMap<String, String> files) throws IOException {
    Files.createDirectories(folder);
    Path drafts = Files.createTempDirectory(folder, ".drafts");
    try {
      for (String name : FOLDERS) {
        Files.createDirectories(folder.resolve(name));
        Files.createDirectory(drafts.resolve(name));
      }
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
    for (String name : FOLDERS) {
      Files.deleteIfExists(drafts.resolve(name));
    }
    Files.deleteIfExists(drafts);
  }
}
