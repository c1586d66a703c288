package be.socialinnovation.grant;

import be.socialinnovation.money.Money;
import be.socialinnovation.workflow.Labelled;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** What a call is asked: whether it takes an application, or whether it can pay an award. */
public sealed interface CallQuestion {

  /** The aid asked or awarded. */
  Money amount();

  /** The question in words. */
  Labelled asked();

  /**
   * Whether the call takes an application that is submitted on the day.
   *
   * @param amount the aid asked, more than nothing
   * @param start the first day of the work; empty while it is not known
   * @param end the last day of the work; empty while it is not known
   */
  record Submission(Money amount, Optional<LocalDate> start, Optional<LocalDate> end)
      implements CallQuestion {
    public Submission {
      GrantTexts.requirePositive(amount);
      Objects.requireNonNull(start, "start");
      Objects.requireNonNull(end, "end");
    }

    @Override
    public Labelled asked() {
      return GrantTexts.TEXTS.term("Submission", "question.Submission");
    }
  }

  /**
   * Whether the call can pay an award.
   *
   * @param amount the award, more than nothing
   */
  record Award(Money amount) implements CallQuestion {
    public Award {
      GrantTexts.requirePositive(amount);
    }

    @Override
    public Labelled asked() {
      return GrantTexts.TEXTS.term("Award", "question.Award");
    }
  }
}
