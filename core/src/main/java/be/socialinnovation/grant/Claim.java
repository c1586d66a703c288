package be.socialinnovation.grant;

import be.socialinnovation.money.Money;
import be.socialinnovation.money.Ratio;
import be.socialinnovation.workflow.Verdict;
import java.time.LocalDate;
import java.util.Optional;

/* What an application claims of the envelope of its call, and when its turn comes. */
record Claim(
    String application, LocalDate submittedOn, Money asked, Optional<Judgement> judgement) {

  /* The claim of an application that is submitted. */
  static Claim of(String id, GrantApplication application) {
    return new Claim(
        id,
        application.submittedOn().orElse(LocalDate.MAX),
        application.request().map(GrantRequest::asked).orElseThrow(),
        application.score().map(Score::judgement));
  }

  /* Whether its turn comes before that of another; empty while nobody can tell. What cannot be supported has no turn. */
  Optional<Boolean> comesBefore(Claim other, Optional<Selection> selection) {
    if (judgement.filter(it -> it.verdict() == Verdict.VIOLATED).isPresent()) {
      return Optional.of(false);
    }
    return selection
        .filter(by -> by == Selection.FIRST_COME || (isPlaced() && other.isPlaced()))
        .map(by ->
            by.order(Claim::total, Claim::submittedOn, Claim::application).compare(this, other)
                < 0);
  }

  private boolean isPlaced() {
    return total().isPresent();
  }

  private Optional<Ratio> total() {
    return judgement.flatMap(Judgement::total);
  }
}
