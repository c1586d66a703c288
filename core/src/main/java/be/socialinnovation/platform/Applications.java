package be.socialinnovation.platform;

import be.socialinnovation.aid.FundingLine;
import be.socialinnovation.aid.FundingSource;
import be.socialinnovation.aid.MoneyOrigin;
import be.socialinnovation.grant.CallStanding;
import be.socialinnovation.grant.GrantApplication;
import be.socialinnovation.grant.GrantCommand;
import be.socialinnovation.grant.GrantEvent;
import be.socialinnovation.grant.GrantRequest;
import be.socialinnovation.grant.OtherAid;
import be.socialinnovation.grant.OtherApplications;
import be.socialinnovation.grant.PriorAward;
import be.socialinnovation.money.Money;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiPredicate;

/* Which applications there are besides one, as their dossiers have them on a day. */
final class Applications {

  private Applications() {}

  static OtherApplications besides(
      Cases<GrantApplication, GrantCommand, GrantEvent> grants,
      String id,
      GrantRequest request,
      LocalDate on) {
    SortedMap<String, GrantApplication> others = others(grants, id, on);
    return new OtherApplications(
        ids(
            others,
            (other, asked) -> asked.project().equals(request.project())
                && asked.purpose() == request.purpose()
                && other.stage().isUndecided()),
        ids(
            others,
            (other, asked) -> asked.applicant().equals(request.applicant())
                && asked.scheme().code().equals(request.scheme().code())
                && (other.stage().isUndecided() || other.stage().isAwarded())
                && other
                    .submittedOn()
                    .filter(day -> day.getYear() == on.getYear())
                    .isPresent()));
  }

  /* The awards that stand in the other applications, and the public money of funds for the same work. */
  static OtherAid aidBesides(
      InnovationPlatform platform, String id, GrantRequest request, LocalDate on) {
    return OtherAid.in(
            platform.grants().dossiers().remove(id).mapValues(dossier -> dossier.asOf(on)), request)
        .and(Backing.of(platform, request.project(), request.purpose(), on)
            .lines()
            .filter(
                line -> line.source() == FundingSource.FUND && line.origin() == MoneyOrigin.PUBLIC)
            .groupBy(FundingLine::from)
            .map(fund -> PriorAward.ofFund(
                fund._1,
                Money.sum(fund._2.map(FundingLine::amount), request.costs().currency()),
                request,
                on))
            .toVector());
  }

  /* How the call stands in which an application competes; empty when it competes in none, or nobody can tell. */
  static Optional<CallStanding> standing(
      Cases<GrantApplication, GrantCommand, GrantEvent> grants,
      String id,
      GrantApplication own,
      LocalDate on) {
    return own.request()
        .flatMap(GrantRequest::call)
        .flatMap(call -> CallStanding.of(call, id, own, others(grants, id, on)));
  }

  private static SortedMap<String, GrantApplication> others(
      Cases<GrantApplication, GrantCommand, GrantEvent> grants, String id, LocalDate on) {
    return grants.dossiers().remove(id).mapValues(dossier -> dossier.asOf(on));
  }

  private static TreeSet<String> ids(
      SortedMap<String, GrantApplication> others,
      BiPredicate<GrantApplication, GrantRequest> which) {
    return TreeSet.ofAll(others
        .filterValues(
            other -> other.request().filter(asked -> which.test(other, asked)).isPresent())
        .keySet());
  }
}
