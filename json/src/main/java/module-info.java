/** The values of the domain as JSON, and back, strictly. */
module be.socialinnovation.json {
  requires transitive be.socialinnovation;
  requires transitive tools.jackson.databind;
  requires static transitive org.jspecify;
  requires static com.fasterxml.jackson.databind;

  exports be.socialinnovation.json;
  exports be.socialinnovation.json.cids;
  exports be.socialinnovation.json.exchange;
  exports be.socialinnovation.json.journal;
  exports be.socialinnovation.json.oslo;
  exports be.socialinnovation.json.subsidyregister;
  exports be.socialinnovation.json.threesixtygiving;

  opens be.socialinnovation.json to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;

  provides tools.jackson.databind.JacksonModule with
      be.socialinnovation.json.SocialInnovationModule;
}
