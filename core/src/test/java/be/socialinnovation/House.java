package be.socialinnovation;

import be.socialinnovation.aid.AidRule;
import be.socialinnovation.aid.AidRuleExamples;
import be.socialinnovation.aid.CooperationRule;
import be.socialinnovation.aid.CooperationRuleExamples;
import be.socialinnovation.aid.CumulationRule;
import be.socialinnovation.aid.CumulationRuleExamples;
import be.socialinnovation.aid.DeMinimisRule;
import be.socialinnovation.aid.DeMinimisRuleExamples;
import be.socialinnovation.aid.EquivalentRule;
import be.socialinnovation.aid.SizeRule;
import be.socialinnovation.aid.SizeRuleExamples;
import be.socialinnovation.association.AssemblyRuleExamples;
import be.socialinnovation.association.AssociationPolicy;
import be.socialinnovation.association.AssociationRuleExamples;
import be.socialinnovation.association.Associations;
import be.socialinnovation.fund.FundPolicy;
import be.socialinnovation.fund.FundRuleExamples;
import be.socialinnovation.fund.Funds;
import be.socialinnovation.grant.CallRule;
import be.socialinnovation.grant.CallRuleExamples;
import be.socialinnovation.grant.GrantPolicy;
import be.socialinnovation.grant.GrantRuleExamples;
import be.socialinnovation.grant.Grants;
import be.socialinnovation.grant.ScoringRule;
import be.socialinnovation.grant.ScoringRuleExamples;
import be.socialinnovation.partnership.PartnershipPolicy;
import be.socialinnovation.partnership.PartnershipRuleExamples;
import be.socialinnovation.partnership.Partnerships;
import be.socialinnovation.project.ProjectPolicy;
import be.socialinnovation.project.ProjectRuleExamples;
import be.socialinnovation.project.Projects;
import be.socialinnovation.workflow.Rule;
import be.socialinnovation.workflow.RuleExample;
import be.socialinnovation.workflow.Workflow;
import be.socialinnovation.workflow.WorkflowRule;
import be.socialinnovation.workflow.WorkflowRuleExamples;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;

/* Every class, workflow and rule of the house, and the examples of its rules: what must hold of all of them is asked here. */
final class House {

  static final JavaClasses CORE = new ClassFileImporter()
      .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
      .importPackages("be.socialinnovation");

  static final Seq<Workflow<?, ?, ?, ?>> WORKFLOWS = Vector.of(
      Partnerships.under(PartnershipPolicy.vis2013()),
      Associations.under(AssociationPolicy.belgium()),
      Grants.under(GrantPolicy.illustrative2013()),
      Projects.under(ProjectPolicy.flanders(2013)),
      Funds.under(FundPolicy.illustrative2013()));

  /* The rules that answer questions and move no case, by the title of their chapter. */
  static final TreeMap<String, Seq<? extends Rule>> QUESTIONS =
      TreeMap.<String, Seq<? extends Rule>>empty()
          .put("call", Vector.of(CallRule.values()))
          .put("scoring", Vector.of(ScoringRule.values()))
          .put("aid, de minimis", Vector.of(DeMinimisRule.values()))
          .put("aid, gross grant equivalent", Vector.of(EquivalentRule.values()))
          .put("aid", Vector.of(AidRule.values()))
          .put("aid: cooperation", Vector.of(CooperationRule.values()))
          .put("aid: cumulation", Vector.of(CumulationRule.values()))
          .put("aid: size", Vector.of(SizeRule.values()));

  static final Seq<Rule> RULES = Vector.<Rule>of(WorkflowRule.values())
      .appendAll(QUESTIONS.values().flatMap(rules -> rules))
      .appendAll(WORKFLOWS.flatMap(workflow -> workflow.guards()));

  static final Seq<RuleExample> EXAMPLES = Vector.<RuleExample>empty()
      .appendAll(WorkflowRuleExamples.all())
      .appendAll(DeMinimisRuleExamples.all())
      .appendAll(AidRuleExamples.all())
      .appendAll(CooperationRuleExamples.all())
      .appendAll(CumulationRuleExamples.all())
      .appendAll(SizeRuleExamples.all())
      .appendAll(PartnershipRuleExamples.all())
      .appendAll(AssociationRuleExamples.all())
      .appendAll(AssemblyRuleExamples.all())
      .appendAll(GrantRuleExamples.all())
      .appendAll(CallRuleExamples.all())
      .appendAll(ScoringRuleExamples.all())
      .appendAll(ProjectRuleExamples.all())
      .appendAll(FundRuleExamples.all());

  private House() {}

  /* The constants of every enum that belongs to a family. */
  static <T> Vector<T> constants(Class<T> family) {
    return Vector.ofAll(CORE)
        .filter(type -> type.isEnum() && type.isAssignableTo(family))
        .map(JavaClass::reflect)
        .flatMap(type -> Vector.of(type.getEnumConstants()))
        .map(family::cast);
  }

  /* A class of every package that has texts. */
  static Seq<Class<?>> besideTexts() {
    return Vector.ofAll(CORE)
        .filter(type ->
            type.isTopLevelClass() && type.getPackageName().matches("be\\.socialinnovation\\.\\w+"))
        .map(JavaClass::reflect)
        .filter(type -> type.getResource("messages_en.properties") != null)
        .groupBy(Class::getPackageName)
        .values()
        .map(Seq::head)
        .toVector();
  }
}
