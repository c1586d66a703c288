package be.socialinnovation.association;

import be.socialinnovation.association.AssociationCommand.AdmitMember;
import be.socialinnovation.association.AssociationCommand.ConfirmCompliance;
import be.socialinnovation.association.AssociationCommand.EnterInRegister;
import be.socialinnovation.association.AssociationCommand.FoundAssociation;
import be.socialinnovation.association.AssociationCommand.GrantBenefit;
import be.socialinnovation.association.AssociationCommand.RequiresNumbers;
import be.socialinnovation.association.AssociationCommand.WithdrawMember;
import be.socialinnovation.workflow.Check;
import be.socialinnovation.workflow.Definition;
import be.socialinnovation.workflow.Given;
import be.socialinnovation.workflow.Guard;
import be.socialinnovation.workflow.Source;
import be.socialinnovation.workflow.Verdict;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import java.util.Optional;

/**
 * The rules of an association outside its general assembly, in the order of reporting.
 *
 * <p>Numbers are judged when an association is founded and when somebody wants its compliance on record. No departure, dismissal or
 * appointment is refused for them: a member is free to leave and an assembly to choose its directors, one vote after the other, and what
 * the law then misses is a fact that the checklist shows.
 */
public enum AssociationRule implements Guard<Association, AssociationCommand, AssociationPolicy> {
  /** An association has enough members to be one. */
  ASSOCIATION_HAS_ENOUGH_MEMBERS(
      "ASSOCIATION-01",
      LegalTopic.MEMBERS,
      RequiresNumbers.class,
      (association, request, law, given) -> {
        int members = request.memberCount(association, given.on());
        return given
            .fact("members", members)
            .fact("minimum", law.minimumMembers())
            .met(law.allowsMembers(members));
      }),

  /** The board has enough directors, or in a small association as many as the law says. */
  BOARD_HAS_ITS_NUMBER_OF_DIRECTORS(
      "ASSOCIATION-02",
      LegalTopic.BOARD,
      RequiresNumbers.class,
      (association, request, law, given) -> {
        int members = request.memberCount(association, given.on());
        int directors = request.directorCount(association, given.on());
        return given
            .fact("directors", directors)
            .fact("members", members)
            .fact("minimum", law.board().minimum())
            .fact("smallBoard", law.board().smallBoard())
            .fact("exactness", law.board().exactness())
            .fact("small", law.board().smallMembership())
            .met(law.board().allows(directors, members));
      }),

  /** There are fewer directors than members, where the law asks for that. */
  DIRECTORS_ARE_FEWER_THAN_MEMBERS(
      "ASSOCIATION-03",
      LegalTopic.BOARD,
      RequiresNumbers.class,
      (association, request, law, given) -> {
        int members = request.memberCount(association, given.on());
        int directors = request.directorCount(association, given.on());
        return given
            .fact("directors", directors)
            .fact("members", members)
            .met(law.board().allowsBeside(directors, members));
      }),

  /** Who existed before a reform has adapted its statutes to it in time. */
  STATUTES_ARE_ADAPTED_TO_THE_LAW(
      "ASSOCIATION-04",
      AssociationSources.TRANSITION,
      ConfirmCompliance.class,
      (association, confirm, given) -> association
          .foundedOn()
          .flatMap(founded -> given.policy().reformOf(founded, given.on()))
          .map(reform -> given
              .citing(reform.source())
              .fact("law", reform.regime().law())
              .fact("last", reform.statutesBy())
              .fact("day", given.on())
              .met(!given.on().isAfter(reform.statutesBy())
                  || association.hasAdaptedTo(reform.regime())))
          .orElse(Verdict.SATISFIED)),

  /** An association that comes out of an application is founded once the authority has approved it. */
  FOUNDING_APPLICATION_IS_APPROVED(
      "ASSOCIATION-21",
      AssociationSources.FOUNDING,
      FoundAssociation.class,
      (association, found, given) -> found
          .application()
          .map(application -> given
              .fact("partnership", application.partnership())
              .fact("day", given.on())
              .whenKnown(application.approved(), given::met))
          .orElse(Verdict.SATISFIED)),

  /** Nobody is admitted who is a member already. */
  ADMITTED_IS_NOT_YET_A_MEMBER(
      "ASSOCIATION-05",
      AssociationSources.REGISTER,
      AdmitMember.class,
      (association, admit, given) -> given
          .fact("member", admit.member().text())
          .fact("day", given.on())
          .met(!association.isMemberOn(admit.member(), given.on()))),

  /** Only who is a member can leave; that is all that a withdrawal asks for. */
  WITHDRAWING_IS_A_MEMBER(
      "ASSOCIATION-06",
      LegalTopic.WITHDRAWAL,
      WithdrawMember.class,
      (association, withdraw, law, given) -> given
          .fact("member", withdraw.member().text())
          .fact("day", given.on())
          .met(association.isMemberOn(withdraw.member(), given.on()))),

  /** No change of membership waits for its entry in the register for too long. */
  REGISTER_IS_UP_TO_DATE(
      "ASSOCIATION-07",
      LegalTopic.REGISTER,
      ConfirmCompliance.class,
      (association, confirm, law, given) -> {
        Seq<RegisterLine> overdue =
            association.register().overdueOn(given.on(), law.registerDays());
        return given
            .fact("overdue", overdue.map(line -> line.member().text()))
            .fact("days", law.registerDays())
            .fact("day", given.on())
            .met(overdue.isEmpty());
      }),

  /** Only a change that has happened and still waits can be entered. */
  CHANGE_AWAITS_ITS_ENTRY(
      "ASSOCIATION-08",
      AssociationSources.REGISTER,
      EnterInRegister.class,
      (association, enter, given) -> given
          .fact("member", enter.member().text())
          .fact("change", enter.change())
          .fact("day", given.on())
          .met(association.register().waiting(enter.member(), enter.change()).isPresent())),

  /**
   * Nobody is enriched whom the law forbids to enrich: what is given is paid for, or is a service or a gift that was judged to be within the
   * purpose. Of others than those whom the law names nobody can tell.
   */
  BENEFIT_IS_NO_DISTRIBUTION(
      "ASSOCIATION-09",
      LegalTopic.DISTRIBUTION,
      GrantBenefit.class,
      (association, grant, law, given) -> {
        Benefit benefit = grant.benefit();
        TreeSet<RecipientStanding> standings =
            association.standingsOf(benefit.recipient(), given.on());
        given
            .fact("recipient", benefit.recipient().text())
            .fact("standing", standings)
            .fact("nature", benefit.nature())
            .fact("value", benefit.value())
            .fact("consideration", benefit.consideration());
        return benefit.isPaidFor()
            ? given.met(true)
            : unpaid(grant, law.forbidsEnriching(standings), given);
      });

  private final Definition<Association, AssociationCommand, AssociationPolicy> definition;

  <C extends AssociationCommand> AssociationRule(
      String code,
      Source source,
      Class<C> command,
      Check<Association, C, AssociationPolicy> check) {
    definition = Definition.of(code, source, AssociationTexts.TEXTS, command, check);
  }

  <C extends AssociationCommand> AssociationRule(
      String code, LegalTopic topic, Class<C> command, LegalCheck<C> check) {
    definition = AssociationSources.byLaw(code, topic, command, check);
  }

  @Override
  public Definition<Association, AssociationCommand, AssociationPolicy> definition() {
    return definition;
  }

  private static Verdict unpaid(
      GrantBenefit grant, boolean forbidden, Given<AssociationPolicy> given) {
    Optional<Boolean> serves = grant.servesThePurpose();
    if (serves.isEmpty()) {
      return open("PURPOSE", given);
    }
    return serves.get() || forbidden ? given.met(serves.get()) : open("RECIPIENT", given);
  }

  private static Verdict open(String what, Given<AssociationPolicy> given) {
    given.fact("open", AssociationTexts.TEXTS.term(what, "open." + what));
    return Verdict.UNDETERMINED;
  }
}
