package be.socialinnovation.aid;

import be.socialinnovation.money.Money;
import be.socialinnovation.workflow.Fact;
import be.socialinnovation.workflow.Language;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Objects;

/**
 * What no line of a funding plan covers, and who could fill it. Each payer's room is told on its own: who pays first is for people to
 * decide.
 *
 * @param open what no line covers, nothing or more
 * @param rooms who could still pay how much, in the order in which they were named
 */
public record FundingGap(Money open, Seq<FundingRoom> rooms) {

  /** Refuses a negative gap, and rooms in another currency, with {@link IllegalArgumentException}. */
  public FundingGap {
    Objects.requireNonNull(open, "open");
    Objects.requireNonNull(rooms, "rooms");
    if (open.isNegative()) {
      throw new IllegalArgumentException("a gap must not be negative: " + open);
    }
    Money.sum(rooms.map(FundingRoom::most), open.currency());
  }

  /** The lines that would fill the gap, each as far as this payer alone could; none for who has no room. */
  public Seq<FundingLine> couldBeFilledBy() {
    return rooms
        .filter(room -> room.most().isPositive() && open.isPositive())
        .map(room -> FundingLine.of(
            room.source(), room.from(), room.origin(), room.most().min(open), Certainty.WANTED));
  }

  /** What would stay open if everybody paid all they could; nothing when they could fill the gap together. */
  public Money beyondReach() {
    return open.minus(Money.sum(rooms.map(FundingRoom::most), open.currency()))
        .max(Money.zero(open.currency()));
  }

  /** The gap in a language, a possible payer a line, and what nobody could fill. */
  public String text(Language language) {
    return told("gap.open", language, open)
        + couldBeFilledBy().map(line -> "\n  " + line.text(language)).mkString()
        + (beyondReach().isPositive() ? "\n" + told("gap.beyond", language, beyondReach()) : "");
  }

  private static String told(String key, Language language, Money amount) {
    return AidTexts.TEXTS.text(key, language, Vector.of(Fact.of("amount", amount)));
  }

  @Override
  public String toString() {
    return text(Language.EN);
  }
}
