package be.socialinnovation.json;

import be.socialinnovation.challenge.SocietalChallenge;
import be.socialinnovation.money.Money;
import be.socialinnovation.workflow.Refusal;
import be.socialinnovation.workflow.Rule;
import com.fasterxml.jackson.databind.module.SimpleModule;

/**
 * Teaches a Jackson 2 mapper what {@link SocialInnovationModule} teaches one of Jackson 3: the same values stand in the same JSON.
 *
 * <p>{@code JsonMapper.builder().findAndAddModules()} finds it on the class path, and on the module path with {@code
 * social-innovation-json-jackson2}: a module that provides a service of Jackson 2 could not be resolved without it, so that this one does
 * not. It reads and writes optional components, days and moments itself, so that neither {@code jackson-datatype-jdk8} nor {@code
 * jackson-datatype-jsr310} is needed, nor in the way, registered before it or after. Jackson 2 is an optional dependency: who uses
 * Jackson 3 alone needs nothing of it.
 *
 * <p>Spring Boot 3 adds every module that is a bean to its mapper:
 *
 * <pre>{@code
 * @Bean
 * com.fasterxml.jackson.databind.Module socialInnovation() {
 *   return new SocialInnovationJackson2Module();
 * }
 * }</pre>
 */
@SuppressWarnings("exports") // Who names its types has Jackson 2, and requires it itself.
public final class SocialInnovationJackson2Module extends SimpleModule {

  private static final long serialVersionUID = 1L;

  private final transient Strictness strict;

  /** The module as {@code findAndAddModules} finds it. */
  public SocialInnovationJackson2Module() {
    this(Strictness.OURS);
  }

  /** The module for a mapper in which the same strictness holds for more records and enums than this library's. */
  SocialInnovationJackson2Module(Strictness strict) {
    super("be.socialinnovation.json.jackson2");
    this.strict = strict;
    TextForm.OWN.forEach(this::addText);
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

  private <T> void addText(TextForm<T> form) {
    addSerializer(form.type(), new Jackson2Forms.TextWriter<>(form.type()));
    addDeserializer(form.type(), new Jackson2Forms.TextReader<>(form.type(), form.parser()));
    addKeySerializer(form.type(), new Jackson2Forms.KeyWriter<>());
    addKeyDeserializer(form.type(), new Jackson2Forms.KeyReader<>(form.type(), form.parser()));
  }

  @Override
  public void setupModule(SetupContext context) {
    // Who is added later is asked first.
    context.addSerializers(new Jackson2Vavr.NoDocument());
    super.setupModule(context);
    context.insertAnnotationIntrospector(new Jackson2Components(strict));
    context.addBeanDeserializerModifier(new Jackson2RootNulls(strict));
    context.addBeanDeserializerModifier(new Jackson2JdkTexts.Readers(strict));
    context.addBeanSerializerModifier(new Jackson2JdkTexts.Writers(strict));
    Jackson2Optionals.addTo(context);
    context.addSerializers(new Jackson2Vavr.Writers());
    context.addDeserializers(new Jackson2Vavr.Readers());
    context.addDeserializers(new Jackson2JdkTexts.Otherwise(strict));
  }
}
