package be.socialinnovation.aid;

import be.socialinnovation.money.Money;
import be.socialinnovation.money.Percentage;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import java.math.BigInteger;
import java.util.function.Predicate;

/*
 * How much of a wanted aid fits beside those that were granted: for sure, and at best.
 *
 * Each cost lets through its amount times the highest intensity among the State aids and Union funding on it. An aid may be attributed
 * to its costs in any way, so it fits when some attribution of all aids keeps every cost within what it lets through; in other words,
 * when for every set of costs the aids that pay nothing else add up to no more than these costs let through together. An aid on its own
 * is thereby held to its intensity, aids on different costs do not meet, and an aid that is split into several grants for the same costs,
 * or for parts of them, gets through no more than in one piece. Nothing is rounded before the end.
 */
record Room(Money sure, Money possible, Seq<String> meets, boolean applies) {

  private static final BigInteger WHOLE = BigInteger.valueOf(Percentage.HUNDRED.millionths());

  /* State aid and de minimis aid, of the highest intensity of State aid. */
  static Room forAid(CostSheet sheet, AidOnCosts wanted) {
    return of(sheet, wanted, aid -> aid.kind() != AidKind.UNION_FUNDING);
  }

  /* All public money, where Union funding is among it, of the most favourable rate. */
  static Room forPublicMoney(CostSheet sheet, AidOnCosts wanted) {
    boolean union = sheet.granted().append(wanted).exists(it -> it.kind() == AidKind.UNION_FUNDING);
    return of(sheet, wanted, aid -> union);
  }

  private static Room of(CostSheet sheet, AidOnCosts wanted, Predicate<AidOnCosts> counts) {
    Seq<AidOnCosts> granted = sheet.granted().filter(counts);
    if (!counts.test(wanted) || wanted.costs().filter(TreeSet::isEmpty).isPresent()) {
      return new Room(wanted.amount(), wanted.amount(), granted.take(0).map(AidOnCosts::id), false);
    }
    Seq<AidOnCosts> meeting =
        granted.filter(aid -> aid.costs().map(it -> !it.isEmpty()).orElse(true));
    Money zero = Money.zero(wanted.amount().currency());
    Seq<AidOnCosts> placed = meeting.filter(aid -> aid.costs().isPresent());
    Money unplaced = Money.sum(
        meeting.removeAll(placed).map(AidOnCosts::amount), wanted.amount().currency());
    Money sure = wanted.costs().isEmpty() ? zero : left(sheet, meeting, wanted, false);
    AidOnCosts atBest = wanted.costs().isPresent()
        ? wanted
        : wanted.withCosts(TreeSet.ofAll(sheet.costs().map(CostItem::id)));
    return new Room(
        sure.minus(unplaced).max(zero),
        left(sheet, meeting, atBest, true),
        meeting.map(AidOnCosts::id),
        true);
  }

  private static Money left(
      CostSheet sheet, Seq<AidOnCosts> granted, AidOnCosts wanted, boolean atBest) {
    Seq<AidOnCosts> all = granted.append(wanted);
    Attribution attribution = new Attribution(sheet
        .costs()
        .map(cost -> BigInteger.valueOf(cost.amount().minor())
            .multiply(BigInteger.valueOf(intensity(all, cost.id(), atBest).millionths())))
        .toVector());
    granted.forEach(aid -> attribution.attribute(paid(sheet, aid), scaled(aid.amount())));
    BigInteger most =
        scaled(Money.sum(sheet.costs().map(CostItem::amount), wanted.amount().currency()));
    BigInteger through = attribution.attribute(paid(sheet, wanted), most);
    return Money.ofMinor(through.divide(WHOLE).longValueExact(), wanted.amount().currency());
  }

  /*
   * De minimis aid alone meets no intensity. Of an intensity that nobody has told the worst is nothing and the best is all; an aid whose
   * costs nobody has told may be on this cost, and at worst alone.
   */
  private static Percentage intensity(Seq<AidOnCosts> aids, String cost, boolean atBest) {
    Percentage untold = atBest ? Percentage.HUNDRED : Percentage.ZERO;
    Seq<AidOnCosts> bound = aids.filter(aid -> aid.kind() != AidKind.DE_MINIMIS);
    Seq<Percentage> here =
        bound.filter(aid -> aid.pays(cost)).map(aid -> aid.intensity().orElse(untold));
    Seq<Percentage> perhaps =
        bound.filter(aid -> aid.costs().isEmpty()).map(aid -> aid.intensity().orElse(untold));
    if (atBest) {
      return here.isEmpty() ? Percentage.HUNDRED : here.appendAll(perhaps).max().get();
    }
    return here.isEmpty()
        ? perhaps.min().getOrElse(Percentage.HUNDRED)
        : here.max().get();
  }

  private static Seq<Integer> paid(CostSheet sheet, AidOnCosts aid) {
    return sheet.costs().zipWithIndex().filter(it -> aid.pays(it._1.id())).map(it -> it._2);
  }

  private static BigInteger scaled(Money amount) {
    return BigInteger.valueOf(amount.minor()).multiply(WHOLE);
  }
}
