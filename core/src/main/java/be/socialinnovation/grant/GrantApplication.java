package be.socialinnovation.grant;

import be.socialinnovation.aid.AidBound;
import be.socialinnovation.grant.Report.AcceptedCosts;
import be.socialinnovation.money.Money;
import be.socialinnovation.money.Ratio;
import be.socialinnovation.money.Rounding;
import be.socialinnovation.workflow.State;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A grant application as the events so far have made it.
 *
 * @param stage where it stands
 * @param request what is asked, as drafted, submitted, completed and changed; empty before anything is written
 * @param submittedOn the day of the first submission; empty while it is a draft
 * @param costsAcceptedFrom the first day whose costs the scheme accepts; empty while it is a draft
 * @param question what the authority asked last
 * @param admissibleOn the day on which it was declared admissible
 * @param advice the advice given, in the order of the days
 * @param score how the experts scored it; empty while they have not
 * @param award what is awarded; empty again when the award has lapsed or was renounced
 * @param signedOn the day on which the agreement was signed
 * @param changes the changes asked for, by their ids
 * @param reports the reports filed and not rejected, in the order of the days
 * @param paid the tranches paid, in the order of the days
 * @param fixed the aid as it was fixed at the closing, nothing or more; empty before
 * @param ordered what had to be paid back, in the order of the days
 * @param recovered what was paid back, in the order of the days
 */
@Value.Builder
public record GrantApplication(
    GrantStage stage,
    Optional<GrantRequest> request,
    Optional<LocalDate> submittedOn,
    Optional<LocalDate> costsAcceptedFrom,
    Optional<Question> question,
    Optional<LocalDate> admissibleOn,
    Seq<Advice> advice,
    Optional<Score> score,
    Optional<Award> award,
    Optional<LocalDate> signedOn,
    TreeMap<String, RequestedChange> changes,
    Seq<Report> reports,
    Seq<DatedAmount> paid,
    Optional<Money> fixed,
    Seq<DatedAmount> ordered,
    Seq<DatedAmount> recovered)
    implements State, WithGrantApplication {

  /** Refuses nothing but null. */
  public GrantApplication {
    Objects.requireNonNull(stage, "stage");
    Objects.requireNonNull(request, "request");
    Objects.requireNonNull(submittedOn, "submittedOn");
    Objects.requireNonNull(costsAcceptedFrom, "costsAcceptedFrom");
    Objects.requireNonNull(question, "question");
    Objects.requireNonNull(admissibleOn, "admissibleOn");
    Objects.requireNonNull(advice, "advice");
    Objects.requireNonNull(score, "score");
    Objects.requireNonNull(award, "award");
    Objects.requireNonNull(signedOn, "signedOn");
    Objects.requireNonNull(changes, "changes");
    Objects.requireNonNull(reports, "reports");
    Objects.requireNonNull(paid, "paid");
    Objects.requireNonNull(fixed, "fixed");
    Objects.requireNonNull(ordered, "ordered");
    Objects.requireNonNull(recovered, "recovered");
  }

  /** The application before anything was written. */
  public static GrantApplication unborn() {
    return builder()
        .stage(GrantStage.UNBORN)
        .advice(Vector.empty())
        .changes(TreeMap.empty())
        .reports(Vector.empty())
        .paid(Vector.empty())
        .ordered(Vector.empty())
        .recovered(Vector.empty())
        .build();
  }

  /** A builder, in which everything but what has not happened yet must be set. */
  public static GrantApplicationBuilder builder() {
    return new GrantApplicationBuilder();
  }

  /** The authority that decides; empty before anything is written. */
  public Optional<String> authority() {
    return request.map(asked -> asked.scheme().authority());
  }

  /** A change that the authority has not decided on; empty when there is none with this id. */
  public Optional<Change> pendingChange(String change) {
    return changes
        .get(change)
        .toJavaOptional()
        .filter(asked -> asked.approved().isEmpty())
        .map(RequestedChange::what);
  }

  /** The report that the authority has not judged; empty when there is none. */
  public Optional<Report> pendingReport() {
    return reports.lastOption().toJavaOptional().filter(last -> last.accepted().isEmpty());
  }

  /** The costs that were accepted of the final report; empty while none is accepted. */
  public Optional<AcceptedCosts> finallyAccepted() {
    return reports
        .find(report -> report.kind() == ReportKind.FINAL && report.accepted().isPresent())
        .toJavaOptional()
        .flatMap(Report::accepted);
  }

  /** How many interim reports are accepted. */
  public int acceptedInterimReports() {
    return reports.count(
        report -> report.kind() == ReportKind.INTERIM && report.accepted().isPresent());
  }

  /**
   * The aid for the finally accepted costs: the award, and no more than rate and cap of the scheme give for these costs, rounded down to
   * the cent. The smallest budget is a condition of the application and takes nothing away from work that turned out cheaper. Empty
   * while no final report is accepted.
   */
  public Optional<Money> finalAid() {
    return request.flatMap(asked ->
        award.flatMap(awarded -> finallyAccepted().map(costs -> finalAid(asked, awarded, costs))));
  }

  private static Money finalAid(GrantRequest asked, Award award, AcceptedCosts accepted) {
    if (accepted.costs().isZero()) {
      return accepted.costs();
    }
    return asked
        .scheme()
        .aidFor(accepted.costs(), accepted.externalKnowledge())
        .bounds()
        .filter(bound -> bound.kind() != AidBound.Kind.MINIMUM_BUDGET)
        .map(AidBound::sure)
        .foldLeft(award.amount(), Money::min);
  }

  /** What is paid altogether; nothing before the first tranche. */
  public Money totalPaid() {
    return total(paid);
  }

  /** What was ordered to be paid back altogether. */
  public Money totalOrdered() {
    return total(ordered);
  }

  /** What was ordered to be paid back and has not come in. */
  public Money toRecover() {
    return totalOrdered().minus(total(recovered));
  }

  /** What the applicant has of the aid: what is paid, less what came back. */
  public Money held() {
    return totalPaid().minus(total(recovered));
  }

  private Money total(Seq<DatedAmount> amounts) {
    return Money.sum(amounts.map(DatedAmount::amount), currency());
  }

  private Currency currency() {
    return request.map(asked -> asked.asked().currency()).orElse(Money.EUR);
  }

  /**
   * The aid that the work can count on: the award, from the closing on the aid as it was fixed, and once aid is ordered back what may be
   * kept of the payments; empty when there is none.
   */
  public Optional<Money> aid() {
    Optional<Money> awarded = ordered.isEmpty()
        ? fixed.or(() -> award.map(Award::amount))
        : Optional.of(totalPaid().minus(totalOrdered()));
    return awarded.filter(Money::isPositive);
  }

  /**
   * The tranche that is to be paid next: an equal part of the award, rounded down to the cent, and the rest as the last one; from the
   * closing on, all that is still due of the aid as it was fixed. Empty without an award, when all is paid, and when aid is ordered back.
   */
  public Optional<Money> nextTranche() {
    if (!ordered.isEmpty()) {
      return Optional.empty();
    }
    return fixed
        .map(aid -> aid.minus(totalPaid()))
        .or(() -> award.map(awarded -> nextOf(awarded.amount())))
        .filter(Money::isPositive);
  }

  private Money nextOf(Money awarded) {
    Money equal = awarded.times(Ratio.of(1, tranches()), Rounding.DOWN);
    return isLastNext() || equal.isZero() ? awarded.minus(totalPaid()) : equal;
  }

  /** Whether the next tranche is the balance: the last one, after at least one advance, or whatever is due after the closing. */
  public boolean isBalanceNext() {
    return fixed.isPresent() || (tranches() > 1 && isLastNext());
  }

  private boolean isLastNext() {
    return paid.size() + 1 >= tranches();
  }

  private int tranches() {
    return request.map(asked -> asked.scheme().tranches()).orElse(1);
  }

  /**
   * Where the application stands, for other cases; empty before submission.
   *
   * @param id the id under which the host keeps the application
   */
  public Optional<GrantStanding> standing(String id) {
    return request.flatMap(asked ->
        submittedOn.flatMap(submitted -> costsAcceptedFrom.map(accepted -> GrantStanding.builder()
            .application(id)
            .project(asked.project())
            .purpose(asked.purpose())
            .authority(asked.scheme().authority())
            .submittedOn(submitted)
            .costsAcceptedFrom(accepted)
            .awardedOn(aid().flatMap(it -> award.map(Award::on)))
            .awarded(aid().orElse(Money.zero(asked.asked().currency())))
            .build())));
  }
}
