package be.socialinnovation.grant;

import be.socialinnovation.aid.AidCategory;
import be.socialinnovation.aid.Cooperation;
import be.socialinnovation.aid.DeMinimisDeclaration;
import be.socialinnovation.organisation.EnterpriseLinks;
import be.socialinnovation.organisation.Reorganisations;
import java.time.MonthDay;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What an applicant declares for the rules on State aid, besides its size. What it leaves out is not known, and nothing is guessed for it.
 *
 * @param category what the aid is for; that of the scheme where empty
 * @param cooperation the companies that carry the project together
 * @param otherAid the aid from elsewhere, of which no dossier here tells; {@link OtherAid#NONE} where it declares that there is none
 * @param links who is linked with it: the single undertaking
 * @param reorganisations the mergers and splits of these enterprises; none where empty
 * @param deMinimis its written declaration of all de minimis aid in a period
 * @param yearEnd the last day of its fiscal year, by which older rules count
 */
@Value.Builder
public record AidDeclaration(
    Optional<AidCategory> category,
    Optional<Cooperation> cooperation,
    Optional<OtherAid> otherAid,
    Optional<EnterpriseLinks> links,
    Optional<Reorganisations> reorganisations,
    Optional<DeMinimisDeclaration> deMinimis,
    Optional<MonthDay> yearEnd)
    implements WithAidDeclaration {

  /** Nothing but that there is no aid from elsewhere. */
  public static final AidDeclaration NO_OTHER_AID =
      builder().otherAid(OtherAid.NONE).build();

  /** Refuses nothing but null. */
  public AidDeclaration {
    Objects.requireNonNull(category, "category");
    Objects.requireNonNull(cooperation, "cooperation");
    Objects.requireNonNull(otherAid, "otherAid");
    Objects.requireNonNull(links, "links");
    Objects.requireNonNull(reorganisations, "reorganisations");
    Objects.requireNonNull(deMinimis, "deMinimis");
    Objects.requireNonNull(yearEnd, "yearEnd");
  }

  /** A builder, in which nothing must be set. */
  public static AidDeclarationBuilder builder() {
    return new AidDeclarationBuilder();
  }
}
