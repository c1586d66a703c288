package be.socialinnovation.aid;

import be.socialinnovation.workflow.Labelled;
import be.socialinnovation.workflow.Language;
import java.util.Optional;

/** What an aid is for, as a block exemption tells aids apart; each has its own ceiling. */
public enum AidCategory implements Labelled {
  /** Fundamental research. */
  FUNDAMENTAL_RESEARCH,
  /** Industrial research. */
  INDUSTRIAL_RESEARCH,
  /** Experimental development. */
  EXPERIMENTAL_DEVELOPMENT,
  /** A feasibility study, whatever it prepares. */
  FEASIBILITY_STUDY,
  /** A feasibility study that prepares industrial research, which older law tells apart. */
  FEASIBILITY_OF_INDUSTRIAL_RESEARCH,
  /** A feasibility study that prepares experimental development, which older law tells apart. */
  FEASIBILITY_OF_EXPERIMENTAL_DEVELOPMENT,
  /** Innovation aid for SMEs: patents, seconded staff, advice and support. */
  SME_INNOVATION,
  /** Innovation advice and support services for SMEs, for which more may be paid up to an amount. */
  SME_INNOVATION_ADVICE,
  /** Process and organisational innovation. */
  PROCESS_INNOVATION;

  /** The category that this one belongs to under law that does not tell it apart; empty where there is none. */
  public Optional<AidCategory> broader() {
    return switch (this) {
      case FEASIBILITY_OF_INDUSTRIAL_RESEARCH, FEASIBILITY_OF_EXPERIMENTAL_DEVELOPMENT ->
        Optional.of(FEASIBILITY_STUDY);
      default -> Optional.empty();
    };
  }

  @Override
  public String label(Language language) {
    return AidTexts.TEXTS.text("category." + name(), language);
  }
}
