package be.socialinnovation.partnership;

import be.socialinnovation.committee.Vote;
import be.socialinnovation.organisation.Organisation;
import be.socialinnovation.organisation.OrganisationId;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Objects;
import java.util.Optional;

/** What somebody wants to happen when a party leaves a partnership, or the partnership ends. */
public sealed interface ExitCommand extends PartnershipCommand {

  /** A party is to leave. */
  sealed interface Leave
      extends ExitCommand, PartnershipCommand.OfParty, PartnershipCommand.BringsIn {

    /** Who coordinates after it, when it coordinates itself; empty where nobody is found yet. */
    Optional<Organisation> successor();

    @Override
    default Seq<Organisation> newcomers() {
      return Vector.ofAll(successor().stream());
    }
  }

  /** The partners are to decide by a vote. */
  sealed interface DecideByVote extends ExitCommand {

    /** The partners' votes, each under the id of its organisation. */
    Seq<Vote> votes();

    /** The party that the decision is about, which does not vote on it; empty when it is about all. */
    Optional<OrganisationId> concerned();
  }

  /**
   * A party gives notice that it will withdraw.
   *
   * @param party the party
   */
  record GiveNotice(OrganisationId party) implements ExitCommand, PartnershipCommand.OfParty {

    public GiveNotice {
      Objects.requireNonNull(party, "party");
    }
  }

  /**
   * A party wants to withdraw on the day.
   *
   * @param party the party
   * @param successor who coordinates after it, when it coordinates itself
   */
  record Withdraw(OrganisationId party, Optional<Organisation> successor) implements Leave {

    public Withdraw {
      Objects.requireNonNull(party, "party");
      Objects.requireNonNull(successor, "successor");
    }

    /** A withdrawal that names nobody to coordinate. */
    public static Withdraw of(OrganisationId party) {
      return new Withdraw(party, Optional.empty());
    }
  }

  /**
   * A party is to be told that it breaches the agreement.
   *
   * @param party the party
   * @param what what is wrong
   */
  record NotifyBreach(OrganisationId party, String what)
      implements ExitCommand, PartnershipCommand.OfParty {

    public NotifyBreach {
      Objects.requireNonNull(party, "party");
      PartnershipTexts.requireStated(what, "what");
    }
  }

  /**
   * A party has remedied its breach.
   *
   * @param party the party
   * @param how how it did
   */
  record CureBreach(OrganisationId party, String how)
      implements ExitCommand, PartnershipCommand.OfParty {

    public CureBreach {
      Objects.requireNonNull(party, "party");
      PartnershipTexts.requireStated(how, "how");
    }
  }

  /**
   * The partners want to declare a party in default, after which it neither votes nor vetoes.
   *
   * @param party the party
   * @param votes the votes of the other partners
   */
  record DeclareDefault(OrganisationId party, Seq<Vote> votes)
      implements DecideByVote, PartnershipCommand.OfParty {

    public DeclareDefault {
      Objects.requireNonNull(party, "party");
      Objects.requireNonNull(votes, "votes");
    }

    @Override
    public Optional<OrganisationId> concerned() {
      return Optional.of(party);
    }
  }

  /**
   * The partners want to exclude a party.
   *
   * @param party the party
   * @param votes the votes of the other partners
   * @param successor who coordinates after it, when it coordinates
   */
  record ExcludeParty(OrganisationId party, Seq<Vote> votes, Optional<Organisation> successor)
      implements Leave, DecideByVote {

    public ExcludeParty {
      Objects.requireNonNull(party, "party");
      Objects.requireNonNull(votes, "votes");
      Objects.requireNonNull(successor, "successor");
    }

    @Override
    public Optional<OrganisationId> concerned() {
      return Optional.of(party);
    }
  }

  /**
   * The partners want to end the partnership.
   *
   * @param reason why
   * @param votes the votes of the partners
   */
  record Dissolve(String reason, Seq<Vote> votes) implements DecideByVote {

    public Dissolve {
      PartnershipTexts.requireStated(reason, "reason");
      Objects.requireNonNull(votes, "votes");
    }

    @Override
    public Optional<OrganisationId> concerned() {
      return Optional.empty();
    }
  }
}
