package be.socialinnovation.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import be.socialinnovation.workflow.kitty.KittyPolicy;
import be.socialinnovation.workflow.kitty.KittyRule;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SourceTest {

  private static final LocalDate READ = LocalDate.of(2026, 11, 23);
  private static final Source LAW =
      Source.of(Source.Kind.LAW, "wet, art. 1", "loi, art. 1er", "law, art. 1");

  @Test
  void is_cited_in_the_language_of_the_reader_with_the_day_on_which_it_was_read() {
    assertThat(LAW.verifiedOn(READ).in(Language.NL))
        .isEqualTo("wet, art. 1 (gelezen op 23 november 2026)");
    assertThat(LAW.verifiedOn(READ).in(Language.FR)).startsWith("loi, art. 1er (");
    assertThat(LAW.verifiedOn(READ)).hasToString("law, art. 1 (read on 23 November 2026)");
  }

  @Test
  void says_when_nobody_has_read_it() {
    assertThat(LAW).hasToString("law, art. 1 (not verified)");
    assertThat(LAW.verifiedOn(READ).unverified()).isEqualTo(LAW);
  }

  @Test
  void is_cited_in_every_language() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Source.of(Source.Kind.LAW, "wet", " ", "law"));
  }

  @Nested
  class A_finding {

    private final Rule rule = KittyRule.values()[0];
    private final Given<KittyPolicy> given = Given.noting(KittyPolicy.upTo("10.00"), READ);

    @Test
    void rests_on_the_source_of_its_rule() {
      assertThat(given.finding(rule, Verdict.SATISFIED).source()).isEqualTo(rule.source());
      assertThat(rule.sources()).isEqualTo(Vector.of(rule.source()));
    }

    @Test
    void rests_on_the_source_that_the_rule_cites_for_the_day() {
      given.citing(LAW);
      assertThat(given.finding(rule, Verdict.VIOLATED).source()).isEqualTo(LAW);
    }
  }
}
