package be.socialinnovation.partnership;

import be.socialinnovation.organisation.EnterpriseNumber;
import be.socialinnovation.organisation.Organisation;
import be.socialinnovation.partnership.PartnershipCommand.DecideApplication;
import be.socialinnovation.partnership.PartnershipCommand.FileApplication;
import be.socialinnovation.partnership.PartnershipCommand.FormPartnership;
import be.socialinnovation.workflow.Check;
import be.socialinnovation.workflow.Definition;
import be.socialinnovation.workflow.Guard;
import be.socialinnovation.workflow.Source;
import be.socialinnovation.workflow.Verdict;
import io.vavr.collection.Seq;
import java.util.Optional;

/** The rules of a partnership, in the order of reporting. */
public enum PartnershipRule implements Guard<Partnership, PartnershipCommand, PartnershipPolicy> {
  /** A partnership has enough members to be one. */
  PARTNERSHIP_HAS_ENOUGH_MEMBERS(
      "PARTNERSHIP-01",
      PartnershipSources.AGREEMENTS,
      FormPartnership.class,
      (partnership, form, given) -> given
          .fact("members", form.members().size())
          .fact("minimum", given.policy().minimumMembers())
          .met(form.members().size() >= given.policy().minimumMembers())),

  /** No organisation is a member twice, be it under two ids. */
  MEMBERS_ARE_DISTINCT_ORGANISATIONS(
      "PARTNERSHIP-02",
      PartnershipSources.AGREEMENTS,
      FormPartnership.class,
      (partnership, form, given) -> {
        Seq<Organisation> repeated = repeated(form.members());
        return given
            .fact("repeated", repeated.map(Organisation::name).distinct())
            .met(repeated.isEmpty());
      }),

  /** Enough companies are members at application; members of an unknown sector count only where they cannot change the answer. */
  ENOUGH_COMPANIES_ARE_MEMBERS_AT_APPLICATION(
      "PARTNERSHIP-03",
      PartnershipSources.VIS,
      FileApplication.class,
      (partnership, file, given) -> {
        int companies = partnership.companies().size();
        int possibly = companies + partnership.withoutSector().size();
        int minimum = given.policy().minimumCompanies();
        given
            .fact("companies", companies)
            .fact("unestablished", partnership.withoutSector().map(Organisation::name))
            .fact("minimum", minimum);
        return companies < minimum && possibly >= minimum
            ? Verdict.UNDETERMINED
            : given.met(companies >= minimum);
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
              partnership.application().map(filed -> filed.authority().text()))
          .met(partnership
              .application()
              .map(Application::authority)
              .equals(Optional.of(decision.authority()))));

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

  private static Seq<Organisation> repeated(Seq<Organisation> members) {
    return members.filter(member -> members.count(other -> isSame(member, other)) > 1);
  }

  private static boolean isSame(Organisation one, Organisation other) {
    Optional<EnterpriseNumber> number = one.enterpriseNumber();
    return one.id().equals(other.id())
        || (number.isPresent() && number.equals(other.enterpriseNumber()));
  }
}
