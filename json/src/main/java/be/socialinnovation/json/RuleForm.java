package be.socialinnovation.json;

import be.socialinnovation.aid.AidRule;
import be.socialinnovation.aid.CooperationRule;
import be.socialinnovation.aid.CumulationRule;
import be.socialinnovation.aid.DeMinimisRule;
import be.socialinnovation.aid.EquivalentRule;
import be.socialinnovation.aid.SizeRule;
import be.socialinnovation.association.AssemblyRule;
import be.socialinnovation.association.AssociationRule;
import be.socialinnovation.fund.EngagementRule;
import be.socialinnovation.fund.FundRule;
import be.socialinnovation.fund.PartnerRule;
import be.socialinnovation.fund.RequestRule;
import be.socialinnovation.fund.ResultRule;
import be.socialinnovation.fund.TermsRule;
import be.socialinnovation.grant.AwardRule;
import be.socialinnovation.grant.CallRule;
import be.socialinnovation.grant.ChangeRule;
import be.socialinnovation.grant.GrantAidRule;
import be.socialinnovation.grant.GrantRule;
import be.socialinnovation.grant.ScoringRule;
import be.socialinnovation.grant.SelectionRule;
import be.socialinnovation.grant.SettlementRule;
import be.socialinnovation.partnership.AgreementRule;
import be.socialinnovation.partnership.ContributionRule;
import be.socialinnovation.partnership.ExitRule;
import be.socialinnovation.partnership.PartnershipRule;
import be.socialinnovation.partnership.RoleRule;
import be.socialinnovation.project.ProjectRule;
import be.socialinnovation.workflow.Rule;
import be.socialinnovation.workflow.WorkflowRule;
import io.vavr.Tuple;
import io.vavr.collection.Iterator;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** A rule in JSON: its stable code. It is read as the constant with that code, which has the texts. */
final class RuleForm {

  /** Every rule of this library that a finding can name. */
  static final Vector<Rule> KNOWN = Vector.<Rule>empty()
      .appendAll(Vector.of(WorkflowRule.values()))
      .appendAll(Vector.of(AidRule.values()))
      .appendAll(Vector.of(CooperationRule.values()))
      .appendAll(Vector.of(CumulationRule.values()))
      .appendAll(Vector.of(DeMinimisRule.values()))
      .appendAll(Vector.of(EquivalentRule.values()))
      .appendAll(Vector.of(SizeRule.values()))
      .appendAll(Vector.of(AgreementRule.values()))
      .appendAll(Vector.of(ContributionRule.values()))
      .appendAll(Vector.of(ExitRule.values()))
      .appendAll(Vector.of(PartnershipRule.values()))
      .appendAll(Vector.of(RoleRule.values()))
      .appendAll(Vector.of(AssemblyRule.values()))
      .appendAll(Vector.of(AssociationRule.values()))
      .appendAll(Vector.of(AwardRule.values()))
      .appendAll(Vector.of(CallRule.values()))
      .appendAll(Vector.of(ChangeRule.values()))
      .appendAll(Vector.of(GrantRule.values()))
      .appendAll(Vector.of(GrantAidRule.values()))
      .appendAll(Vector.of(ScoringRule.values()))
      .appendAll(Vector.of(SelectionRule.values()))
      .appendAll(Vector.of(SettlementRule.values()))
      .appendAll(Vector.of(ProjectRule.values()))
      .appendAll(Vector.of(EngagementRule.values()))
      .appendAll(Vector.of(FundRule.values()))
      .appendAll(Vector.of(PartnerRule.values()))
      .appendAll(Vector.of(RequestRule.values()))
      .appendAll(Vector.of(ResultRule.values()))
      .appendAll(Vector.of(TermsRule.values()))
      .appendAll(Vector.of(ReadingRule.values()));

  private RuleForm() {}

  static TreeMap<String, Rule> byCode(Seq<? extends Rule> rules) {
    return TreeMap.ofEntries(Iterator.ofAll(rules).map(rule -> Tuple.of(rule.code(), (Rule) rule)));
  }

  /* Throws IllegalArgumentException for a code that nobody knows. */
  static Rule known(TreeMap<String, Rule> byCode, String code) {
    return byCode
        .get(code)
        .getOrElseThrow(
            () -> new IllegalArgumentException("a rule must be known by its code: " + code));
  }

  static final class Writer extends StdSerializer<Rule> {

    Writer() {
      super(Rule.class);
    }

    @Override
    public void serialize(Rule rule, JsonGenerator generator, SerializationContext context) {
      generator.writeString(rule.code());
    }
  }

  static final class Reader extends StdDeserializer<Rule> {

    private final transient TreeMap<String, Rule> byCode;

    Reader(Seq<? extends Rule> rules) {
      super(Rule.class);
      byCode = RuleForm.byCode(rules);
    }

    @Override
    public Rule deserialize(JsonParser json, DeserializationContext context) {
      String code = context.readValue(json, String.class);
      try {
        return known(byCode, code);
      } catch (IllegalArgumentException unknown) {
        throw context.instantiationException(Rule.class, unknown);
      }
    }
  }
}
