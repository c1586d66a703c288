package be.socialinnovation.json;

import be.socialinnovation.challenge.SdgCode;
import be.socialinnovation.challenge.SocietalChallenge;
import be.socialinnovation.money.Money;
import be.socialinnovation.money.Percentage;
import be.socialinnovation.organisation.EnterpriseNumber;
import be.socialinnovation.organisation.OrganisationId;
import be.socialinnovation.workflow.Refusal;
import be.socialinnovation.workflow.Rule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Currency;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import tools.jackson.databind.module.SimpleModule;

/**
 * Teaches a Jackson 3 mapper the values of the domain: records by their components, sealed families by a written {@code type} tag,
 * Vavr's collections, and the values that have a text form of their own.
 *
 * <p>{@code JsonMapper.builder().findAndAddModules()} finds it on the class path and on the module path. In a host's own mapper it
 * touches the types of this library and of Vavr, and two more: a {@link LocalDate} and an {@link Instant} are then read from ISO 8601
 * text only, since Jackson would also take an array or a number. What else a mapper lets pass is the host's choice; {@link
 * SocialInnovationJson} holds a mapper that lets nothing pass.
 */
public final class SocialInnovationModule extends SimpleModule {

  private static final long serialVersionUID = 1L;

  private final transient Predicate<Class<?>> strict;

  /** The module as {@code findAndAddModules} finds it. */
  public SocialInnovationModule() {
    this(SocialInnovationModule::isOurs);
  }

  static boolean isOurs(Class<?> type) {
    return type.getName().startsWith("be.socialinnovation.");
  }

  /** The module for a mapper in which the same strictness holds for more records and enums than this library's. */
  SocialInnovationModule(Predicate<Class<?>> strict) {
    super("be.socialinnovation.json");
    this.strict = strict;
    addText(Percentage.class, Percentage::parse);
    addText(Currency.class, Currency::getInstance);
    addText(LocalDate.class, LocalDate::parse);
    addText(MonthDay.class, MonthDay::parse);
    addText(Instant.class, Instant::parse);
    addText(OrganisationId.class, OrganisationId::of);
    addText(EnterpriseNumber.class, EnterpriseNumber::parse);
    addText(SdgCode.class, SdgCode::parse);
    addSerializer(Rule.class, new RuleForm.Writer());
    addDeserializer(Rule.class, new RuleForm.Reader(RuleForm.KNOWN));
    addSerializer(Refusal.class, new RefusalForm.Writer());
    addDeserializer(Refusal.class, new RefusalForm.Reader());
    addSerializer(Money.class, new MoneyForm.Writer());
    addDeserializer(Money.class, new MoneyForm.Reader());
    addSerializer(SocietalChallenge.class, new ChallengeForm.Writer());
    addDeserializer(SocietalChallenge.class, new ChallengeForm.Reader());
    addTags(this::setMixInAnnotation);
  }

  /* Every type tag is written once, for whichever line of Jackson. */
  static void addTags(BiConsumer<Class<?>, Class<?>> mixins) {
    WorkflowTags.addTo(mixins);
    MoneyTags.addTo(mixins);
    AidTags.addTo(mixins);
    ProjectTags.addTo(mixins);
    GrantTags.addTo(mixins);
    FundTags.addTo(mixins);
    PartnershipTags.addTo(mixins);
    AssociationTags.addTo(mixins);
    PlatformTags.addTo(mixins);
  }

  private <T> void addText(Class<T> type, TextForm.Parser<T> parser) {
    addSerializer(type, new TextForm.Writer<>(type));
    addKeySerializer(type, new TextForm.KeyWriter<>());
    addDeserializer(type, new TextForm.Reader<>(type, parser));
    addKeyDeserializer(type, new TextForm.KeyReader<>(type, parser));
  }

  @Override
  public void setupModule(SetupContext context) {
    // Who is added later is asked first.
    context.addSerializers(new NoDocuments());
    super.setupModule(context);
    context.insertAnnotationIntrospector(new ComponentIntrospector(strict));
    context.addDeserializerModifier(new RootNulls(strict));
    context.addSerializers(new VavrWriters());
    context.addDeserializers(new VavrReaders());
  }
}
