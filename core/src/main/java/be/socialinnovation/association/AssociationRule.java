package be.socialinnovation.association;

import be.socialinnovation.association.AssociationCommand.AdmitMember;
import be.socialinnovation.association.AssociationCommand.FoundAssociation;
import be.socialinnovation.association.AssociationCommand.WithdrawMember;
import be.socialinnovation.workflow.Check;
import be.socialinnovation.workflow.Definition;
import be.socialinnovation.workflow.Guard;
import be.socialinnovation.workflow.Source;

/** The rules of an association, in the order of reporting. */
public enum AssociationRule implements Guard<Association, AssociationCommand, AssociationPolicy> {
  /** An association has enough members to be one. */
  ASSOCIATION_HAS_ENOUGH_MEMBERS(
      "ASSOCIATION-01",
      AssociationSources.MEMBERS,
      FoundAssociation.class,
      (association, found, given) -> given
          .fact("members", found.founders().size())
          .fact("minimum", given.policy().minimumMembers())
          .met(given.policy().allowsMembers(found.founders().size()))),

  /** The board has enough directors, or in a small association exactly as many as the law says. */
  BOARD_HAS_ITS_NUMBER_OF_DIRECTORS(
      "ASSOCIATION-02",
      AssociationSources.BOARD,
      FoundAssociation.class,
      (association, found, given) -> given
          .fact("directors", found.directors().size())
          .fact("members", found.founders().size())
          .fact("minimum", given.policy().minimumDirectors())
          .fact("small", given.policy().smallMembership())
          .fact("exactly", given.policy().smallBoard())
          .met(given
              .policy()
              .allowsBoard(found.directors().size(), found.founders().size()))),

  /** There are fewer directors than members. */
  DIRECTORS_ARE_FEWER_THAN_MEMBERS(
      "ASSOCIATION-03",
      AssociationSources.BOARD,
      FoundAssociation.class,
      (association, found, given) -> given
          .fact("directors", found.directors().size())
          .fact("members", found.founders().size())
          .met(found.directors().size() < found.founders().size())),

  /** The regime still takes new associations on the day of the founding. */
  REGIME_TAKES_NEW_ASSOCIATIONS(
      "ASSOCIATION-04",
      AssociationSources.NEW_CODE,
      FoundAssociation.class,
      (association, found, given) -> given
          .fact("day", given.on())
          .fact("last", given.policy().lastFounding())
          .met(given.policy().allowsFounding(given.on()))),

  /** Nobody is admitted who is a member already. */
  ADMITTED_IS_NOT_YET_A_MEMBER(
      "ASSOCIATION-05",
      AssociationSources.REGISTER,
      AdmitMember.class,
      (association, admit, given) -> given
          .fact("member", admit.member().text())
          .fact("day", given.on())
          .met(!association.isMemberOn(admit.member(), given.on()))),

  /** Only who is a member can leave. */
  WITHDRAWING_IS_A_MEMBER(
      "ASSOCIATION-06",
      AssociationSources.LEAVING,
      WithdrawMember.class,
      (association, withdraw, given) -> given
          .fact("member", withdraw.member().text())
          .fact("day", given.on())
          .met(association.isMemberOn(withdraw.member(), given.on())));

  private final Definition<Association, AssociationCommand, AssociationPolicy> definition;

  <C extends AssociationCommand> AssociationRule(
      String code,
      Source source,
      Class<C> command,
      Check<Association, C, AssociationPolicy> check) {
    definition = Definition.of(code, source, AssociationTexts.TEXTS, command, check);
  }

  @Override
  public Definition<Association, AssociationCommand, AssociationPolicy> definition() {
    return definition;
  }
}
