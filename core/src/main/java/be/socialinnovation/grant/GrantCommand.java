package be.socialinnovation.grant;

import be.socialinnovation.money.Money;
import java.util.Objects;
import java.util.Optional;

/** What somebody wants of a grant application. */
public sealed interface GrantCommand {

  /** A decision on the application; only the authority of the scheme may take one. */
  sealed interface AuthorityDecision extends GrantCommand {

    /** The id of whoever decides. */
    String by();
  }

  /**
   * Submit an application in writing.
   *
   * @param request what is asked
   */
  record SubmitApplication(GrantRequest request) implements GrantCommand {
    /** Refuses nothing but null. */
    public SubmitApplication {
      Objects.requireNonNull(request, "request");
    }
  }

  /**
   * Give advice on an application, as the platform does. Advice decides nothing.
   *
   * @param by the id of whoever advises
   * @param favourable whether the advice is in favour
   * @param text the advice itself
   */
  record GiveAdvice(String by, boolean favourable, String text) implements GrantCommand {
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
  record DeclareAdmissible(String by) implements AuthorityDecision {
    /** Refuses a blank id with {@link IllegalArgumentException}. */
    public DeclareAdmissible {
      GrantTexts.requireStated(by, "by");
    }
  }

  /**
   * Declare the application inadmissible.
   *
   * @param by the id of the authority
   * @param reason why
   */
  record DeclareInadmissible(String by, String reason) implements AuthorityDecision {
    /** Refuses a blank id or reason with {@link IllegalArgumentException}. */
    public DeclareInadmissible {
      GrantTexts.requireStated(by, "by");
      GrantTexts.requireStated(reason, "reason");
    }
  }

  /**
   * Award the grant.
   *
   * @param by the id of the authority
   * @param amount how much, more than nothing
   */
  record AwardGrant(String by, Money amount) implements AuthorityDecision {
    /** Refuses a blank id or an amount that is not positive with {@link IllegalArgumentException}. */
    public AwardGrant {
      GrantTexts.requireStated(by, "by");
      GrantTexts.requirePositive(amount);
    }
  }

  /**
   * Refuse the grant.
   *
   * @param by the id of the authority
   * @param reason why
   */
  record RefuseGrant(String by, String reason) implements AuthorityDecision {
    /** Refuses a blank id or reason with {@link IllegalArgumentException}. */
    public RefuseGrant {
      GrantTexts.requireStated(by, "by");
      GrantTexts.requireStated(reason, "reason");
    }
  }

  /**
   * Sign the grant agreement.
   *
   * @param legalPersonality whether the applicant has legal personality on the day; briefed, empty while nobody told
   */
  record SignAgreement(Optional<Boolean> legalPersonality) implements GrantCommand {
    /** Refuses nothing but null. */
    public SignAgreement {
      Objects.requireNonNull(legalPersonality, "legalPersonality");
    }

    /** The command as the applicant gives it. */
    public static SignAgreement of() {
      return new SignAgreement(Optional.empty());
    }

    /** The command, briefed whether the applicant has legal personality. */
    public SignAgreement withLegalPersonality(boolean present) {
      return new SignAgreement(Optional.of(present));
    }
  }

  /**
   * Pay the next tranche.
   *
   * @param amount how much, more than nothing
   */
  record PayTranche(Money amount) implements GrantCommand {
    /** Refuses an amount that is not positive with {@link IllegalArgumentException}. */
    public PayTranche {
      GrantTexts.requirePositive(amount);
    }
  }

  /**
   * Close the grant on its final report; the balance is paid afterwards.
   *
   * @param report where the final report is to be found
   */
  record CloseGrant(String report) implements GrantCommand {
    /** Refuses a blank reference with {@link IllegalArgumentException}. */
    public CloseGrant {
      GrantTexts.requireStated(report, "report");
    }
  }

  /**
   * Withdraw the application before it is decided.
   *
   * @param reason why
   */
  record WithdrawApplication(String reason) implements GrantCommand {
    /** Refuses a blank reason with {@link IllegalArgumentException}. */
    public WithdrawApplication {
      GrantTexts.requireStated(reason, "reason");
    }
  }
}
