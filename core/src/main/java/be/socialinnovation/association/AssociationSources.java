package be.socialinnovation.association;

import be.socialinnovation.workflow.Definition;
import be.socialinnovation.workflow.Source;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/* What the rules of the package rest on, and how a rule is declared that cites the law of the day. */
final class AssociationSources {

  static final Source FOUNDING = Source.design(AssociationTexts.TEXTS, "source.founding");

  static final Source REGISTER = Source.design(AssociationTexts.TEXTS, "source.register");

  static final Source MINUTES = Source.design(AssociationTexts.TEXTS, "source.minutes");

  static final Source TRANSITION = BelgianLaws.reform2019().source();

  private static final Seq<LegalRegime> LAWS =
      Vector.of(LegalRegime.law1921(), LegalRegime.code2019());

  private AssociationSources() {}

  static <C extends AssociationCommand>
      Definition<Association, AssociationCommand, AssociationPolicy> byLaw(
          String code, LegalTopic topic, Class<C> command, LegalCheck<C> check) {
    Seq<Source> articles = LAWS.map(law -> law.source(topic));
    return Definition.<Association, AssociationCommand, C, AssociationPolicy>of(
            code, articles.head(), AssociationTexts.TEXTS, command, check.on(topic))
        .citingAlso(articles.tail());
  }
}
