package be.socialinnovation.examples.jshell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReadmeTest {
  private static final Path README = Path.of("../../README.md");
  private static final Pattern BLOCK = Pattern.compile("```(\\w+)\n(.*?)```", Pattern.DOTALL);

  private static List<MatchResult> blocks(String language) throws IOException {
    return BLOCK
        .matcher(Files.readString(README))
        .results()
        .filter(block -> block.group(1).equals(language))
        .toList();
  }

  @Test
  void each_snippet_prints_what_stands_below_it() throws Exception {
    List<MatchResult> all = BLOCK.matcher(Files.readString(README)).results().toList();
    int printed = 0;
    for (int i = 1; i < all.size(); i++) {
      if (all.get(i).group(1).equals("text")) {
        try (Script script = new Script()) {
          List<String> values = script.run(all.get(i - 1).group(2));
          assertThat(values.get(values.size() - 1) + "\n").isEqualTo(all.get(i).group(2));
        }
        printed++;
      }
    }
    assertThat(printed).isEqualTo(2);
  }

  @Test
  void the_first_snippet_and_its_output_stand_on_the_first_screen() throws IOException {
    MatchResult output = blocks("text").get(0);
    String above = Files.readString(README).substring(0, output.end());
    assertThat(above.lines().count()).isLessThan(50);
  }

  @Test
  void the_json_beside_each_value_is_what_it_yields() throws Exception {
    List<MatchResult> rows = Pattern.compile("\\| `(.+?)` \\| `(.+?)` \\|")
        .matcher(Files.readString(README))
        .results()
        .filter(row -> row.group(2).startsWith("{") || row.group(2).startsWith("\""))
        .toList();
    assertThat(rows).hasSize(9);
    try (Script script = new Script()) {
      script.run("var mapper = SocialInnovationJson.strict().mapper();");
      for (MatchResult row : rows) {
        String quoted = row.group(2).replace("\"", "\\\"");
        assertThat(script.run("mapper.readTree(\"" + quoted + "\").equals(mapper.valueToTree("
                + row.group(1) + "))"))
            .as(row.group())
            .containsExactly("true");
      }
    }
  }
}
