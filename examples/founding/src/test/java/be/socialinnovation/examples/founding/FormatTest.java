package be.socialinnovation.examples.founding;

import static org.assertj.core.api.Assertions.assertThat;

import be.socialinnovation.json.SocialInnovationJson;
import be.socialinnovation.platform.Cases;
import be.socialinnovation.platform.InnovationPlatform;
import be.socialinnovation.workflow.Dossier;
import be.socialinnovation.workflow.Event;
import be.socialinnovation.workflow.State;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/* Dossiers as version 1 of the format was written: what was written once is read for ever, and version 1 is written like this still. */
class FormatTest {

  private final InnovationPlatform platform = Founding.platform();

  @Test
  void dossiers_of_every_case_type_are_read_as_they_were_written() throws IOException {
    requireRead(platform.partnerships(), "samen-aan-tafel");
    requireRead(platform.associations(), "sociale-innovatiefabriek");
    requireRead(platform.projects(), "P-2013-002");
    requireRead(platform.grants(), "IWT-2013-102");
    requireRead(platform.funds(), "angel-fund");
  }

  private static <S extends State, C, E extends Event> void requireRead(
      Cases<S, C, E> cases, String id) throws IOException {
    String name = cases.workflow().kind() + "-" + id + ".json";
    String kept = kept(name);
    Dossier<S, C, E> read = SocialInnovationJson.strict()
        .readDossier(name, kept, cases.workflow())
        .getOrElseThrow(problem -> new AssertionError(problem.toString()));
    assertThat(read.id()).isEqualTo(id);
    assertThat(SocialInnovationJson.strict().write(read)).isEqualTo(kept);
  }

  private static String kept(String name) throws IOException {
    try (InputStream in = FormatTest.class.getResourceAsStream("format-1/" + name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
