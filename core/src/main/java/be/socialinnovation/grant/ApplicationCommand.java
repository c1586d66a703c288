package be.socialinnovation.grant;

import be.socialinnovation.grant.GrantCommand.AuthorityDecision;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** What somebody wants of an application until it is admissible or ends. */
public sealed interface ApplicationCommand extends GrantCommand {

  /**
   * Draft an application, for oneself: the authority does not know of it yet.
   *
   * @param request what would be asked
   */
  record DraftApplication(GrantRequest request) implements ApplicationCommand {
    /** Refuses nothing but null. */
    public DraftApplication {
      Objects.requireNonNull(request, "request");
    }
  }

  /**
   * Put another version in the place of the draft.
   *
   * @param request what would be asked now
   */
  record ReviseDraft(GrantRequest request) implements ApplicationCommand {
    /** Refuses nothing but null. */
    public ReviseDraft {
      Objects.requireNonNull(request, "request");
    }
  }

  /**
   * Submit an application in writing, drafted before or not.
   *
   * @param request what is asked
   * @param others which other applications there are; empty when nobody has told
   * @param recorded which other aid other dossiers hold; empty when nobody has told
   */
  record SubmitApplication(
      GrantRequest request, Optional<OtherApplications> others, Optional<OtherAid> recorded)
      implements ApplicationCommand {
    /** Refuses nothing but null. */
    public SubmitApplication {
      Objects.requireNonNull(request, "request");
      Objects.requireNonNull(others, "others");
      Objects.requireNonNull(recorded, "recorded");
    }

    /** The command as the applicant gives it. */
    public static SubmitApplication of(GrantRequest request) {
      return new SubmitApplication(request, Optional.empty(), Optional.empty());
    }

    /** The command, briefed which other applications there are. */
    public SubmitApplication withOthers(OtherApplications known) {
      return new SubmitApplication(request, Optional.of(known), recorded);
    }

    /** The command, briefed which other aid other dossiers hold. */
    public SubmitApplication withRecorded(OtherAid known) {
      return new SubmitApplication(request, others, Optional.of(known));
    }
  }

  /**
   * Ask the applicant for more before the application is judged.
   *
   * @param by the id of the authority
   * @param question what is asked
   * @param until the last day on which the answer counts
   */
  record AskInformation(String by, String question, LocalDate until)
      implements ApplicationCommand, AuthorityDecision {
    /** Refuses a blank id or question with {@link IllegalArgumentException}. */
    public AskInformation {
      GrantTexts.requireStated(by, "by");
      GrantTexts.requireStated(question, "question");
      Objects.requireNonNull(until, "until");
    }
  }

  /**
   * Answer what the authority asked. The application keeps the day on which it was first submitted.
   *
   * @param request the request as it is completed
   * @param answer the answer itself
   */
  record GiveInformation(GrantRequest request, String answer) implements ApplicationCommand {
    /** Refuses a blank answer with {@link IllegalArgumentException}. */
    public GiveInformation {
      Objects.requireNonNull(request, "request");
      GrantTexts.requireStated(answer, "answer");
    }
  }

  /**
   * Give advice on an application, as the platform does. Advice decides nothing.
   *
   * @param by the id of whoever advises
   * @param favourable whether the advice is in favour
   * @param text the advice itself
   */
  record GiveAdvice(String by, boolean favourable, String text) implements ApplicationCommand {
    /** Refuses a blank adviser or text with {@link IllegalArgumentException}. */
    public GiveAdvice {
      GrantTexts.requireStated(by, "by");
      GrantTexts.requireStated(text, "text");
    }
  }

  /**
   * Declare the application admissible.
   *
   * @param by the id of the authority
   */
  record DeclareAdmissible(String by) implements ApplicationCommand, AuthorityDecision {
    /** Refuses a blank id with {@link IllegalArgumentException}. */
    public DeclareAdmissible {
      GrantTexts.requireStated(by, "by");
    }
  }

  /**
   * Put on record how the experts scored the application.
   *
   * @param by the id of the authority
   * @param card what the assessor, or the panel as one, gave
   * @param reason why it is scored again; empty the first time
   */
  record ScoreApplication(String by, Scorecard card, Optional<String> reason)
      implements ApplicationCommand, AuthorityDecision {
    /** Refuses blank texts with {@link IllegalArgumentException}. */
    public ScoreApplication {
      GrantTexts.requireStated(by, "by");
      Objects.requireNonNull(card, "card");
      Objects.requireNonNull(reason, "reason");
      reason.ifPresent(text -> GrantTexts.requireStated(text, "reason"));
    }

    /** The first score. */
    public static ScoreApplication of(String by, Scorecard card) {
      return new ScoreApplication(by, card, Optional.empty());
    }

    /** The score that takes the place of an earlier one. */
    public ScoreApplication because(String why) {
      return new ScoreApplication(by, card, Optional.of(why));
    }
  }

  /**
   * Declare the application inadmissible.
   *
   * @param by the id of the authority
   * @param grounds why, at least one
   */
  record DeclareInadmissible(String by, Seq<Ground> grounds)
      implements ApplicationCommand, AuthorityDecision {
    /** Refuses a blank id and a decision without grounds with {@link IllegalArgumentException}. */
    public DeclareInadmissible {
      GrantTexts.requireStated(by, "by");
      Ground.requireSome(grounds);
    }

    /** The decision on one ground, in words. */
    public static DeclareInadmissible of(String by, String reason) {
      return new DeclareInadmissible(by, Vector.of(Ground.of(reason)));
    }
  }

  /**
   * Withdraw the application, or give up the draft, before it is decided.
   *
   * @param reason why
   */
  record WithdrawApplication(String reason) implements ApplicationCommand {
    /** Refuses a blank reason with {@link IllegalArgumentException}. */
    public WithdrawApplication {
      GrantTexts.requireStated(reason, "reason");
    }
  }
}
