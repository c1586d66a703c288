package be.socialinnovation.json;

import be.socialinnovation.money.RateOfReturn;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import tools.jackson.databind.module.SimpleModule;

/** The type tags of answers about money. */
final class MoneyTags {

  private MoneyTags() {}

  static void addTo(SimpleModule module) {
    module.setMixInAnnotation(RateOfReturn.class, OfRateOfReturn.class);
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(name = "rate", value = RateOfReturn.Rate.class),
    @JsonSubTypes.Type(name = "no-sign-change", value = RateOfReturn.NoSignChange.class),
    @JsonSubTypes.Type(name = "no-rate", value = RateOfReturn.NoRate.class),
    @JsonSubTypes.Type(name = "several-rates", value = RateOfReturn.SeveralRates.class)
  })
  interface OfRateOfReturn {}
}
