package be.socialinnovation.examples.jshell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ScriptTest {
  private static Script script;

  @BeforeAll
  static void open() throws Exception {
    script = new Script();
  }

  @AfterAll
  static void close() {
    script.close();
  }

  @Test
  void a_collection_is_one_of_Vavr() {
    assertThat(script.run("Seq<Integer> some = Vector.of(1, 2);\nsome.append(3)"))
        .containsExactly("Vector(1, 2)", "Vector(1, 2, 3)");
  }

  @Test
  void the_calendar_is_at_hand() {
    assertThat(script.run("LocalDate.of(2013, 6, 30).plusDays(1)")).containsExactly("2013-07-01");
  }

  @Test
  void a_snippet_that_does_not_compile_fails_the_script() {
    assertThatThrownBy(() -> script.run("int x = \"text\";")).isInstanceOf(AssertionError.class);
  }

  @Test
  void a_snippet_that_throws_fails_the_script() {
    assertThatThrownBy(() -> script.run("LocalDate.of(2013, 2, 30)"))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void a_snippet_that_is_cut_off_fails_the_script() {
    assertThatThrownBy(() -> script.run("LocalDate.of(2013,")).isInstanceOf(AssertionError.class);
  }
}
