package be.socialinnovation.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import be.socialinnovation.money.Money;
import be.socialinnovation.project.ProjectCommand.StartTrajectory;
import be.socialinnovation.project.ProjectPolicy;
import be.socialinnovation.project.ProjectRule;
import be.socialinnovation.project.Projects;
import be.socialinnovation.project.Work;
import be.socialinnovation.workflow.Finding;
import be.socialinnovation.workflow.Language;
import be.socialinnovation.workflow.Refusal;
import be.socialinnovation.workflow.Rule;
import be.socialinnovation.workflow.Source;
import be.socialinnovation.workflow.Texts;
import be.socialinnovation.workflow.Verdict;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

class RefusalDocumentTest {

  private static final SocialInnovationJson JSON = SocialInnovationJson.strict();

  private static Refusal refusal() {
    Projects projects = Projects.under(ProjectPolicy.flanders(2013));
    Work work =
        Work.of(LocalDate.of(2013, 9, 2), LocalDate.of(2015, 12, 31), Money.eur("120000.00"));
    return projects
        .decide(projects.birth(), StartTrajectory.of(work), LocalDate.of(2013, 9, 2))
        .getLeft();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void reaches_a_program_that_knows_no_rule_with_codes_facts_and_texts(Language language) {
    Refusal refusal = refusal();
    RefusalDocument read = JSON.read(
            "refusal.json", JSON.write(refusal, language), RefusalDocument.class)
        .get();
    assertThat(read).isEqualTo(RefusalDocument.of(refusal, language));
    assertThat(read.language()).isEqualTo(language.tag());
    assertThat(read.findings().map(RefusalDocument.Line::rule))
        .isEqualTo(refusal.findings().map(finding -> finding.rule().code()));
    for (int i = 0; i < read.findings().size(); i++) {
      Finding finding = refusal.findings().get(i);
      RefusalDocument.Line line = read.findings().get(i);
      assertThat(line.facts()).isEqualTo(finding.facts());
      assertThat(line.text()).isEqualTo(finding.text(language));
      assertThat(line.source()).isEqualTo(finding.source().in(language));
    }
    assertThat(read.openNow()).hasSameSizeAs(refusal.openNow());
  }

  @Test
  void is_passed_on_with_what_others_have_put_beside_it() {
    JsonNode beside = JSON.mapper().readTree("{\"ticket\":1.50}");
    RefusalDocument refusal =
        RefusalDocument.of(refusal(), Language.NL).withExtensions(Optional.of(beside));
    String written = JSON.write(refusal);
    RefusalDocument read =
        JSON.read("refusal.json", written, RefusalDocument.class).get();
    assertThat(read).isEqualTo(refusal);
    assertThat(JSON.write(read)).isEqualTo(written);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> refusal.withExtensions(Optional.of(beside.get("ticket"))));
  }

  @Test
  void is_a_value_again_for_a_program_that_knows_the_rules() {
    Refusal refusal = refusal();
    Refusal read =
        JSON.mapper().readValue(JSON.mapper().writeValueAsString(refusal), Refusal.class);
    assertThat(read).isEqualTo(refusal);
    assertThat(read.names(ProjectRule.values()[0]))
        .isEqualTo(refusal.names(ProjectRule.values()[0]));
    assertThat(read.text(Language.NL)).isEqualTo(refusal.text(Language.NL));
  }

  @Test
  void names_a_host_s_own_rules_once_they_are_told() {
    Rule own = OwnRule.KITCHEN_IS_CLEAN;
    Finding finding = Finding.of(own, Verdict.VIOLATED);
    SocialInnovationJson host = JSON.withRules(Vector.of(OwnRule.values()));
    String written = host.mapper().writeValueAsString(finding);
    assertThat(host.mapper().readValue(written, Finding.class)).isEqualTo(finding);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JSON.withRules(Vector.of(ProjectRule.values())));
  }

  private enum OwnRule implements Rule {
    KITCHEN_IS_CLEAN;

    @Override
    public String code() {
      return "HOST-01";
    }

    @Override
    public Source source() {
      return ProjectRule.values()[0].source();
    }

    @Override
    public Texts texts() {
      return ProjectRule.values()[0].texts();
    }
  }
}
