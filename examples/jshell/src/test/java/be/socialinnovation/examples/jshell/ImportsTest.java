package be.socialinnovation.examples.jshell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ImportsTest {

  @Test
  void a_name_in_two_packages_means_that_of_the_first() {
    Map<String, Set<String>> names = new LinkedHashMap<>();
    names.put("first", Set.of("Period", "Money"));
    names.put("second", Set.of("Period"));
    assertThat(Imports.lines(names))
        .containsExactly(
            "import first.*;",
            "import second.*;",
            "import first.Period;",
            "import java.util.Optional;");
  }

  @Test
  void every_exported_package_is_there() throws Exception {
    assertThat(Imports.of(ClassPath.of(Lab.class)))
        .contains(
            "import be.socialinnovation.money.*;",
            "import io.vavr.collection.*;",
            "import java.time.*;")
        .doesNotContain("import java.util.*;");
  }
}
