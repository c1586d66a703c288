package be.socialinnovation.grant;

import be.socialinnovation.aid.DeMinimisAid;
import be.socialinnovation.aid.SchemeLimits;
import be.socialinnovation.organisation.MemberState;
import be.socialinnovation.organisation.OrganisationId;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Objects;
import java.util.Optional;

/**
 * What aid there is besides the one that is asked, as far as one side tells: the applicant of what others gave it, the platform of what
 * its own dossiers hold.
 *
 * @param awards aid of a scheme, and other public money for the same work
 * @param deMinimis de minimis aid to the applicant and to the enterprises linked with it; that of others does no harm
 */
public record OtherAid(Seq<PriorAward> awards, Seq<DeMinimisAid> deMinimis) {

  /** There is none. */
  public static final OtherAid NONE = new OtherAid(Vector.empty(), Vector.empty());

  /** Refuses a name that stands for two aids with {@link IllegalArgumentException}. */
  public OtherAid {
    Objects.requireNonNull(awards, "awards");
    Objects.requireNonNull(deMinimis, "deMinimis");
    if (awards.distinctBy(PriorAward::id).size() < awards.size()
        || deMinimis.distinctBy(DeMinimisAid::id).size() < deMinimis.size()) {
      throw new IllegalArgumentException("an aid must be listed once: " + awards.map(PriorAward::id)
          + ", " + deMinimis.map(DeMinimisAid::id));
    }
  }

  /**
   * What the awards that stand in other applications are to one that is asked: those for the same work, those of the same scheme where it
   * has limits for all or for an applicant, and de minimis aid to the applicant and to whom it declares itself linked with. What was
   * refused, has lapsed or must all be paid back is left out.
   *
   * @param others the other applications by their ids, as they stand on the day
   */
  public static OtherAid in(Map<String, GrantApplication> others, GrantRequest asked) {
    SchemeLimits limits = asked.scheme().limits();
    Seq<PriorAward> awards = others
        .toVector()
        .flatMap(other -> PriorAward.of(other._1, other._2, asked).stream().toList());
    return new OtherAid(
        awards.filter(it -> it.sameWork()
            || (it.isOf(asked.scheme().code())
                && (limits.envelope().isPresent() || it.beneficiary().equals(asked.applicant())))),
        awards
            .filter(it -> isRelated(it.beneficiary(), asked))
            .flatMap(it -> deMinimis(it, others.get(it.id()).get()).stream().toList()));
  }

  private static Optional<DeMinimisAid> deMinimis(PriorAward award, GrantApplication other) {
    return other
        .request()
        .flatMap(request -> request.scheme().deMinimis())
        .flatMap(kind -> OrganisationId.parse(award.beneficiary())
            .map(id -> DeMinimisAid.builder()
                .id(award.id())
                .undertaking(id)
                .granted(award.on())
                .amount(award.amount())
                .memberState(MemberState.BELGIUM)
                .kind(kind)
                .build()));
  }

  /* After a merger or a split aid to any enterprise may count, and the rules on it tell which. */
  private static boolean isRelated(String beneficiary, GrantRequest asked) {
    return beneficiary.equals(asked.applicant())
        || asked.declaration().flatMap(AidDeclaration::reorganisations).isPresent()
        || asked
            .declaration()
            .flatMap(AidDeclaration::links)
            .filter(all -> all.links()
                .exists(link -> link.controlling().text().equals(beneficiary)
                    || link.controlled().text().equals(beneficiary)))
            .isPresent();
  }

  /** This, with further awards. */
  public OtherAid and(Seq<PriorAward> more) {
    return new OtherAid(awards.appendAll(more), deMinimis);
  }

  /** This and what another side tells, whose word counts where both speak of the same aid. */
  public OtherAid overwrittenBy(OtherAid better) {
    Seq<String> told = better.awards.map(PriorAward::id);
    Seq<String> minimal = better.deMinimis.map(DeMinimisAid::id);
    return new OtherAid(
        awards.reject(it -> told.contains(it.id())).appendAll(better.awards),
        deMinimis.reject(it -> minimal.contains(it.id())).appendAll(better.deMinimis));
  }
}
