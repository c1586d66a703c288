package be.socialinnovation.aid;

import be.socialinnovation.organisation.SizeClass;
import be.socialinnovation.workflow.Labelled;
import be.socialinnovation.workflow.Language;
import io.vavr.collection.Vector;

/** What percentage points are added to a rate of aid for. */
public enum BonusGround implements Labelled {
  /** The beneficiary is a micro or a small enterprise. */
  SMALL(SizeClass.MICRO, SizeClass.SMALL),
  /** The beneficiary is a medium-sized enterprise. */
  MEDIUM(SizeClass.MEDIUM),
  /** The beneficiary is a micro, small or medium-sized enterprise. */
  SME(SizeClass.MICRO, SizeClass.SMALL, SizeClass.MEDIUM),
  /** Independent companies really work together. */
  COOPERATION,
  /** The results are widely disseminated. */
  DISSEMINATION,
  /** Licences on the results are offered at market price, to anybody on the same terms. */
  LICENCES,
  /** The project is carried out in an area of article 107(3)(a) of the Treaty. */
  AREA_A,
  /** The project is carried out in an area of article 107(3)(c) of the Treaty. */
  AREA_C,
  /** The project crosses borders and was selected in an open call. */
  CROSS_BORDER_CALL;

  private final Vector<SizeClass> sizes;

  BonusGround(SizeClass... sizes) {
    this.sizes = Vector.of(sizes);
  }

  /** Whether the size of the beneficiary alone decides. */
  public boolean isSize() {
    return !sizes.isEmpty();
  }

  /** Whether a beneficiary of this size has the ground; never for a ground that size does not decide. */
  public boolean covers(SizeClass size) {
    return sizes.contains(size);
  }

  @Override
  public String label(Language language) {
    return AidTexts.TEXTS.text("ground." + name(), language);
  }
}
