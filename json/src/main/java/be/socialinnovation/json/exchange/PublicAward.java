package be.socialinnovation.json.exchange;

import be.socialinnovation.money.Money;
import be.socialinnovation.organisation.Organisation;
import io.vavr.collection.TreeSet;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * An award as everybody may read it.
 *
 * @param id the id of the case that it is the award of
 * @param funder who awarded it
 * @param recipient to whom
 * @param described what it is for, in words
 * @param awarded how much was awarded
 * @param on the day of the award
 * @param asked how much was asked; empty when it is not known
 * @param disbursed how much has been paid
 * @param programme the code of the scheme or the name of the fund
 * @param start the first day of the work; empty when it is not known
 * @param end the last day of the work; empty when it is not known
 * @param openCall whether it was awarded in a call that was open to everybody
 * @param related the ids of other awards for the same work
 */
public record PublicAward(
    String id,
    Organisation funder,
    Organisation recipient,
    Described described,
    Money awarded,
    LocalDate on,
    Optional<Money> asked,
    Money disbursed,
    String programme,
    Optional<LocalDate> start,
    Optional<LocalDate> end,
    boolean openCall,
    TreeSet<String> related) {

  /** Refuses nothing but null. */
  public PublicAward {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(funder, "funder");
    Objects.requireNonNull(recipient, "recipient");
    Objects.requireNonNull(described, "described");
    Objects.requireNonNull(awarded, "awarded");
    Objects.requireNonNull(on, "on");
    Objects.requireNonNull(asked, "asked");
    Objects.requireNonNull(disbursed, "disbursed");
    Objects.requireNonNull(programme, "programme");
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(end, "end");
    Objects.requireNonNull(related, "related");
  }

  /** The same award, related to others for the same work. */
  public PublicAward relatedTo(String... others) {
    return new PublicAward(
        id,
        funder,
        recipient,
        described,
        awarded,
        on,
        asked,
        disbursed,
        programme,
        start,
        end,
        openCall,
        TreeSet.of(others));
  }
}
