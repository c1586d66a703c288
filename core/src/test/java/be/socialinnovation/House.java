package be.socialinnovation;

import be.socialinnovation.association.AssociationPolicy;
import be.socialinnovation.association.AssociationRuleExamples;
import be.socialinnovation.association.Associations;
import be.socialinnovation.fund.FundPolicy;
import be.socialinnovation.fund.FundRuleExamples;
import be.socialinnovation.fund.Funds;
import be.socialinnovation.grant.GrantPolicy;
import be.socialinnovation.grant.GrantRuleExamples;
import be.socialinnovation.grant.Grants;
import be.socialinnovation.partnership.PartnershipPolicy;
import be.socialinnovation.partnership.PartnershipRuleExamples;
import be.socialinnovation.partnership.Partnerships;
import be.socialinnovation.project.ProjectPolicy;
import be.socialinnovation.project.ProjectRuleExamples;
import be.socialinnovation.project.Projects;
import be.socialinnovation.workflow.RuleExample;
import be.socialinnovation.workflow.Workflow;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/* Every workflow of the house and the examples of its rules: what must hold of all of them is asked here. */
final class House {

  static final Seq<Workflow<?, ?, ?, ?>> WORKFLOWS = Vector.of(
      Partnerships.under(PartnershipPolicy.vis2013()),
      Associations.under(AssociationPolicy.law1921()),
      Grants.under(GrantPolicy.illustrative2013()),
      Projects.under(ProjectPolicy.flanders(2013)),
      Funds.under(FundPolicy.illustrative2013()));

  static final Seq<RuleExample<?, ?, ?>> EXAMPLES = Vector.<RuleExample<?, ?, ?>>empty()
      .appendAll(PartnershipRuleExamples.all())
      .appendAll(AssociationRuleExamples.all())
      .appendAll(GrantRuleExamples.all())
      .appendAll(ProjectRuleExamples.all())
      .appendAll(FundRuleExamples.all());

  private House() {}
}
