package be.socialinnovation.grant;

import be.socialinnovation.money.Money;
import java.time.LocalDate;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * A scored application that takes part in a ranking.
 *
 * @param application the id of the application
 * @param submittedOn the day of submission
 * @param amount the aid asked, or what the assessors propose instead; more than nothing
 * @param judgement what the scoring says of it
 */
@Value.Builder
public record RankingEntry(
    String application, LocalDate submittedOn, Money amount, Judgement judgement)
    implements WithRankingEntry {

  /** Refuses a blank id and an amount of nothing with {@link IllegalArgumentException}. */
  public RankingEntry {
    GrantTexts.requireStated(application, "application");
    Objects.requireNonNull(submittedOn, "submittedOn");
    GrantTexts.requirePositive(amount);
    Objects.requireNonNull(judgement, "judgement");
  }

  /** A builder, in which everything must be set. */
  public static RankingEntryBuilder builder() {
    return new RankingEntryBuilder();
  }
}
