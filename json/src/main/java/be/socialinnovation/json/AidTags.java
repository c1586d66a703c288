package be.socialinnovation.json;

import be.socialinnovation.aid.DebtAid;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import tools.jackson.databind.module.SimpleModule;

/** The type tags of aid. */
final class AidTags {

  private AidTags() {}

  static void addTo(SimpleModule module) {
    module.setMixInAnnotation(DebtAid.class, OfDebtAid.class);
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(name = "loan", value = DebtAid.Loan.class),
    @JsonSubTypes.Type(name = "guarantee", value = DebtAid.Guarantee.class)
  })
  interface OfDebtAid {}
}
