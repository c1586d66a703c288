package be.socialinnovation.workflow.kitty;

import be.socialinnovation.money.Money;
import be.socialinnovation.workflow.Policy;
import java.time.LocalDate;
import java.util.Optional;

public record KittyPolicy(String id, LocalDate validFrom, Optional<LocalDate> validTo, Money limit)
    implements Policy {

  public static KittyPolicy upTo(String limit) {
    return new KittyPolicy(
        "up-to-" + limit,
        LocalDate.of(2013, 1, 1),
        Optional.of(LocalDate.of(2013, 12, 31)),
        Money.eur(limit));
  }
}
