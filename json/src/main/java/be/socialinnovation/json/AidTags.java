package be.socialinnovation.json;

import be.socialinnovation.aid.DebtAid;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.function.BiConsumer;

/** The type tags of aid. */
final class AidTags {

  private AidTags() {}

  static void addTo(BiConsumer<Class<?>, Class<?>> mixins) {
    mixins.accept(DebtAid.class, OfDebtAid.class);
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(name = "loan", value = DebtAid.Loan.class),
    @JsonSubTypes.Type(name = "guarantee", value = DebtAid.Guarantee.class)
  })
  interface OfDebtAid {}
}
