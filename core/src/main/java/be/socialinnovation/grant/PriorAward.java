package be.socialinnovation.grant;

import be.socialinnovation.aid.AidKind;
import be.socialinnovation.aid.AidOnCosts;
import be.socialinnovation.aid.CostItem;
import be.socialinnovation.money.Money;
import io.vavr.collection.TreeSet;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Public money that was granted besides the aid that is asked.
 *
 * @param aid what it is, and which of the categories of the budget that is asked for it pays; all of them are one where a budget has none
 * @param beneficiary to whom
 * @param scheme the code of the scheme; empty for other public money, such as the public part of a fund, and where nobody has told it:
 *     an aid of which neither the scheme nor the costs are told may be one of the scheme that is asked
 * @param on the day of the legal right, whenever it is paid
 * @param sameWork whether it is for the same project and purpose, in a period that may be the same, whichever of its costs it pays
 */
@Value.Builder
public record PriorAward(
    AidOnCosts aid, String beneficiary, Optional<String> scheme, LocalDate on, boolean sameWork)
    implements WithPriorAward {

  /** Refuses a blank beneficiary or scheme with {@link IllegalArgumentException}. */
  public PriorAward {
    Objects.requireNonNull(aid, "aid");
    GrantTexts.requireStated(beneficiary, "beneficiary");
    Objects.requireNonNull(scheme, "scheme");
    scheme.ifPresent(code -> GrantTexts.requireStated(code, "scheme"));
    Objects.requireNonNull(on, "on");
  }

  /** A builder, in which everything but the scheme must be set. */
  public static PriorAwardBuilder builder() {
    return new PriorAwardBuilder();
  }

  /**
   * Public money of a fund for all costs of the same work. Under which rules it is given nobody has told, so that beyond what the award
   * alone may be nobody can tell.
   *
   * @param fund the id of the fund
   */
  public static PriorAward ofFund(String fund, Money amount, GrantRequest asked, LocalDate on) {
    return builder()
        .aid(AidOnCosts.builder()
            .id("fund:" + fund)
            .kind(AidKind.STATE_AID)
            .amount(amount)
            .costs(TreeSet.ofAll(asked.costItems().map(CostItem::id)))
            .build())
        .beneficiary(asked.applicant())
        .on(on)
        .sameWork(true)
        .build();
  }

  /* What the award of another application is to one that is asked; nothing where none stands. */
  static Optional<PriorAward> of(String id, GrantApplication other, GrantRequest asked) {
    return other
        .request()
        .flatMap(request -> other
            .award()
            .filter(award -> other.stage().isAwarded())
            .flatMap(award -> other.aid().map(amount -> of(id, amount, award, request, asked))));
  }

  private static PriorAward of(
      String id, Money amount, Award award, GrantRequest other, GrantRequest asked) {
    boolean sameWork = other.project().equals(asked.project())
        && other.purpose() == asked.purpose()
        && !other.isApartFrom(asked);
    AidKind kind = other.scheme().deMinimis().isPresent() ? AidKind.DE_MINIMIS : AidKind.STATE_AID;
    return builder()
        .aid(AidOnCosts.builder()
            .id(id)
            .kind(kind)
            .amount(amount)
            .costs(sameWork ? shared(other, asked) : TreeSet.empty())
            .intensity(award.intensity().filter(it -> kind == AidKind.STATE_AID))
            .build())
        .beneficiary(other.applicant())
        .scheme(other.scheme().code())
        .on(award.on())
        .sameWork(sameWork)
        .build();
  }

  /* Categories of one name are the same costs; where one of the two has none, the costs of the work are. */
  private static TreeSet<String> shared(GrantRequest other, GrantRequest asked) {
    TreeSet<String> costs = TreeSet.ofAll(asked.costItems().map(CostItem::id));
    return other.budget().isEmpty() || asked.budget().isEmpty()
        ? costs
        : costs.intersect(TreeSet.ofAll(other.costItems().map(CostItem::id)));
  }

  /** What names it: the id of the application where the platform has it. */
  public String id() {
    return aid.id();
  }

  Money amount() {
    return aid.amount();
  }

  boolean isOf(String code) {
    return scheme.filter(code::equals).isPresent();
  }

  /* Of whichever scheme it may be where nobody has told a scheme or what it pays, as a public register does not. */
  boolean mayBeOf(String code) {
    return isOf(code) || (scheme.isEmpty() && aid.costs().isEmpty());
  }

  /* An aid of which nobody has told what it pays may pay the same. */
  boolean mayPayTheSame() {
    return !aid.costs().filter(it -> it.isEmpty()).isPresent();
  }
}
