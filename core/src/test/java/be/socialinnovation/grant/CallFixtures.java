package be.socialinnovation.grant;

import static be.socialinnovation.money.Money.eur;

import be.socialinnovation.aid.AidFixtures;
import be.socialinnovation.aid.Validity;
import be.socialinnovation.workflow.Source;
import io.vavr.collection.Stream;
import io.vavr.collection.TreeMap;
import java.time.LocalDate;
import java.util.Optional;

final class CallFixtures {

  static final LocalDate ON = LocalDate.of(2022, 10, 3);

  /* The codes are invented: the source tells that there are fourteen criteria, not what they are called. */
  static final AxisScoring AXES = AxisScoring.vlaio2022(criteria());

  /* Six parts of ten points, which are invented. */
  static final PartScoring PARTS = PartScoring.universityColleges2020(each("P", 6, 10));

  private CallFixtures() {}

  static TreeMap<String, ScoringAxis> criteria() {
    return CallFixtures.<ScoringAxis>each("Q", 6, ScoringAxis.QUALITY)
        .merge(each("I", 6, ScoringAxis.IMPACT))
        .merge(each("A", 2, ScoringAxis.ADDITIONALITY));
  }

  static <T> TreeMap<String, T> each(String letter, int count, T value) {
    return Stream.rangeClosed(1, count)
        .foldLeft(TreeMap.empty(), (all, number) -> all.put(letter + number, value));
  }

  /* Everything is good, but so many criteria of each axis are fair. */
  static Scorecard withFair(int quality, int impact) {
    return Scorecard.ofMarks(
        "expert-1",
        ON,
        each("Q", quality, Mark.FAIR)
            .merge(each("I", impact, Mark.FAIR))
            .merge(AXES.criteria().mapValues(axis -> Mark.GOOD)));
  }

  /* So many points on the first part, and on each of the other five. */
  static Scorecard withPoints(int first, int others) {
    return Scorecard.ofPoints("expert-1", ON, each("P", 6, others).put("P1", first));
  }

  static Scorecard without(Scorecard card, String code) {
    return card.withMarks(card.marks().remove(code)).withPoints(card.points().remove(code));
  }

  /*
   * The call of 2022 for research infrastructure at university colleges, as pnoconsultants.com announced it: from 1 to 14 September, at
   * most 300 000 per application, 3 000 000 in all. That it ranked as the call of 2020 did is assumed.
   */
  static GrantCall ranked() {
    return GrantCall.builder()
        .code("university-colleges-2022")
        .scheme("university-colleges")
        .opens(LocalDate.of(2022, 9, 1))
        .deadline(LocalDate.of(2022, 9, 14))
        .envelope(eur("3000000"))
        .mostPerProject(eur("300000"))
        .longestMonths(Optional.empty())
        .scoring(PARTS)
        .selection(Selection.RANKED)
        .source(Source.of(
            Source.Kind.PUBLICATION,
            "pnoconsultants.com",
            "pnoconsultants.com",
            "pnoconsultants.com"))
        .build();
  }

  /* A call for studies in 2017, all of which is invented: two of 30 000 do not fit. */
  static GrantCall studies() {
    return GrantCall.builder()
        .code("studies-2017")
        .scheme(AidFixtures.kmoFeasibilityStudy().code())
        .opens(LocalDate.of(2017, 1, 16))
        .deadline(LocalDate.of(2017, 2, 28))
        .envelope(eur("50000"))
        .mostPerProject(eur("30000"))
        .longestMonths(12)
        .scoring(
            PARTS.withValidity(Validity.of(LocalDate.of(2017, 1, 1), LocalDate.of(2017, 12, 31))))
        .selection(Selection.RANKED)
        .source(ranked().source())
        .build();
  }

  /* So many points on each part, given on the day on which everything happens. */
  static Scorecard points(int each) {
    return withPoints(each, each).withOn(GrantFixtures.IN_TIME);
  }

  static RankingEntry entry(String application, String amount, Scorecard card) {
    return RankingEntry.builder()
        .application(application)
        .submittedOn(LocalDate.of(2022, 9, 5))
        .amount(eur(amount))
        .judgement(PARTS.judge(card))
        .build();
  }
}
