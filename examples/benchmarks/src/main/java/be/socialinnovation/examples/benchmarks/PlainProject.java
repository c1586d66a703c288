package be.socialinnovation.examples.benchmarks;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The document of a project as somebody would write it down for Jackson alone: records, lists and annotations, and nothing is checked. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record PlainProject(
    int formatVersion,
    String kind,
    String id,
    String policy,
    String stage,
    List<Step> steps,
    State state) {

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Step(
      int version,
      LocalDate on,
      Instant at,
      String by,
      String why,
      String policy,
      Optional<Command> command,
      List<Event> events,
      Optional<Integer> takesBack) {}

  record State(
      String stage,
      Idea idea,
      Actor promoter,
      Screening screening,
      List<Plan> plans,
      List<Study> studies,
      List<Work> trajectories,
      List<Anchoring> anchorings,
      List<SupportReceived> supportReceived) {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @Type(name = "propose", value = Propose.class),
    @Type(name = "give-support", value = GiveSupport.class),
    @Type(name = "admit", value = Admit.class),
    @Type(name = "file-plan", value = FilePlan.class),
    @Type(name = "start-study", value = StartStudy.class),
    @Type(name = "report-study", value = ReportStudy.class),
    @Type(name = "start-trajectory", value = StartTrajectory.class),
    @Type(name = "anchor", value = Anchor.class),
    @Type(name = "close-as-anchored", value = CloseAsAnchored.class)
  })
  sealed interface Command {}

  record Propose(Idea idea, Actor promoter) implements Command {}

  record GiveSupport(Support support) implements Command {}

  record Admit(Screening screening) implements Command {}

  record FilePlan(Plan plan) implements Command {}

  record StartStudy(Work work, Grant grant, Financing financing) implements Command {}

  record ReportStudy(Report report) implements Command {}

  record StartTrajectory(Work work, Grant grant, Financing financing) implements Command {}

  record Anchor(String channel, String host, String evidence) implements Command {}

  record CloseAsAnchored() implements Command {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @Type(name = "proposed", value = Proposed.class),
    @Type(name = "support-given", value = SupportGiven.class),
    @Type(name = "admitted", value = Admitted.class),
    @Type(name = "plan-filed", value = PlanFiled.class),
    @Type(name = "study-started", value = StudyStarted.class),
    @Type(name = "study-reported", value = StudyReported.class),
    @Type(name = "trajectory-started", value = TrajectoryStarted.class),
    @Type(name = "anchored", value = Anchored.class),
    @Type(name = "closed-as-anchored", value = ClosedAsAnchored.class)
  })
  sealed interface Event {}

  record Proposed(Idea idea, Actor promoter) implements Event {}

  record SupportGiven(LocalDate on, Support support) implements Event {}

  record Admitted(Screening screening) implements Event {}

  record PlanFiled(int version, Plan plan) implements Event {}

  record StudyStarted(Work work) implements Event {}

  record StudyReported(Report report) implements Event {}

  record TrajectoryStarted(Work work) implements Event {}

  record Anchored(String channel, String host, String evidence, LocalDate on) implements Event {}

  record ClosedAsAnchored(List<String> channels) implements Event {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @Type(name = "organisation", value = Organisation.class),
    @Type(name = "person", value = Person.class)
  })
  sealed interface Actor {}

  record Organisation(String organisation) implements Actor {}

  record Person(String id) implements Actor {}

  record Idea(
      String title,
      String need,
      List<String> challenges,
      String origin,
      List<String> innovates,
      String novelty) {}

  record Support(String kind, List<Actor> with, String outcome) {}

  record SupportReceived(LocalDate on, Support support) {}

  record Screening(Interest aim, Interest method, String advice) {}

  record Interest(boolean served, String statement) {}

  record Plan(String approach, List<Actor> partners, Amount budget) {}

  record Amount(@JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal amount, String currency) {}

  record Work(LocalDate start, LocalDate end, Amount acceptedCosts) {}

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Grant(
      String application,
      String project,
      String purpose,
      String authority,
      LocalDate submittedOn,
      LocalDate costsAcceptedFrom,
      Optional<LocalDate> awardedOn,
      Optional<Amount> awarded) {}

  record Financing(Amount acceptedCosts, List<Line> lines) {}

  record Line(String source, String from, String origin, Amount amount, String certainty) {}

  record Report(String outcome, String evidence, List<String> conditions) {}

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Study(int planVersion, Work work, Optional<Report> report) {}

  record Anchoring(String channel, String host, String evidence, LocalDate from) {}
}
