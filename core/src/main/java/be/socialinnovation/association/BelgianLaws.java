package be.socialinnovation.association;

import static be.socialinnovation.committee.AbstentionMeaning.NOT_A_VOTE;
import static be.socialinnovation.committee.AbstentionMeaning.NOT_IN_FAVOUR;
import static be.socialinnovation.committee.Threshold.MORE_THAN_HALF;
import static be.socialinnovation.committee.Threshold.TWO_THIRDS;

import be.socialinnovation.committee.AbstentionMeaning;
import be.socialinnovation.committee.Threshold;
import be.socialinnovation.money.Ratio;
import be.socialinnovation.workflow.Fact;
import be.socialinnovation.workflow.Source;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import java.time.LocalDate;

/* The two Belgian laws, article by article, each with the day on which it was read; what was not read says so. */
final class BelgianLaws {

  private static final LocalDate READ = LocalDate.of(2026, 11, 23);
  private static final Threshold FOUR_FIFTHS = Threshold.atLeast(Ratio.of(4, 5));
  private static final Threshold ONE_FIFTH = Threshold.atLeast(Ratio.of(1, 5));
  private static final Threshold ONE_TWENTIETH = Threshold.atLeast(Ratio.of(1, 20));

  private BelgianLaws() {}

  static LegalRegime law1921() {
    return LegalRegime.builder()
        .law(AssociationTexts.TEXTS.term("law-1921", "source.law1921.name"))
        .minimumMembers(3)
        .board(new BoardSize(3, 3, 2, true, true))
        .noticeDays(8)
        .convening(ONE_FIFTH)
        .agenda(ONE_TWENTIETH)
        .voting(
            voting(NOT_IN_FAVOUR).put(ItemKind.EXCLUSION, VotingRule.of(TWO_THIRDS, NOT_IN_FAVOUR)))
        .secondMeetingDays(15)
        .hearing(false)
        .registerDays(8)
        .notEnriched(TreeSet.of(RecipientStanding.MEMBER))
        .sources(TreeMap.<LegalTopic, Source>empty()
            .put(LegalTopic.MEMBERS, law1921("2, 3°"))
            .put(LegalTopic.BOARD, law1921("13"))
            .put(LegalTopic.CONVENING, law1921("6"))
            .put(LegalTopic.VOTING, law1921("7"))
            .put(LegalTopic.STATUTES, law1921("8"))
            .put(LegalTopic.EXCLUSION, law1921("12"))
            .put(LegalTopic.WITHDRAWAL, law1921("12"))
            .put(LegalTopic.REGISTER, law1921("10"))
            .put(LegalTopic.DISTRIBUTION, law1921("1")))
        .build();
  }

  static LegalRegime code2019() {
    return LegalRegime.builder()
        .law(AssociationTexts.TEXTS.term("code-2019", "source.code2019.name"))
        .minimumMembers(2)
        .board(new BoardSize(3, 2, 2, false, false))
        .noticeDays(15)
        .convening(ONE_FIFTH)
        .agenda(ONE_TWENTIETH)
        .voting(voting(NOT_A_VOTE)
            .put(ItemKind.EXCLUSION, VotingRule.of(TWO_THIRDS, NOT_A_VOTE).withQuorum(TWO_THIRDS)))
        .secondMeetingDays(15)
        .hearing(true)
        .registerDays(8)
        .notEnriched(TreeSet.of(RecipientStanding.values()))
        .sources(TreeMap.<LegalTopic, Source>empty()
            .put(LegalTopic.MEMBERS, code2019("1:2"))
            .put(LegalTopic.BOARD, code2019("9:5"))
            .put(LegalTopic.CONVENING, code2019("9:14").unverified())
            .put(
                LegalTopic.VOTING,
                Source.law(AssociationTexts.TEXTS, "source.code2019.assembly", READ)
                    .unverified())
            .put(LegalTopic.STATUTES, code2019("9:21").unverified())
            .put(LegalTopic.EXCLUSION, code2019("9:23").unverified())
            .put(LegalTopic.WITHDRAWAL, code2019("9:23").unverified())
            .put(LegalTopic.REGISTER, code2019("9:3").unverified())
            .put(LegalTopic.DISTRIBUTION, code2019("1:2, 1:4")))
        .build();
  }

  /* From 1 May 2019 for new associations, from 1 January 2020 for all, with statutes adapted by 1 January 2024. */
  static Reform reform2019() {
    return new Reform(
        code2019(),
        LocalDate.of(2019, 5, 1),
        LocalDate.of(2020, 1, 1),
        LocalDate.of(2024, 1, 1),
        Source.law(AssociationTexts.TEXTS, "source.code2019.transition", READ).unverified());
  }

  /* Both laws ask the same of statutes and purpose, and both decide the rest by the majority of those present or represented. */
  private static TreeMap<ItemKind, VotingRule> voting(AbstentionMeaning onStatutes) {
    VotingRule ordinary = VotingRule.of(MORE_THAN_HALF, NOT_IN_FAVOUR);
    return TreeMap.<ItemKind, VotingRule>empty()
        .put(ItemKind.STATUTES, VotingRule.of(TWO_THIRDS, onStatutes).withQuorum(TWO_THIRDS))
        .put(ItemKind.PURPOSE, VotingRule.of(FOUR_FIFTHS, onStatutes).withQuorum(TWO_THIRDS))
        .put(ItemKind.APPOINTMENT, ordinary)
        .put(ItemKind.DISMISSAL, ordinary)
        .put(ItemKind.RESOLUTION, ordinary);
  }

  private static Source law1921(String article) {
    return Source.law(AssociationTexts.TEXTS, "source.law1921", READ, Fact.of("article", article));
  }

  private static Source code2019(String article) {
    return Source.law(AssociationTexts.TEXTS, "source.code2019", READ, Fact.of("article", article));
  }
}
