package be.socialinnovation.grant;

import be.socialinnovation.money.Ratio;
import be.socialinnovation.workflow.Labelled;
import be.socialinnovation.workflow.Language;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;

/** In which order a call gives out its envelope. */
public enum Selection implements Labelled {
  /** The highest score first. */
  RANKED,
  /** The earliest submission first. */
  FIRST_COME;

  /* Who comes first: as selected, then the earlier submission, then the lower id. */
  <T> Comparator<T> order(
      Function<T, Optional<Ratio>> total,
      Function<T, LocalDate> submittedOn,
      Function<T, String> application) {
    Comparator<T> earliest = Comparator.comparing(submittedOn).thenComparing(application);
    Comparator<Optional<Ratio>> lowest =
        Comparator.comparing(it -> it.orElse(null), Comparator.nullsFirst(Ratio::compareTo));
    return this == RANKED
        ? Comparator.comparing(total, lowest.reversed()).thenComparing(earliest)
        : earliest;
  }

  @Override
  public String label(Language language) {
    return GrantTexts.TEXTS.text("selection." + name(), language);
  }
}
