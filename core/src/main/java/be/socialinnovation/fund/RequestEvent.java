package be.socialinnovation.fund;

import be.socialinnovation.workflow.Fact;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Objects;

/** What happened to a request for money before it became an engagement. */
public sealed interface RequestEvent extends EngagementEvent {

  /**
   * Money was asked for a project.
   *
   * @param engagement the id of the request
   * @param terms what is asked
   */
  record EngagementRequested(String engagement, EngagementTerms terms) implements RequestEvent {

    public EngagementRequested {
      Objects.requireNonNull(engagement, "engagement");
      Objects.requireNonNull(terms, "terms");
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(
          Fact.of("engagement", engagement),
          Fact.of("project", terms.project()),
          Fact.of("instrument", terms.instrument()),
          Fact.of("amount", terms.amount()));
    }
  }

  /**
   * Something was found on a topic of due diligence.
   *
   * @param engagement the id of the request
   * @param topic what was looked into
   * @param finding whether it is sound
   * @param note what was found, in words
   */
  record DiligenceRecorded(
      String engagement, DiligenceTopic topic, DiligenceFinding finding, String note)
      implements RequestEvent {

    public DiligenceRecorded {
      Objects.requireNonNull(engagement, "engagement");
      Objects.requireNonNull(topic, "topic");
      Objects.requireNonNull(finding, "finding");
      Objects.requireNonNull(note, "note");
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(
          Fact.of("engagement", engagement),
          Fact.of("topic", topic),
          Fact.of("finding", finding),
          Fact.of("note", note));
    }
  }

  /**
   * The request was declined.
   *
   * @param engagement the id of the request
   * @param reason why
   */
  record EngagementDeclined(String engagement, String reason) implements RequestEvent {

    public EngagementDeclined {
      Objects.requireNonNull(engagement, "engagement");
      Objects.requireNonNull(reason, "reason");
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(Fact.of("engagement", engagement), Fact.of("reason", reason));
    }
  }

  /**
   * The applicant took the request back.
   *
   * @param engagement the id of the request
   * @param reason why
   */
  record RequestWithdrawn(String engagement, String reason) implements RequestEvent {

    public RequestWithdrawn {
      Objects.requireNonNull(engagement, "engagement");
      Objects.requireNonNull(reason, "reason");
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(Fact.of("engagement", engagement), Fact.of("reason", reason));
    }
  }
}
