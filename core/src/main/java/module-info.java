/** The domain of Flemish social innovation: immutable values and workflow rules, and nothing else at run time than Vavr. */
module be.socialinnovation {
  requires transitive io.vavr;
  requires static transitive org.jspecify;
  requires static org.immutables.value.annotations;

  exports be.socialinnovation.aid;
  exports be.socialinnovation.association;
  exports be.socialinnovation.challenge;
  exports be.socialinnovation.committee;
  exports be.socialinnovation.fund;
  exports be.socialinnovation.grant;
  exports be.socialinnovation.money;
  exports be.socialinnovation.organisation;
  exports be.socialinnovation.partnership;
  exports be.socialinnovation.platform;
  exports be.socialinnovation.project;
  exports be.socialinnovation.workflow;
}
