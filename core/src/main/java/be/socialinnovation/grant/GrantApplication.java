package be.socialinnovation.grant;

import be.socialinnovation.money.Money;
import be.socialinnovation.money.Ratio;
import be.socialinnovation.money.Rounding;
import be.socialinnovation.workflow.State;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A grant application as the events so far have made it.
 *
 * @param stage where it stands
 * @param request what was asked; empty before submission
 * @param submittedOn the day of submission
 * @param admissibleOn the day on which it was declared admissible
 * @param advice the advice given, in the order of the days
 * @param award what was awarded
 * @param signedOn the day on which the agreement was signed
 * @param paid the tranches paid, in the order of the days
 */
@Value.Builder
public record GrantApplication(
    GrantStage stage,
    Optional<GrantRequest> request,
    Optional<LocalDate> submittedOn,
    Optional<LocalDate> admissibleOn,
    Seq<Advice> advice,
    Optional<DatedAmount> award,
    Optional<LocalDate> signedOn,
    Seq<DatedAmount> paid)
    implements State, WithGrantApplication {

  /** Refuses nothing but null. */
  public GrantApplication {
    Objects.requireNonNull(stage, "stage");
    Objects.requireNonNull(request, "request");
    Objects.requireNonNull(submittedOn, "submittedOn");
    Objects.requireNonNull(admissibleOn, "admissibleOn");
    Objects.requireNonNull(advice, "advice");
    Objects.requireNonNull(award, "award");
    Objects.requireNonNull(signedOn, "signedOn");
    Objects.requireNonNull(paid, "paid");
  }

  /** The application before anything was submitted. */
  public static GrantApplication unborn() {
    return builder()
        .stage(GrantStage.UNBORN)
        .advice(Vector.empty())
        .paid(Vector.empty())
        .build();
  }

  /** A builder, in which everything but what has not happened yet must be set. */
  public static GrantApplicationBuilder builder() {
    return new GrantApplicationBuilder();
  }

  /** The authority that decides; empty before submission. */
  public Optional<String> authority() {
    return request.map(asked -> asked.scheme().authority());
  }

  /**
   * The tranche that is to be paid next: an equal part of the award, rounded down to the cent, and the rest as the last one; empty
   * without an award and when all is paid.
   */
  public Optional<Money> nextTranche() {
    return award.flatMap(awarded -> nextOf(awarded.amount())).filter(Money::isPositive);
  }

  private Optional<Money> nextOf(Money awarded) {
    Money rest = awarded.minus(Money.sum(paid.map(DatedAmount::amount), awarded.currency()));
    Money equal = awarded.times(Ratio.of(1, tranches()), Rounding.DOWN);
    return Optional.of(paid.size() + 1 >= tranches() || equal.isZero() ? rest : equal);
  }

  /** Whether the next tranche is the balance, after at least one advance. */
  public boolean isBalanceNext() {
    return tranches() > 1 && paid.size() + 1 >= tranches();
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
    return request.flatMap(asked -> submittedOn.map(submitted -> GrantStanding.builder()
        .application(id)
        .project(asked.project())
        .purpose(asked.purpose())
        .authority(asked.scheme().authority())
        .submittedOn(submitted)
        .complete(asked.isComplete())
        .admissibleOn(admissibleOn)
        .awardedOn(award.map(DatedAmount::on))
        .awarded(award.map(DatedAmount::amount).orElse(Money.zero(asked.asked().currency())))
        .build()));
  }
}
