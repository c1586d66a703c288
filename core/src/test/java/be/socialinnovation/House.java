package be.socialinnovation;

import be.socialinnovation.workflow.RuleExample;
import be.socialinnovation.workflow.Workflow;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/* Every workflow of the house and the examples of its rules: what must hold of all of them is asked here. */
final class House {

  static final Seq<Workflow<?, ?, ?, ?>> WORKFLOWS = Vector.of();

  static final Seq<RuleExample<?, ?, ?>> EXAMPLES = Vector.of();

  private House() {}
}
