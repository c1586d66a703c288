package be.socialinnovation.platform;

import be.socialinnovation.association.AssociationCommand;
import be.socialinnovation.fund.FundCommand;
import be.socialinnovation.grant.GrantCommand;
import be.socialinnovation.partnership.PartnershipCommand;
import be.socialinnovation.project.ProjectCommand;
import java.util.Objects;

/** A command for one of the platform's cases, by the id of the case. */
public sealed interface Request {

  /** The id of the case. */
  String id();

  /** What is asked of it. */
  Object command();

  /**
   * For a partnership.
   *
   * @param id the id of the partnership
   * @param command what is asked of it
   */
  record ForPartnership(String id, PartnershipCommand command) implements Request {

    public ForPartnership {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(command, "command");
    }
  }

  /**
   * For an association.
   *
   * @param id the id of the association
   * @param command what is asked of it
   */
  record ForAssociation(String id, AssociationCommand command) implements Request {

    public ForAssociation {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(command, "command");
    }
  }

  /**
   * For a project.
   *
   * @param id the id of the project
   * @param command what is asked of it
   */
  record ForProject(String id, ProjectCommand command) implements Request {

    public ForProject {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(command, "command");
    }
  }

  /**
   * For a grant application.
   *
   * @param id the id of the application
   * @param command what is asked of it
   */
  record ForGrant(String id, GrantCommand command) implements Request {

    public ForGrant {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(command, "command");
    }
  }

  /**
   * For a fund.
   *
   * @param id the id of the fund
   * @param command what is asked of it
   */
  record ForFund(String id, FundCommand command) implements Request {

    public ForFund {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(command, "command");
    }
  }
}
