package be.socialinnovation.json;

import be.socialinnovation.challenge.SdgCode;
import be.socialinnovation.challenge.SocietalChallenge;
import be.socialinnovation.money.Money;
import be.socialinnovation.money.Percentage;
import be.socialinnovation.organisation.EnterpriseNumber;
import be.socialinnovation.organisation.OrganisationId;
import be.socialinnovation.workflow.Refusal;
import be.socialinnovation.workflow.Rule;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Currency;
import java.util.function.Predicate;

/**
 * Teaches a Jackson 2 mapper what {@link SocialInnovationModule} teaches one of Jackson 3: the same values stand in the same JSON.
 *
 * <p>{@code JsonMapper.builder().findAndAddModules()} finds it on the class path, and on the module path with {@code
 * social-innovation-json-jackson2}: a module that provides a service of Jackson 2 could not be resolved without it, so that this one does
 * not. It reads and writes optional components, days and moments itself, so that neither {@code jackson-datatype-jdk8} nor {@code
 * jackson-datatype-jsr310} is needed. Jackson 2 is an optional dependency: who uses Jackson 3 alone needs nothing of it.
 */
@SuppressWarnings("exports") // Who names its types has Jackson 2, and requires it itself.
public final class SocialInnovationJackson2Module extends SimpleModule {

  private static final long serialVersionUID = 1L;

  private final transient Predicate<Class<?>> strict;

  /** The module as {@code findAndAddModules} finds it. */
  public SocialInnovationJackson2Module() {
    this(SocialInnovationModule::isOurs);
  }

  /** The module for a mapper in which the same strictness holds for more records and enums than this library's. */
  SocialInnovationJackson2Module(Predicate<Class<?>> strict) {
    super("be.socialinnovation.json.jackson2");
    this.strict = strict;
    addText(Percentage.class, Percentage::parse);
    addText(Currency.class, Currency::getInstance);
    addText(LocalDate.class, LocalDate::parse);
    addText(MonthDay.class, MonthDay::parse);
    addText(Instant.class, Instant::parse);
    addText(OrganisationId.class, OrganisationId::of);
    addText(EnterpriseNumber.class, EnterpriseNumber::parse);
    addText(SdgCode.class, SdgCode::parse);
    addSerializer(Rule.class, new Jackson2Forms.RuleWriter());
    addDeserializer(Rule.class, new Jackson2Forms.RuleReader());
    addSerializer(Refusal.class, new Jackson2Forms.FormWriter<>(Refusal.class, RefusalForm::of));
    addDeserializer(
        Refusal.class,
        new Jackson2Forms.FormReader<>(Refusal.class, RefusalForm.class, RefusalForm::refusal));
    addSerializer(Money.class, new Jackson2Forms.FormWriter<>(Money.class, MoneyForm::of));
    addDeserializer(
        Money.class,
        new Jackson2Forms.FormReader<>(Money.class, MoneyForm.class, MoneyForm::money));
    addSerializer(SocietalChallenge.class, new Jackson2Forms.ChallengeWriter());
    addDeserializer(SocietalChallenge.class, new Jackson2Forms.ChallengeReader());
    SocialInnovationModule.addTags(this::setMixInAnnotation);
  }

  private <T> void addText(Class<T> type, TextForm.Parser<T> parser) {
    addSerializer(type, new Jackson2Forms.TextWriter<>(type));
    addKeySerializer(type, new Jackson2Forms.KeyWriter<>());
    addDeserializer(type, new Jackson2Forms.TextReader<>(type, parser));
    addKeyDeserializer(type, new Jackson2Forms.KeyReader<>(type, parser));
  }

  @Override
  public void setupModule(SetupContext context) {
    // Who is added later is asked first.
    context.addSerializers(new Jackson2Vavr.NoDocument());
    super.setupModule(context);
    context.insertAnnotationIntrospector(new Jackson2Components(strict));
    context.addBeanDeserializerModifier(new Jackson2RootNulls(strict));
    context.addTypeModifier(new Jackson2Optionals());
    context.addSerializers(new Jackson2Vavr.Writers());
    context.addDeserializers(new Jackson2Vavr.Readers());
  }
}
