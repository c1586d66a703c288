package be.socialinnovation.grant;

import be.socialinnovation.money.Money;
import be.socialinnovation.workflow.Event;
import be.socialinnovation.workflow.Fact;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Objects;

/** What happened to a grant application. */
public sealed interface GrantEvent extends Event {

  /**
   * The application was submitted in writing.
   *
   * @param request what was asked
   * @param on the day
   */
  record ApplicationSubmitted(GrantRequest request, LocalDate on) implements GrantEvent {
    public ApplicationSubmitted {
      Objects.requireNonNull(request, "request");
      Objects.requireNonNull(on, "on");
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(
          Fact.of("applicant", request.applicant()),
          Fact.of("authority", request.scheme().authority()),
          Fact.of("asked", request.asked()),
          Fact.of("costs", request.costs()),
          Fact.of("purpose", request.purpose()),
          Fact.of("project", request.project()),
          Fact.of("scheme", request.scheme()));
    }
  }

  /**
   * Somebody advised on the application.
   *
   * @param by who
   * @param favourable whether in favour
   * @param text the advice itself
   * @param on the day
   */
  record AdviceGiven(String by, boolean favourable, String text, LocalDate on)
      implements GrantEvent {
    public AdviceGiven {
      GrantTexts.requireStated(by, "by");
      GrantTexts.requireStated(text, "text");
      Objects.requireNonNull(on, "on");
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(
          Fact.of("by", by), Fact.of("advice", Stance.of(favourable)), Fact.of("text", text));
    }
  }

  /**
   * The authority declared the application admissible.
   *
   * @param by the authority
   * @param on the day
   */
  record AdmissibilityDeclared(String by, LocalDate on) implements GrantEvent {
    public AdmissibilityDeclared {
      GrantTexts.requireStated(by, "by");
      Objects.requireNonNull(on, "on");
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(Fact.of("by", by));
    }
  }

  /**
   * The authority declared the application inadmissible.
   *
   * @param by the authority
   * @param reason why
   */
  record InadmissibilityDeclared(String by, String reason) implements GrantEvent {
    public InadmissibilityDeclared {
      GrantTexts.requireStated(by, "by");
      GrantTexts.requireStated(reason, "reason");
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(Fact.of("by", by), Fact.of("reason", reason));
    }
  }

  /**
   * The authority awarded the grant.
   *
   * @param by the authority
   * @param amount how much
   * @param on the day
   */
  record GrantAwarded(String by, Money amount, LocalDate on) implements GrantEvent {
    public GrantAwarded {
      GrantTexts.requireStated(by, "by");
      GrantTexts.requirePositive(amount);
      Objects.requireNonNull(on, "on");
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(Fact.of("by", by), Fact.of("amount", amount));
    }
  }

  /**
   * The authority refused the grant.
   *
   * @param by the authority
   * @param reason why
   */
  record GrantRefused(String by, String reason) implements GrantEvent {
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
   * The grant agreement was signed.
   *
   * @param on the day
   */
  record AgreementSigned(LocalDate on) implements GrantEvent {
    public AgreementSigned {
      Objects.requireNonNull(on, "on");
    }
  }

  /**
   * A tranche was paid.
   *
   * @param amount how much
   * @param on the day
   */
  record TranchePaid(Money amount, LocalDate on) implements GrantEvent {
    public TranchePaid {
      GrantTexts.requirePositive(amount);
      Objects.requireNonNull(on, "on");
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(Fact.of("amount", amount));
    }
  }

  /**
   * The grant was closed on its final report.
   *
   * @param report where the report is to be found
   */
  record GrantClosed(String report) implements GrantEvent {
    public GrantClosed {
      GrantTexts.requireStated(report, "report");
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(Fact.of("report", report));
    }
  }

  /**
   * The applicant withdrew the application.
   *
   * @param reason why
   */
  record ApplicationWithdrawn(String reason) implements GrantEvent {
    public ApplicationWithdrawn {
      GrantTexts.requireStated(reason, "reason");
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(Fact.of("reason", reason));
    }
  }
}
