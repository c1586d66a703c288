package be.socialinnovation.partnership;

import be.socialinnovation.organisation.EnterpriseNumber;
import be.socialinnovation.organisation.Organisation;
import be.socialinnovation.organisation.Sector;
import be.socialinnovation.partnership.FormingCommand.ConfirmCompliance;
import be.socialinnovation.partnership.FormingCommand.DecideApplication;
import be.socialinnovation.partnership.FormingCommand.FileApplication;
import be.socialinnovation.partnership.FormingCommand.FormPartnership;
import be.socialinnovation.partnership.PartnershipCommand.CountsCompanies;
import be.socialinnovation.partnership.PartnershipCommand.CountsMembers;
import be.socialinnovation.workflow.Check;
import be.socialinnovation.workflow.Definition;
import be.socialinnovation.workflow.Guard;
import be.socialinnovation.workflow.Source;
import be.socialinnovation.workflow.Verdict;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What must hold of a partnership as a whole and of its application, in the order of reporting. {@link RoleRule} goes on from here.
 */
public enum PartnershipRule implements Guard<Partnership, PartnershipCommand, PartnershipPolicy> {
  /** A partnership has enough members to be one. */
  PARTNERSHIP_HAS_ENOUGH_MEMBERS(
      "PARTNERSHIP-01",
      PartnershipSources.AGREEMENTS,
      CountsMembers.class,
      (partnership, count, given) -> {
        int members = count.membersOf(partnership).size();
        return given
            .fact("members", members)
            .fact("minimum", given.policy().minimumMembers())
            .met(members >= given.policy().minimumMembers());
      }),

  /** No organisation comes in twice, be it under two ids. */
  PARTIES_ARE_DISTINCT_ORGANISATIONS(
      "PARTNERSHIP-02",
      PartnershipSources.AGREEMENTS,
      FormPartnership.class,
      (partnership, form, given) -> {
        Seq<Organisation> repeated = repeated(form.parties());
        return given
            .fact("repeated", repeated.map(Organisation::name).distinct())
            .met(repeated.isEmpty());
      }),

  /** Enough companies are members until the application is filed; members of an unknown sector count only where they cannot change the answer. */
  ENOUGH_COMPANIES_ARE_MEMBERS_AT_APPLICATION(
      "PARTNERSHIP-03",
      PartnershipSources.VIS,
      CountsCompanies.class,
      (partnership, command, given) -> {
        Seq<Organisation> members = partnership.membersOn(given.on());
        Seq<Organisation> unestablished =
            members.filter(member -> member.sector().isEmpty());
        int companies = members.count(PartnershipRule::isCompany);
        int minimum = given.policy().minimumCompanies();
        given
            .fact("companies", companies)
            .fact("unestablished", unestablished.map(Organisation::name))
            .fact("minimum", minimum);
        if (companies >= minimum
            || partnership.application().filter(Application::isAlive).isPresent()) {
          return Verdict.SATISFIED;
        }
        return companies + unestablished.size() >= minimum
            ? Verdict.UNDETERMINED
            : Verdict.VIOLATED;
      }),

  /** The authority that the application was filed with answers it, and no other. */
  ANSWER_IS_OF_THE_AUTHORITY_APPLIED_TO(
      "PARTNERSHIP-04",
      PartnershipSources.COMPETENCE,
      DecideApplication.class,
      (partnership, decision, given) -> given
          .fact("decider", decision.authority().text())
          .fact(
              "authority",
              PartnershipTexts.orNone(
                  partnership.application().map(filed -> filed.authority().text())))
          .met(partnership
              .application()
              .map(Application::authority)
              .equals(Optional.of(decision.authority())))),

  /** Nothing counts from a day before something that has happened already. */
  DAY_FOLLOWS_WHAT_HAPPENED(
      "PARTNERSHIP-05",
      PartnershipSources.ORDER,
      PartnershipCommand.class,
      (partnership, command, given) -> given
          .fact("day", given.on())
          .fact("latest", partnership.changedOn())
          .met(!given.on().isBefore(partnership.changedOn().orElse(LocalDate.MIN)))),

  /** An application is filed once, and once more only after a rejection. */
  NO_OTHER_APPLICATION_IS_ALIVE(
      "PARTNERSHIP-06",
      PartnershipSources.COMPETENCE,
      FileApplication.class,
      (partnership, file, given) -> given
          .fact("standing", partnership.application().map(Application::standing))
          .fact(
              "authority",
              partnership.application().map(filed -> filed.authority().text()))
          .met(partnership.application().filter(Application::isAlive).isEmpty())),

  /** An application is answered once. */
  APPLICATION_AWAITS_AN_ANSWER(
      "PARTNERSHIP-07",
      PartnershipSources.COMPETENCE,
      DecideApplication.class,
      (partnership, decision, given) -> given
          .fact(
              "standing",
              PartnershipTexts.orNone(partnership.application().map(Application::standing)))
          .met(partnership
              .application()
              .map(Application::standing)
              .equals(Optional.of(ApplicationStanding.FILED)))),

  /** Enough sectors take part, where a policy asks for that; an unknown sector counts only where it cannot change the answer. */
  ENOUGH_SECTORS_TAKE_PART(
      "PARTNERSHIP-08",
      PartnershipSources.HELIX,
      CountsMembers.class,
      (partnership, count, given) -> {
        HelixCoverage coverage = HelixCoverage.of(count.membersOf(partnership));
        int present = coverage.present().size();
        int minimum = given.policy().minimumSectors();
        given
            .fact("sectors", present)
            .fact("missing", coverage.missing())
            .fact("unestablished", coverage.unestablished())
            .fact("minimum", minimum);
        return present < minimum && coverage.atMost() >= minimum
            ? Verdict.UNDETERMINED
            : given.met(present >= minimum);
      }),

  /**
   * Some time after the approval enough members have joined, or enough companies of a small target group; members of an unknown sector
   * count as companies only where they cannot change the answer.
   */
  PARTNERSHIP_HAS_GROWN_AFTER_THE_APPROVAL(
      "PARTNERSHIP-09",
      PartnershipSources.VIS,
      ConfirmCompliance.class,
      (partnership, confirm, given) -> {
        PartnershipPolicy policy = given.policy();
        Seq<Organisation> members = confirm.membersOf(partnership);
        Seq<Organisation> unestablished =
            members.filter(member -> member.sector().isEmpty());
        int companies = members.count(PartnershipRule::isCompany);
        int atMost = companies + unestablished.size();
        Optional<LocalDate> from =
            partnership.approvedOn().map(day -> day.plusMonths(policy.laterAfterMonths()));
        given
            .fact("members", members.size())
            .fact("companies", companies)
            .fact("unestablished", unestablished.map(Organisation::name))
            .fact("minimum", policy.laterMembers())
            .fact("from", from)
            .fact("group", confirm.targetGroup())
            .fact("small", policy.smallGroupBelow());
        if (members.size() >= policy.laterMembers()
            || from.filter(day -> !given.on().isBefore(day)).isEmpty()) {
          return Verdict.SATISFIED;
        }
        return atMost == 0
            ? Verdict.VIOLATED
            : given.whenKnown(confirm.targetGroup(), group -> {
              if (!policy.isSmallGroupReachedBy(atMost, group)) {
                return Verdict.VIOLATED;
              }
              return policy.isSmallGroupReachedBy(companies, group)
                  ? Verdict.SATISFIED
                  : Verdict.UNDETERMINED;
            });
      }),

  /** The agreement is in force, and every partner and the coordinator signed it. */
  AGREEMENT_IS_SIGNED_BY_ALL(
      "PARTNERSHIP-10",
      PartnershipSources.COFINANCING,
      ConfirmCompliance.class,
      (partnership, confirm, given) -> given
          .fact(
              "from",
              PartnershipTexts.orNone(partnership.agreement().flatMap(Agreement::inForceFrom)))
          .fact("unsigned", partnership.unsigned().map(Organisation::name))
          .met(partnership.isInForce() && partnership.unsigned().isEmpty()));

  private final Definition<Partnership, PartnershipCommand, PartnershipPolicy> definition;

  <C extends PartnershipCommand> PartnershipRule(
      String code,
      Source source,
      Class<C> command,
      Check<Partnership, C, PartnershipPolicy> check) {
    definition = Definition.of(code, source, PartnershipTexts.TEXTS, command, check);
  }

  @Override
  public Definition<Partnership, PartnershipCommand, PartnershipPolicy> definition() {
    return definition;
  }

  static boolean isCompany(Organisation organisation) {
    return organisation.sector().equals(Optional.of(Sector.BUSINESS));
  }

  private static Seq<Organisation> repeated(Seq<Organisation> parties) {
    return parties.filter(party ->
        parties.count(other -> other.id().equals(party.id()) || isUnderAnotherId(party, other))
            > 1);
  }

  /** Whether two ids stand for one organisation, because the enterprise number is the same. */
  static boolean isUnderAnotherId(Organisation one, Organisation other) {
    Optional<EnterpriseNumber> number = one.enterpriseNumber();
    return !one.id().equals(other.id())
        && number.isPresent()
        && number.equals(other.enterpriseNumber());
  }
}
