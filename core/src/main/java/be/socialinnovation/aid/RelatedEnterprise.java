package be.socialinnovation.aid;

import be.socialinnovation.money.Percentage;
import java.util.Objects;

/**
 * Another enterprise that an enterprise has a share in, or that has one in it, with the figures of its group.
 *
 * @param id the id of the other enterprise in the host's data
 * @param share the capital or the votes that the one holds in the other, the higher of the two, from 0 % to 100 %
 * @param figures its figures for the same period, those of enterprises linked to it included
 */
public record RelatedEnterprise(String id, Percentage share, AnnualFigures figures) {

  /** Refuses a share that nobody can hold with {@link IllegalArgumentException}. */
  public RelatedEnterprise {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(share, "share");
    Objects.requireNonNull(figures, "figures");
    if (!share.isAtLeast(Percentage.ZERO) || !share.isAtMost(Percentage.HUNDRED)) {
      throw new IllegalArgumentException("a share must be from 0 % to 100 %: " + share);
    }
  }
}
