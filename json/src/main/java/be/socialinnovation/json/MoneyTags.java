package be.socialinnovation.json;

import be.socialinnovation.money.RateOfReturn;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.function.BiConsumer;

/** The type tags of answers about money. */
final class MoneyTags {

  private MoneyTags() {}

  static void addTo(BiConsumer<Class<?>, Class<?>> mixins) {
    mixins.accept(RateOfReturn.class, OfRateOfReturn.class);
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
