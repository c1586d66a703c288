package be.socialinnovation.partnership;

import be.socialinnovation.organisation.Organisation;
import be.socialinnovation.organisation.OrganisationId;
import be.socialinnovation.partnership.FormingCommand.FileApplication;
import be.socialinnovation.partnership.FormingCommand.FormPartnership;
import be.socialinnovation.partnership.RoleCommand.AppointCoordinator;
import be.socialinnovation.partnership.RoleCommand.GiveUpRole;
import be.socialinnovation.partnership.RoleCommand.Succeed;
import be.socialinnovation.partnership.RoleCommand.TakeOnRole;
import io.vavr.collection.Seq;

/** What somebody wants to happen to a partnership. */
public sealed interface PartnershipCommand
    permits FormingCommand,
        RoleCommand,
        PartnershipCommand.BringsIn,
        PartnershipCommand.CountsMembers,
        PartnershipCommand.OfParty {

  /** A command about an organisation that takes part. */
  sealed interface OfParty extends PartnershipCommand permits GiveUpRole {

    /** The organisation. */
    OrganisationId party();
  }

  /** A command that gives an organisation a role, whether it took part before or not. */
  sealed interface BringsIn extends PartnershipCommand
      permits AppointCoordinator, FileApplication, Succeed, TakeOnRole {

    /** The organisations that come in. */
    Seq<Organisation> newcomers();
  }

  /** A command for which the members are counted. */
  sealed interface CountsMembers extends PartnershipCommand permits FormPartnership {

    /** The members that count. */
    Seq<Organisation> membersOf(Partnership partnership);
  }
}
