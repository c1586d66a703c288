package be.socialinnovation.partnership;

import be.socialinnovation.committee.Deliberation;
import be.socialinnovation.organisation.OrganisationId;
import be.socialinnovation.workflow.Fact;
import be.socialinnovation.workflow.Lands;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Objects;

/** What happened when a party left a partnership, or the partnership ended. */
public sealed interface ExitEvent extends PartnershipEvent {

  /** Something happened to one party. */
  sealed interface OfParty extends ExitEvent {

    /** The party. */
    OrganisationId party();

    @Override
    default Seq<Fact> facts() {
      return Vector.of(Fact.of("party", party().text()));
    }
  }

  /**
   * A party gave notice.
   *
   * @param party the party
   * @param on the day of the notice
   */
  record NoticeGiven(OrganisationId party, LocalDate on) implements OfParty {

    public NoticeGiven {
      Objects.requireNonNull(party, "party");
      Objects.requireNonNull(on, "on");
    }
  }

  /**
   * A party left, with all its roles.
   *
   * @param party the party
   * @param how by its own will or by a vote
   * @param on the first day on which it is in no more
   * @param landsIn suspended when it coordinated and nobody took that over, or where the partnership was
   */
  record PartyLeft(OrganisationId party, Departure how, LocalDate on, PartnershipStage landsIn)
      implements OfParty, Lands<PartnershipStage> {

    public PartyLeft {
      Objects.requireNonNull(party, "party");
      Objects.requireNonNull(how, "how");
      Objects.requireNonNull(on, "on");
      Objects.requireNonNull(landsIn, "landsIn");
    }

    @Override
    public Seq<Fact> facts() {
      return OfParty.super.facts().append(Fact.of("how", how));
    }
  }

  /**
   * A party was told that it breaches the agreement.
   *
   * @param party the party
   * @param what what is wrong
   * @param on the day on which it was told
   */
  record BreachNotified(OrganisationId party, String what, LocalDate on) implements OfParty {

    public BreachNotified {
      Objects.requireNonNull(party, "party");
      Objects.requireNonNull(what, "what");
      Objects.requireNonNull(on, "on");
    }

    @Override
    public Seq<Fact> facts() {
      return OfParty.super.facts().append(Fact.of("what", what));
    }
  }

  /**
   * A party remedied its breach.
   *
   * @param party the party
   * @param how how it did
   * @param on the day on which it had
   */
  record BreachCured(OrganisationId party, String how, LocalDate on) implements OfParty {

    public BreachCured {
      Objects.requireNonNull(party, "party");
      Objects.requireNonNull(how, "how");
      Objects.requireNonNull(on, "on");
    }

    @Override
    public Seq<Fact> facts() {
      return OfParty.super.facts().append(Fact.of("how", how));
    }
  }

  /**
   * The partners voted, and carried what happens next.
   *
   * @param deliberation who of them voted what, and what it came to
   */
  record PartnersVoted(Deliberation deliberation) implements ExitEvent {

    /** Refuses a vote that was not carried, of which nothing comes, with {@link IllegalArgumentException}. */
    public PartnersVoted {
      if (!deliberation.outcome().isCarried()) {
        throw new IllegalArgumentException("a vote must be carried: " + deliberation);
      }
    }

    @Override
    public LocalDate on() {
      return deliberation.on();
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(Fact.of("outcome", deliberation.outcome()));
    }
  }

  /**
   * A party was declared in default.
   *
   * @param party the party
   * @param on the first day on which it neither votes nor vetoes
   */
  record DefaultDeclared(OrganisationId party, LocalDate on) implements OfParty {

    public DefaultDeclared {
      Objects.requireNonNull(party, "party");
      Objects.requireNonNull(on, "on");
    }
  }

  /**
   * The partnership ended, and every role with it.
   *
   * @param reason why
   * @param on the first day on which it is no more
   */
  record PartnershipDissolved(String reason, LocalDate on) implements ExitEvent {

    public PartnershipDissolved {
      Objects.requireNonNull(reason, "reason");
      Objects.requireNonNull(on, "on");
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(Fact.of("reason", reason));
    }
  }
}
