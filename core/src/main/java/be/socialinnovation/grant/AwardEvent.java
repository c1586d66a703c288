package be.socialinnovation.grant;

import be.socialinnovation.money.Money;
import be.socialinnovation.money.Percentage;
import be.socialinnovation.workflow.Fact;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** What happened to an admissible application until the agreement was signed. */
public sealed interface AwardEvent extends GrantEvent {

  /**
   * The authority awarded the grant.
   *
   * @param by the authority
   * @param amount how much
   * @param on the day
   * @param conditions what must be met before the agreement is signed
   * @param signBy the last day on which it can be signed
   * @param ruleSet the name of the rule set that the amount was tested against; empty where none was known
   * @param intensity the highest part of the costs that this rule set lets through; empty where it has none, or none was known
   */
  record GrantAwarded(
      String by,
      Money amount,
      LocalDate on,
      TreeSet<String> conditions,
      Optional<LocalDate> signBy,
      Optional<String> ruleSet,
      Optional<Percentage> intensity)
      implements AwardEvent {
    public GrantAwarded {
      GrantTexts.requireStated(by, "by");
      GrantTexts.requirePositive(amount);
      Objects.requireNonNull(on, "on");
      Objects.requireNonNull(conditions, "conditions");
      Objects.requireNonNull(signBy, "signBy");
      Objects.requireNonNull(ruleSet, "ruleSet");
      Objects.requireNonNull(intensity, "intensity");
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(
          Fact.of("by", by),
          Fact.of("amount", amount),
          Fact.of("conditions", conditions),
          Fact.of("signBy", Vector.ofAll(signBy.stream())),
          Fact.of("set", Vector.ofAll(ruleSet.stream())));
    }
  }

  /**
   * The authority refused the grant.
   *
   * @param by the authority
   * @param reason why
   */
  record GrantRefused(String by, String reason) implements AwardEvent {
    public GrantRefused {
      GrantTexts.requireStated(by, "by");
      GrantTexts.requireStated(reason, "reason");
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(Fact.of("by", by), Fact.of("reason", reason));
    }
  }

  /**
   * The authority found that a condition of the award was met.
   *
   * @param by the authority
   * @param condition which one
   */
  record AwardConditionMet(String by, String condition) implements AwardEvent {
    public AwardConditionMet {
      GrantTexts.requireStated(by, "by");
      GrantTexts.requireStated(condition, "condition");
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(Fact.of("by", by), Fact.of("condition", condition));
    }
  }

  /**
   * The grant agreement was signed.
   *
   * @param on the day
   */
  record AgreementSigned(LocalDate on) implements AwardEvent {
    public AgreementSigned {
      Objects.requireNonNull(on, "on");
    }
  }

  /**
   * The award lapsed, because nobody signed in time.
   *
   * @param by the authority
   * @param amount what was awarded
   */
  record AwardLapsed(String by, Money amount) implements AwardEvent {
    public AwardLapsed {
      GrantTexts.requireStated(by, "by");
      GrantTexts.requirePositive(amount);
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(Fact.of("by", by), Fact.of("amount", amount));
    }
  }

  /**
   * The applicant gave the award up.
   *
   * @param amount what was awarded
   * @param reason why
   */
  record AwardRenounced(Money amount, String reason) implements AwardEvent {
    public AwardRenounced {
      GrantTexts.requirePositive(amount);
      GrantTexts.requireStated(reason, "reason");
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(Fact.of("amount", amount), Fact.of("reason", reason));
    }
  }
}
