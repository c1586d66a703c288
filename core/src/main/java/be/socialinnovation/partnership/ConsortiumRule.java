package be.socialinnovation.partnership;

import be.socialinnovation.organisation.EnterpriseNumber;
import be.socialinnovation.organisation.Organisation;
import be.socialinnovation.partnership.ConsortiumCommand.DecideApplication;
import be.socialinnovation.partnership.ConsortiumCommand.FileApplication;
import be.socialinnovation.partnership.ConsortiumCommand.FormConsortium;
import be.socialinnovation.workflow.Check;
import be.socialinnovation.workflow.Definition;
import be.socialinnovation.workflow.Guard;
import be.socialinnovation.workflow.Source;
import be.socialinnovation.workflow.Verdict;
import io.vavr.collection.Seq;
import java.util.Optional;

/** The rules of a consortium, in the order of reporting. */
public enum ConsortiumRule implements Guard<Consortium, ConsortiumCommand, PartnershipPolicy> {
  /** A consortium has enough members to be one. */
  CONSORTIUM_HAS_ENOUGH_MEMBERS(
      "PARTNERSHIP-01",
      PartnershipSources.AGREEMENTS,
      FormConsortium.class,
      (consortium, form, given) -> given
          .fact("members", form.members().size())
          .fact("minimum", given.policy().minimumMembers())
          .met(form.members().size() >= given.policy().minimumMembers())),

  /** No organisation is a member twice, be it under two ids. */
  MEMBERS_ARE_DISTINCT_ORGANISATIONS(
      "PARTNERSHIP-02",
      PartnershipSources.AGREEMENTS,
      FormConsortium.class,
      (consortium, form, given) -> {
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
      (consortium, file, given) -> {
        int companies = consortium.companies().size();
        int possibly = companies + consortium.withoutSector().size();
        int minimum = given.policy().minimumCompanies();
        given
            .fact("companies", companies)
            .fact("unestablished", consortium.withoutSector().map(Organisation::name))
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
      (consortium, decision, given) -> given
          .fact("decider", decision.authority().text())
          .fact(
              "authority",
              consortium.application().map(filed -> filed.authority().text()))
          .met(consortium
              .application()
              .map(Application::authority)
              .equals(Optional.of(decision.authority()))));

  private final Definition<Consortium, ConsortiumCommand, PartnershipPolicy> definition;

  <C extends ConsortiumCommand> ConsortiumRule(
      String code, Source source, Class<C> command, Check<Consortium, C, PartnershipPolicy> check) {
    definition = Definition.of(code, source, PartnershipTexts.TEXTS, command, check);
  }

  @Override
  public Definition<Consortium, ConsortiumCommand, PartnershipPolicy> definition() {
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
