package be.socialinnovation.workflow;

/** The rules that the spine itself applies to every type of case, before and after the case's own. */
public enum WorkflowRule implements Rule {
  /** The command is open in the stage that the case is in. */
  COMMAND_IS_OPEN_IN_THE_STAGE("WORKFLOW-01"),
  /** The policy has something to say about the day; otherwise nobody can tell. */
  POLICY_COVERS_THE_DAY("WORKFLOW-02"),
  /** A step entered late, or taken back, leaves every step that counts from a later day as it was decided. */
  LATER_STEPS_STILL_STAND("WORKFLOW-03");

  static final Texts TEXTS = Texts.beside(WorkflowRule.class::getResourceAsStream);

  private final String code;

  WorkflowRule(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Source source() {
    return Source.design(TEXTS, "source.lifecycle");
  }

  @Override
  public Texts texts() {
    return TEXTS;
  }
}
