package be.socialinnovation.grant;

import be.socialinnovation.grant.GrantCommand.AuthorityDecision;
import be.socialinnovation.money.Money;
import io.vavr.collection.TreeSet;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** What somebody wants of an admissible application until the agreement is signed. */
public sealed interface AwardCommand extends GrantCommand {

  /**
   * Award the grant.
   *
   * @param by the id of the authority
   * @param amount how much, more than nothing
   * @param conditions what must be met before the agreement is signed
   * @param signBy the last day on which it can be signed; empty when there is none
   * @param call how the call stands in which the application competes; empty when nobody has told, or there is no call
   * @param recorded which other aid other dossiers hold; empty when nobody has told
   */
  record AwardGrant(
      String by,
      Money amount,
      TreeSet<String> conditions,
      Optional<LocalDate> signBy,
      Optional<CallStanding> call,
      Optional<OtherAid> recorded)
      implements AwardCommand, AuthorityDecision {
    /** Refuses blank texts and an amount that is not positive with {@link IllegalArgumentException}. */
    public AwardGrant {
      GrantTexts.requireStated(by, "by");
      GrantTexts.requirePositive(amount);
      Objects.requireNonNull(conditions, "conditions");
      Objects.requireNonNull(signBy, "signBy");
      Objects.requireNonNull(call, "call");
      Objects.requireNonNull(recorded, "recorded");
      conditions.forEach(condition -> GrantTexts.requireStated(condition, "condition"));
    }

    /** An award without conditions and without a last day. */
    public static AwardGrant of(String by, Money amount) {
      return new AwardGrant(
          by, amount, TreeSet.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The award on conditions. */
    public AwardGrant on(String... conditionsPrecedent) {
      return new AwardGrant(by, amount, TreeSet.of(conditionsPrecedent), signBy, call, recorded);
    }

    /** The award, to be signed by a day. */
    public AwardGrant signedBy(LocalDate last) {
      return new AwardGrant(by, amount, conditions, Optional.of(last), call, recorded);
    }

    /** The award, briefed how the call stands. */
    public AwardGrant withCall(Optional<CallStanding> standing) {
      return new AwardGrant(by, amount, conditions, signBy, standing, recorded);
    }

    /** The award, briefed which other aid other dossiers hold. */
    public AwardGrant withRecorded(OtherAid known) {
      return withRecorded(Optional.of(known));
    }

    AidQuestion question(GrantRequest request, GrantPolicy policy, LocalDate on) {
      return new AidQuestion(request, amount, recorded, policy, on);
    }

    AwardGrant withRecorded(Optional<OtherAid> known) {
      return new AwardGrant(by, amount, conditions, signBy, call, known);
    }
  }

  /**
   * Refuse the grant.
   *
   * @param by the id of the authority
   * @param reason why
   */
  record RefuseGrant(String by, String reason) implements AwardCommand, AuthorityDecision {
    /** Refuses a blank id or reason with {@link IllegalArgumentException}. */
    public RefuseGrant {
      GrantTexts.requireStated(by, "by");
      GrantTexts.requireStated(reason, "reason");
    }
  }

  /**
   * Find that a condition of the award is met.
   *
   * @param by the id of the authority
   * @param condition which one, as the award has it
   */
  record MeetAwardCondition(String by, String condition)
      implements AwardCommand, AuthorityDecision {
    /** Refuses a blank id or condition with {@link IllegalArgumentException}. */
    public MeetAwardCondition {
      GrantTexts.requireStated(by, "by");
      GrantTexts.requireStated(condition, "condition");
    }
  }

  /**
   * Sign the grant agreement.
   *
   * @param legalPersonality whether the applicant has legal personality; empty when nobody has told
   * @param cooperationAgreement whether the agreement between the partners is signed by all; empty when nobody has told
   */
  record SignAgreement(Optional<Boolean> legalPersonality, Optional<Boolean> cooperationAgreement)
      implements AwardCommand {
    /** Refuses nothing but null. */
    public SignAgreement {
      Objects.requireNonNull(legalPersonality, "legalPersonality");
      Objects.requireNonNull(cooperationAgreement, "cooperationAgreement");
    }

    /** The command as the applicant gives it. */
    public static SignAgreement of() {
      return new SignAgreement(Optional.empty(), Optional.empty());
    }

    /** The command, briefed whether the applicant has legal personality. */
    public SignAgreement withLegalPersonality(boolean present) {
      return new SignAgreement(Optional.of(present), cooperationAgreement);
    }

    /** The command, briefed whether the partners have all signed their agreement. */
    public SignAgreement withCooperationAgreement(boolean signed) {
      return new SignAgreement(legalPersonality, Optional.of(signed));
    }
  }

  /**
   * Let the award lapse that was not signed in time.
   *
   * @param by the id of the authority
   */
  record LapseAward(String by) implements AwardCommand, AuthorityDecision {
    /** Refuses a blank id with {@link IllegalArgumentException}. */
    public LapseAward {
      GrantTexts.requireStated(by, "by");
    }
  }

  /**
   * Give the award up, by the applicant, before any of it is paid.
   *
   * @param reason why
   */
  record RenounceAward(String reason) implements AwardCommand {
    /** Refuses a blank reason with {@link IllegalArgumentException}. */
    public RenounceAward {
      GrantTexts.requireStated(reason, "reason");
    }
  }
}
