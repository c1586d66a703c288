package be.socialinnovation.workflow;

/** The immutable state of a case, as the events so far have made it. */
public interface State {

  /** Where the case stands in its lifecycle. */
  Stage stage();
}
