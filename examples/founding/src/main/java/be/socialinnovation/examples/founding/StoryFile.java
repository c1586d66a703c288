package be.socialinnovation.examples.founding;

import be.socialinnovation.json.Document;
import io.vavr.collection.Seq;
import java.time.LocalDate;

/** {@code story.json}: what is asked, day after day, by whom and why. */
record StoryFile(int formatVersion, String title, String note, Seq<Scene> scenes)
    implements Document {

  /** One deed of the story. */
  record Scene(LocalDate on, String by, String why, Deed deed) {}
}
