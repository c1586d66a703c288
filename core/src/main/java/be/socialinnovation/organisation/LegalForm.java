package be.socialinnovation.organisation;

import be.socialinnovation.workflow.Labelled;
import be.socialinnovation.workflow.Language;

/**
 * The legal forms in which organisations take part in social innovation in Flanders, by what they are rather than by their name of a
 * given year: the private limited company is the bvba of 2013 and the bv of today.
 */
public enum LegalForm implements Labelled {
  /** An association that distributes nothing to its members: vzw, asbl. */
  NON_PROFIT_ASSOCIATION,
  /** An association with an international purpose, recognised by royal decree: ivzw, aisbl. */
  INTERNATIONAL_NON_PROFIT_ASSOCIATION,
  /** Assets dedicated to a disinterested purpose, without members: stichting, fondation. */
  FOUNDATION,
  /** A company that meets the needs of its members. */
  COOPERATIVE,
  /** A cooperative that is recognised as a social enterprise, with a capped dividend and locked assets. */
  SOCIAL_ENTERPRISE_COOPERATIVE,
  /** A company whose shares are not freely traded: bvba in 2013, bv since. */
  PRIVATE_LIMITED_COMPANY,
  /** A company limited by shares: nv, sa. */
  PUBLIC_LIMITED_COMPANY,
  /** A legal person under public law: a municipality, an agency, a public university. */
  PUBLIC_BODY,
  /** People or organisations who associate without founding anything: they act together, but the association itself owns and signs nothing. */
  UNINCORPORATED_ASSOCIATION,
  /** Any other form with legal personality. */
  OTHER_LEGAL_PERSON;

  /** Whether an organisation of this form is a legal person, which may own, sign and receive aid in its own name. */
  public boolean hasLegalPersonality() {
    return this != UNINCORPORATED_ASSOCIATION;
  }

  @Override
  public String label(Language language) {
    return OrganisationTexts.TEXTS.text("legalForm." + name(), language);
  }
}
