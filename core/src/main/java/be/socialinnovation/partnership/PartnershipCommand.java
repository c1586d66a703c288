package be.socialinnovation.partnership;

import be.socialinnovation.money.Money;
import be.socialinnovation.organisation.Organisation;
import be.socialinnovation.organisation.OrganisationId;
import be.socialinnovation.partnership.AgreementCommand.Accede;
import be.socialinnovation.partnership.AgreementCommand.ProposeAgreement;
import be.socialinnovation.partnership.AgreementCommand.SignAgreement;
import be.socialinnovation.partnership.ContributionCommand.OfContribution;
import be.socialinnovation.partnership.ContributionCommand.PromiseContribution;
import be.socialinnovation.partnership.ExitCommand.CureBreach;
import be.socialinnovation.partnership.ExitCommand.DeclareDefault;
import be.socialinnovation.partnership.ExitCommand.GiveNotice;
import be.socialinnovation.partnership.ExitCommand.Leave;
import be.socialinnovation.partnership.ExitCommand.NotifyBreach;
import be.socialinnovation.partnership.FormingCommand.ConfirmCompliance;
import be.socialinnovation.partnership.FormingCommand.FileApplication;
import be.socialinnovation.partnership.FormingCommand.FormPartnership;
import be.socialinnovation.partnership.RoleCommand.AppointCoordinator;
import be.socialinnovation.partnership.RoleCommand.GiveUpRole;
import be.socialinnovation.partnership.RoleCommand.Succeed;
import be.socialinnovation.partnership.RoleCommand.TakeOnRole;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Optional;

/**
 * What somebody wants to happen to a partnership. The families below say what a command does; those in here say what it is about, so
 * that one rule can judge all commands that have it in common.
 */
public sealed interface PartnershipCommand
    permits FormingCommand,
        RoleCommand,
        AgreementCommand,
        ExitCommand,
        ContributionCommand,
        PartnershipCommand.BringsIn,
        PartnershipCommand.CountsCompanies,
        PartnershipCommand.CountsMembers,
        PartnershipCommand.JudgesBudget,
        PartnershipCommand.NamesAmounts,
        PartnershipCommand.OfParty {

  /** A command about an organisation that takes part. */
  sealed interface OfParty extends PartnershipCommand
      permits CureBreach,
          DeclareDefault,
          GiveNotice,
          GiveUpRole,
          Leave,
          NotifyBreach,
          PromiseContribution,
          SignAgreement {

    /** The organisation. */
    OrganisationId party();
  }

  /** A command that gives an organisation a role, whether it took part before or not. */
  sealed interface BringsIn extends PartnershipCommand
      permits AppointCoordinator, FileApplication, Leave, Succeed, TakesRole {

    /** The organisations that come in. */
    Seq<Organisation> newcomers();
  }

  /** A command by which an organisation takes a role for itself. */
  sealed interface TakesRole extends BringsIn permits Accede, TakeOnRole {

    /** The organisation. */
    Organisation organisation();

    /** The role. */
    PartnershipRole role();

    @Override
    default Seq<Organisation> newcomers() {
      return Vector.of(organisation());
    }
  }

  /** A command for which the members are counted. */
  sealed interface CountsMembers extends PartnershipCommand
      permits ConfirmCompliance, FormPartnership {

    /** The members that count. */
    Seq<Organisation> membersOf(Partnership partnership);
  }

  /** A command for which the companies among the members are counted. */
  sealed interface CountsCompanies extends PartnershipCommand
      permits ConfirmCompliance, FileApplication {}

  /** A command for which it is judged who bears the costs. */
  sealed interface JudgesBudget extends PartnershipCommand
      permits ConfirmCompliance, ProposeAgreement {

    /** The budget; empty while none is proposed. */
    Optional<Budget> budgetOf(Partnership partnership);
  }

  /** A command with amounts of money. */
  sealed interface NamesAmounts extends PartnershipCommand
      permits Accede, OfContribution, PromiseContribution, ProposeAgreement {

    /** The amounts. */
    Seq<Money> amounts();
  }
}
