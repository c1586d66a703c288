package be.socialinnovation.aid;

import be.socialinnovation.money.Percentage;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * An enterprise in one accounting period, with the other enterprises that count.
 *
 * @param end the last day of the period
 * @param own its own figures
 * @param related the enterprises that it is tied to by shares
 * @param publicShare the capital or votes that public bodies control; those that the definition exempts - public investment
 *     corporations, business angels below EUR 1 250 000, universities, small local authorities - left out; empty where nobody has told
 */
public record EnterpriseYear(
    LocalDate end,
    AnnualFigures own,
    Seq<RelatedEnterprise> related,
    Optional<Percentage> publicShare) {

  /** Refuses figures in two currencies, and a public share that nobody can hold, with {@link IllegalArgumentException}. */
  public EnterpriseYear {
    Objects.requireNonNull(end, "end");
    Objects.requireNonNull(own, "own");
    Objects.requireNonNull(related, "related");
    Objects.requireNonNull(publicShare, "publicShare");
    if (related
            .map(RelatedEnterprise::figures)
            .append(own)
            .flatMap(AnnualFigures::currencies)
            .distinct()
            .size()
        > 1) {
      throw new IllegalArgumentException(
          "the figures must be in one currency: " + own + ", " + related);
    }
    if (publicShare
        .filter(it -> !it.isAtLeast(Percentage.ZERO) || !it.isAtMost(Percentage.HUNDRED))
        .isPresent()) {
      throw new IllegalArgumentException("a share must be from 0 % to 100 %: " + publicShare);
    }
  }

  /** An autonomous enterprise that no public body controls. */
  public static EnterpriseYear autonomous(LocalDate end, AnnualFigures own) {
    return new EnterpriseYear(end, own, Vector.empty(), Optional.of(Percentage.ZERO));
  }

  /** This year, with an enterprise that it is tied to by shares. */
  public EnterpriseYear with(RelatedEnterprise other) {
    return new EnterpriseYear(end, own, related.append(other), publicShare);
  }

  /** This year, with the share of public bodies. */
  public EnterpriseYear withPublicShare(Optional<Percentage> share) {
    return new EnterpriseYear(end, own, related, share);
  }

  /** The figures that count: its own, those of partner enterprises pro rata and those of linked ones in full; a figure is unknown where one of them is. */
  public AnnualFigures aggregated(SmeDefinition definition) {
    return own.plus(related
        .map(it -> new AnnualFigures.Part(it.figures(), definition.counted(it.share())))
        .filter(it -> !it.counted().equals(Percentage.ZERO)));
  }
}
