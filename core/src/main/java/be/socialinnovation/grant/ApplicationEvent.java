package be.socialinnovation.grant;

import be.socialinnovation.workflow.Fact;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** What happened to an application until it was admissible or ended. */
public sealed interface ApplicationEvent extends GrantEvent {

  /**
   * An application was drafted.
   *
   * @param request what would be asked
   */
  record ApplicationDrafted(GrantRequest request) implements ApplicationEvent {
    public ApplicationDrafted {
      Objects.requireNonNull(request, "request");
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(
          Fact.of("project", request.project()),
          Fact.of("purpose", request.purpose()),
          Fact.of("scheme", request.scheme()));
    }
  }

  /**
   * Another version came in the place of the draft.
   *
   * @param request what would be asked now
   */
  record DraftRevised(GrantRequest request) implements ApplicationEvent {
    public DraftRevised {
      Objects.requireNonNull(request, "request");
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(Fact.of("asked", request.asked()), Fact.of("costs", request.costs()));
    }
  }

  /**
   * The application was submitted in writing.
   *
   * @param request what was asked
   * @param on the day
   * @param costsAcceptedFrom the first day whose costs the scheme accepts
   */
  record ApplicationSubmitted(GrantRequest request, LocalDate on, LocalDate costsAcceptedFrom)
      implements ApplicationEvent {
    public ApplicationSubmitted {
      Objects.requireNonNull(request, "request");
      Objects.requireNonNull(on, "on");
      Objects.requireNonNull(costsAcceptedFrom, "costsAcceptedFrom");
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
   * The authority asked for more before it judged.
   *
   * @param by the authority
   * @param question what was asked
   * @param until the last day on which the answer counts
   */
  record InformationAsked(String by, String question, LocalDate until) implements ApplicationEvent {
    public InformationAsked {
      GrantTexts.requireStated(by, "by");
      GrantTexts.requireStated(question, "question");
      Objects.requireNonNull(until, "until");
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(Fact.of("by", by), Fact.of("question", question), Fact.of("until", until));
    }
  }

  /**
   * The applicant answered.
   *
   * @param request the request as it was completed
   * @param answer the answer
   */
  record InformationGiven(GrantRequest request, String answer) implements ApplicationEvent {
    public InformationGiven {
      Objects.requireNonNull(request, "request");
      GrantTexts.requireStated(answer, "answer");
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(Fact.of("answer", answer));
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
      implements ApplicationEvent {
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
  record AdmissibilityDeclared(String by, LocalDate on) implements ApplicationEvent {
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
   * The experts' score was put on record, in the place of an earlier one if there was one.
   *
   * @param by the authority
   * @param score what was given, and how it is read
   * @param reason why it was scored again; empty the first time
   */
  record ApplicationScored(String by, Score score, Optional<String> reason)
      implements ApplicationEvent {
    public ApplicationScored {
      GrantTexts.requireStated(by, "by");
      Objects.requireNonNull(score, "score");
      Objects.requireNonNull(reason, "reason");
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(
          Fact.of("by", by),
          Fact.of("assessor", score.card().by()),
          Fact.of("reason", Vector.ofAll(reason.stream())));
    }
  }

  /**
   * The authority declared the application inadmissible.
   *
   * @param by the authority
   * @param grounds why, at least one
   */
  record InadmissibilityDeclared(String by, Seq<Ground> grounds) implements ApplicationEvent {
    public InadmissibilityDeclared {
      GrantTexts.requireStated(by, "by");
      Ground.requireSome(grounds);
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(Fact.of("by", by), Fact.of("grounds", grounds.map(Ground::toString)));
    }
  }

  /**
   * The applicant withdrew the application.
   *
   * @param reason why
   */
  record ApplicationWithdrawn(String reason) implements ApplicationEvent {
    public ApplicationWithdrawn {
      GrantTexts.requireStated(reason, "reason");
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(Fact.of("reason", reason));
    }
  }
}
