package be.socialinnovation.json;

import be.socialinnovation.money.Money;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * An amount of money in JSON: {@code {"amount":"12.50","currency":"EUR"}}. The decimals are text, so that no reader in between turns
 * them into a binary fraction.
 */
record MoneyForm(String amount, String currency) {

  static MoneyForm of(Money money) {
    return new MoneyForm(money.toDecimal().toPlainString(), money.currency().getCurrencyCode());
  }

  Money money() {
    return Money.of(amount, currency);
  }

  static final class Writer extends StdSerializer<Money> {

    private static final SerializedString AMOUNT = new SerializedString("amount");
    private static final SerializedString CURRENCY = new SerializedString("currency");

    Writer() {
      super(Money.class);
    }

    @Override
    public void serialize(Money money, JsonGenerator generator, SerializationContext context) {
      MoneyForm form = of(money);
      generator.writeStartObject(money);
      generator.writeName(AMOUNT);
      generator.writeString(form.amount());
      generator.writeName(CURRENCY);
      generator.writeString(form.currency());
      generator.writeEndObject();
    }
  }

  static final class Reader extends StdDeserializer<Money> {

    Reader() {
      super(Money.class);
    }

    @Override
    public Money deserialize(JsonParser json, DeserializationContext context) {
      MoneyForm form = context.readValue(json, MoneyForm.class);
      try {
        return form.money();
      } catch (IllegalArgumentException impossible) {
        throw context.instantiationException(Money.class, impossible);
      }
    }
  }
}
