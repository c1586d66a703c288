package be.socialinnovation.json.cids;

import be.socialinnovation.grant.GrantApplication;
import be.socialinnovation.grant.GrantCommand;
import be.socialinnovation.grant.GrantEvent;
import be.socialinnovation.workflow.Dossier;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * That an organisation asked a funder for money, and how far that came. The standard knows no amounts.
 *
 * @param id the id under which the host keeps the application or the engagement
 * @param organisation the id of the organisation that the money is for
 * @param funder the id of the organisation that decides on it
 * @param state how far it came; empty when no term of the standard says it
 * @param description what the money is for
 * @param on the day of which this is told
 */
public record FundingStatus(
    String id,
    String organisation,
    String funder,
    Optional<FundingState> state,
    String description,
    LocalDate on) {

  /** Refuses blank texts with {@link IllegalArgumentException}. */
  public FundingStatus {
    requireStated(id, "id");
    requireStated(organisation, "organisation");
    requireStated(funder, "funder");
    Objects.requireNonNull(state, "state");
    requireStated(description, "description");
    Objects.requireNonNull(on, "on");
  }

  /** The status of money that the fund was asked for, with {@link FundingState#of} of the request or the engagement. */
  public static FundingStatus of(
      String id,
      String organisation,
      String funder,
      Optional<FundingState> state,
      String description,
      LocalDate on) {
    return new FundingStatus(id, organisation, funder, state, description, on);
  }

  /**
   * The status of a grant application, by what counts by the end of a day.
   *
   * @throws IllegalArgumentException if nothing was written by then
   */
  public static FundingStatus of(
      Dossier<GrantApplication, GrantCommand, GrantEvent> grant, String description, LocalDate on) {
    GrantApplication state = grant.asOf(on);
    return state
        .request()
        .map(request -> new FundingStatus(
            grant.id(),
            request.applicant(),
            request.scheme().authority(),
            FundingState.of(state.stage()),
            description,
            on))
        .orElseThrow(() -> new IllegalArgumentException(
            "an application must have been written by " + on + ": " + grant));
  }

  private static void requireStated(String text, String name) {
    Objects.requireNonNull(text, name);
    if (text.isBlank()) {
      throw new IllegalArgumentException(name + " must be stated: \"" + text + "\"");
    }
  }
}
