package be.socialinnovation.json;

import be.socialinnovation.project.Actor;
import be.socialinnovation.project.ProjectCommand;
import be.socialinnovation.project.ProjectEvent;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.function.BiConsumer;

/** The type tags of projects. */
final class ProjectTags {

  private ProjectTags() {}

  static void addTo(BiConsumer<Class<?>, Class<?>> mixins) {
    mixins.accept(ProjectCommand.class, OfCommand.class);
    mixins.accept(ProjectEvent.class, OfEvent.class);
    mixins.accept(Actor.class, OfActor.class);
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(name = "propose", value = ProjectCommand.Propose.class),
    @JsonSubTypes.Type(name = "decline", value = ProjectCommand.Decline.class),
    @JsonSubTypes.Type(name = "admit", value = ProjectCommand.Admit.class),
    @JsonSubTypes.Type(name = "give-support", value = ProjectCommand.GiveSupport.class),
    @JsonSubTypes.Type(name = "file-plan", value = ProjectCommand.FilePlan.class),
    @JsonSubTypes.Type(name = "start-study", value = ProjectCommand.StartStudy.class),
    @JsonSubTypes.Type(name = "report-study", value = ProjectCommand.ReportStudy.class),
    @JsonSubTypes.Type(name = "start-trajectory", value = ProjectCommand.StartTrajectory.class),
    @JsonSubTypes.Type(name = "anchor", value = ProjectCommand.Anchor.class),
    @JsonSubTypes.Type(name = "close-as-anchored", value = ProjectCommand.CloseAsAnchored.class),
    @JsonSubTypes.Type(name = "lose-anchor", value = ProjectCommand.LoseAnchor.class),
    @JsonSubTypes.Type(name = "park", value = ProjectCommand.Park.class),
    @JsonSubTypes.Type(name = "resume", value = ProjectCommand.Resume.class),
    @JsonSubTypes.Type(name = "stop", value = ProjectCommand.Stop.class)
  })
  interface OfCommand {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(name = "proposed", value = ProjectEvent.Proposed.class),
    @JsonSubTypes.Type(name = "declined", value = ProjectEvent.Declined.class),
    @JsonSubTypes.Type(name = "admitted", value = ProjectEvent.Admitted.class),
    @JsonSubTypes.Type(name = "support-given", value = ProjectEvent.SupportGiven.class),
    @JsonSubTypes.Type(name = "plan-filed", value = ProjectEvent.PlanFiled.class),
    @JsonSubTypes.Type(name = "study-started", value = ProjectEvent.StudyStarted.class),
    @JsonSubTypes.Type(name = "study-reported", value = ProjectEvent.StudyReported.class),
    @JsonSubTypes.Type(name = "trajectory-started", value = ProjectEvent.TrajectoryStarted.class),
    @JsonSubTypes.Type(name = "anchored", value = ProjectEvent.Anchored.class),
    @JsonSubTypes.Type(name = "closed-as-anchored", value = ProjectEvent.ClosedAsAnchored.class),
    @JsonSubTypes.Type(name = "anchor-lost", value = ProjectEvent.AnchorLost.class),
    @JsonSubTypes.Type(name = "parked", value = ProjectEvent.Parked.class),
    @JsonSubTypes.Type(name = "resumed", value = ProjectEvent.Resumed.class),
    @JsonSubTypes.Type(name = "stopped", value = ProjectEvent.Stopped.class)
  })
  interface OfEvent {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(name = "organisation", value = Actor.Organisation.class),
    @JsonSubTypes.Type(name = "person", value = Actor.Person.class)
  })
  interface OfActor {}
}
