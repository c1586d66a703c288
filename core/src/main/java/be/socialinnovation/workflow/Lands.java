package be.socialinnovation.workflow;

/**
 * An event that names its own landing stage, such as the resumption of a parked project.
 *
 * @param <G> the stages of its type of case
 */
public interface Lands<G extends Stage> {

  /** The stage that the case is in after the event; one of those that the lifecycle allows. */
  G landsIn();
}
