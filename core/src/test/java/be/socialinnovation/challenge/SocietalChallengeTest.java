package be.socialinnovation.challenge;

import static be.socialinnovation.challenge.SocietalChallenge.AGEING;
import static be.socialinnovation.challenge.SocietalChallenge.CLIMATE;
import static be.socialinnovation.challenge.SocietalChallenge.POVERTY;
import static be.socialinnovation.challenge.SocietalChallenge.URBANISATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import be.socialinnovation.workflow.Language;
import io.vavr.collection.TreeSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SocietalChallengeTest {

  @Nested
  class Named_in_2013 {

    @Test
    void are_four() {
      assertThat(SocietalChallenge.named2013())
          .containsExactly(AGEING, CLIMATE, POVERTY, URBANISATION);
    }

    @Test
    void are_labelled_in_dutch_french_and_english() {
      assertThat(SocietalChallenge.named2013()
              .toVector()
              .map(challenge -> challenge.label(Language.NL)))
          .containsExactly("vergrijzing", "klimaat", "armoede", "verstedelijking");
      assertThat(SocietalChallenge.named2013()
              .toVector()
              .map(challenge -> challenge.label(Language.FR)))
          .containsExactly("vieillissement", "climat", "pauvreté", "urbanisation");
      assertThat(SocietalChallenge.named2013()
              .toVector()
              .map(challenge -> challenge.label(Language.EN)))
          .containsExactly("ageing", "climate", "poverty", "urbanisation");
    }

    @Test
    void say_that_nobody_verified_their_goals() {
      assertThat(SocietalChallenge.SDG_SOURCE.verified()).isEmpty();
    }

    @Test
    void print_their_code_and_their_goals() {
      assertThat(POVERTY).hasToString("POVERTY (SDG 1, 1.2, 1.3, 1.4, 10.2)");
    }

    @Test
    void point_to_goals_and_targets_of_the_united_nations() throws IOException {
      String standards = System.getProperty("standards.dir", "");
      assumeTrue(
          !standards.isEmpty(),
          "the list of goals is read when -Dstandards.dir says where it lies");
      String published =
          Files.readString(Path.of(standards, "sdg", "sdg-kos-goals-targets-indicators.ttl"));
      assertThat(SocietalChallenge.named2013().toVector().flatMap(SocietalChallenge::sdgs))
          .hasSize(21)
          .allSatisfy(sdg -> assertThat(published)
              .contains(
                  "sdg:" + sdg + " a sdgo:" + (sdg.target().isPresent() ? "Target" : "Goal")));
    }
  }

  @Nested
  class A_challenge_of_a_hosts_own {

    private final SocietalChallenge migration = SocietalChallenge.of(
        "MIGRATION", "migratie", "migration", "migration", SdgCode.parse("10.7"));

    @Test
    void stands_beside_the_named_ones() {
      assertThat(SocietalChallenge.named2013().add(migration).map(SocietalChallenge::name))
          .containsExactly("AGEING", "CLIMATE", "MIGRATION", "POVERTY", "URBANISATION");
    }

    @Test
    void may_have_no_goal_at_all() {
      assertThat(migration.withSdgs(TreeSet.empty())).hasToString("MIGRATION");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "migration", "MIGRATION 2", "2", "_A", "É"})
    void has_a_code_in_capitals(String code) {
      assertThatIllegalArgumentException().isThrownBy(() -> migration.withCode(code));
    }

    @Test
    void has_a_code_of_at_most_40_characters() {
      assertThat(migration.withCode("A".repeat(40)).code()).hasSize(40);
      assertThatIllegalArgumentException().isThrownBy(() -> migration.withCode("A".repeat(41)));
    }

    @Test
    void has_a_label_in_every_language() {
      assertThatIllegalArgumentException().isThrownBy(() -> migration.withNl(" "));
      assertThatIllegalArgumentException().isThrownBy(() -> migration.withFr(""));
      assertThatIllegalArgumentException().isThrownBy(() -> migration.withEn(""));
    }
  }
}
