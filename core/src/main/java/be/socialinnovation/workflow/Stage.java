package be.socialinnovation.workflow;

/** A stage in the life of a case; each type of case has an enum of them, the stage before birth included. */
public interface Stage extends Labelled {}
