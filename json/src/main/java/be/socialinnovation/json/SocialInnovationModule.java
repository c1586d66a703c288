package be.socialinnovation.json;

import be.socialinnovation.challenge.SocietalChallenge;
import be.socialinnovation.money.Money;
import be.socialinnovation.workflow.Refusal;
import be.socialinnovation.workflow.Rule;
import java.util.function.BiConsumer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Teaches a Jackson 3 mapper the values of the domain: records by their components, sealed families by a written {@code type} tag,
 * Vavr's collections, and the values that have a text form of their own.
 *
 * <p>{@code JsonMapper.builder().findAndAddModules()} finds it on the class path and on the module path. In a host's own mapper it
 * touches the types of this library and of Vavr, and nothing else: a day or a moment in one of our records is its ISO 8601 text, where
 * Jackson would also take an array or a number; in a host's own objects it is what the host has set. What else a mapper lets pass is the
 * host's choice; {@link SocialInnovationJson} holds a mapper that lets nothing pass.
 */
public final class SocialInnovationModule extends SimpleModule {

  private static final long serialVersionUID = 1L;

  private final transient Strictness strict;

  /** The module as {@code findAndAddModules} finds it. */
  public SocialInnovationModule() {
    this(Strictness.OURS);
  }

  /** The module for a mapper in which the same strictness holds for more records and enums than this library's. */
  SocialInnovationModule(Strictness strict) {
    super("be.socialinnovation.json");
    this.strict = strict;
    TextForm.OWN.forEach(this::addText);
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

  private <T> void addText(TextForm<T> form) {
    addSerializer(form.type(), form.writer());
    addDeserializer(form.type(), form.reader());
    addKeySerializer(form.type(), new TextForm.KeyWriter<>());
    addKeyDeserializer(form.type(), new TextForm.KeyReader<>(form.type(), form.parser()));
  }

  @Override
  public void setupModule(SetupContext context) {
    // Who is added later is asked first.
    context.addSerializers(new NoDocuments());
    super.setupModule(context);
    context.insertAnnotationIntrospector(new ComponentIntrospector(strict));
    context.addValueInstantiators(new RecordMakers(strict));
    context.addDeserializerModifier(new RootNulls(strict));
    context.addDeserializerModifier(new JdkTexts.Readers(strict));
    context.addSerializerModifier(new JdkTexts.Writers(strict));
    context.addSerializers(new VavrWriters());
    context.addDeserializers(new VavrReaders());
  }
}
