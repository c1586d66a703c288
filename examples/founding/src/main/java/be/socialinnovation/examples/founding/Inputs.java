package be.socialinnovation.examples.founding;

import be.socialinnovation.aid.Scheme;
import be.socialinnovation.json.Document;
import be.socialinnovation.json.SocialInnovationJson;
import be.socialinnovation.workflow.Fact;
import be.socialinnovation.workflow.Language;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;

/** The four input files of the example, read strictly and in one language. */
record Inputs(
    OrganisationsFile organisations, FundFile fund, SchemesFile schemes, StoryFile story) {

  /** Opens an input file by its name. */
  @FunctionalInterface
  interface Folder {
    InputStream open(String name) throws IOException;
  }

  /** The four files, or what is wrong with the first that is damaged. */
  static Either<String, Inputs> read(Folder folder, Language language) {
    return read(folder, "organisations.json", OrganisationsFile.class, language)
        .flatMap(organisations -> read(folder, "fund.json", FundFile.class, language)
            .flatMap(fund -> read(folder, "schemes.json", SchemesFile.class, language)
                .flatMap(schemes -> read(folder, "story.json", StoryFile.class, language)
                    .map(story -> new Inputs(organisations, fund, schemes, story)))));
  }

  private static <T extends Document> Either<String, T> read(
      Folder folder, String name, Class<T> type, Language language) {
    try (InputStream stream = folder.open(name)) {
      return SocialInnovationJson.strict()
          .with(Translation.into(language))
          .read(name, stream.readAllBytes(), type)
          .mapLeft(problem -> problem.text(language));
    } catch (FileNotFoundException | NoSuchFileException missing) {
      return Either.left(Headings.text("missing", language, Fact.of("file", name)));
    } catch (IOException unreadable) {
      return Either.left(Headings.text(
          "unreadable", language, Fact.of("file", name), Fact.of("reason", unreadable.toString())));
    }
  }

  /** What a reader has to know of the figures: which are invented, and which are used outside their own years. */
  Seq<String> notes() {
    return Vector.of(story.note(), organisations.note(), fund.note(), schemes.note());
  }

  /**
   * A scheme by its code.
   *
   * @throws IllegalArgumentException if no input file has it
   */
  Scheme scheme(String code) {
    return schemes
        .schemes()
        .find(scheme -> scheme.code().equals(code))
        .getOrElseThrow(
            () -> new IllegalArgumentException("a scheme must stand in schemes.json: " + code));
  }
}
