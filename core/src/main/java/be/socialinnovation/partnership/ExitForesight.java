package be.socialinnovation.partnership;

import be.socialinnovation.organisation.Organisation;
import be.socialinnovation.organisation.OrganisationId;
import be.socialinnovation.partnership.ExitConsequence.CoordinatorMissing;
import be.socialinnovation.partnership.ExitConsequence.ObligationRemains;
import be.socialinnovation.partnership.ExitConsequence.PromiseUndelivered;
import be.socialinnovation.partnership.ExitConsequence.RequirementLost;
import be.socialinnovation.partnership.ExitConsequence.WorkUnfunded;
import be.socialinnovation.partnership.FormingCommand.ConfirmCompliance;
import be.socialinnovation.workflow.Finding;
import be.socialinnovation.workflow.Language;
import be.socialinnovation.workflow.Rule;
import be.socialinnovation.workflow.Term;
import be.socialinnovation.workflow.Verdict;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Optional;

/* Looks at what an exit would bring about, by letting its very events happen to a copy. */
record ExitForesight(
    Partnerships workflow, Partnership before, OrganisationId party, LocalDate on) {

  ExitPreview preview(Optional<Organisation> successor) {
    Partnership after =
        workflow.leaving(before, party, successor, on).foldLeft(before, workflow::evolve);
    return new ExitPreview(
        party,
        on,
        after,
        Vector.<ExitConsequence>empty()
            .appendAll(
                after.stage() == PartnershipStage.SUSPENDED
                        && before.stage() != PartnershipStage.SUSPENDED
                    ? Vector.of(new CoordinatorMissing())
                    : Vector.empty())
            .appendAll(lost(after, new ConfirmCompliance(Optional.empty())))
            .appendAll(Vector.ofAll(before.budget().stream())
                .flatMap(budget -> budget.costs().get(party))
                .map(WorkUnfunded::new))
            .appendAll(before
                .contributionsOn(on)
                .of(party)
                .filter(line -> line.sums().missing().isPositive())
                .map(line ->
                    new PromiseUndelivered(line.contribution(), line.sums().missing())))
            .appendAll(before.obligationsOf(party, on).map(ObligationRemains::new)));
  }

  /** The rules of the checklist that are not met after, and answered otherwise before. */
  private Seq<ExitConsequence> lost(Partnership after, ConfirmCompliance checklist) {
    Map<Rule, Verdict> verdicts =
        workflow.assess(before, checklist, on).findings().toMap(Finding::rule, Finding::verdict);
    return workflow
        .assess(after, checklist, on)
        .findings()
        .filter(finding -> finding.verdict().standsInTheWay()
            && !verdicts.get(finding.rule()).contains(finding.verdict()))
        .map(finding -> new RequirementLost(new Term(
            finding.rule().code(),
            finding.text(Language.NL),
            finding.text(Language.FR),
            finding.text(Language.EN))));
  }
}
