package be.socialinnovation.json.exchange;

import be.socialinnovation.fund.Instrument;
import be.socialinnovation.money.Money;
import be.socialinnovation.organisation.Organisation;
import io.vavr.collection.Seq;
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
 * @param on the day of the award
 * @param programme the code of the scheme or the name of the fund
 * @param programmeTitle what the scheme or the fund is called
 * @param instrument the form in which a fund pays; empty for a grant of an authority
 * @param start the first day of the work, as it is planned; empty when it is not known
 * @param end the last day of the work, as it is planned now; empty when it is not known
 * @param openCall whether it was awarded in a call; without one it may still have been open to everybody, at any time
 * @param applied what was asked, from day to day; empty when it is not known
 * @param committed what was awarded, and what was added to it or taken off from day to day, when it was closed or ordered back
 * @param paid what was paid, and what came back as less than nothing, from day to day
 * @param related the ids of other awards for the same work
 */
public record PublicAward(
    String id,
    Organisation funder,
    Organisation recipient,
    Described described,
    LocalDate on,
    String programme,
    String programmeTitle,
    Optional<Instrument> instrument,
    Optional<LocalDate> start,
    Optional<LocalDate> end,
    boolean openCall,
    Seq<Booking> applied,
    Seq<Booking> committed,
    Seq<Booking> paid,
    TreeSet<String> related) {

  /**
   * By how much an amount changed, and on which day.
   *
   * @param amount the change, less than nothing where the amount became smaller
   * @param on the day
   */
  public record Booking(Money amount, LocalDate on) {

    /** Refuses nothing but null. */
    public Booking {
      Objects.requireNonNull(amount, "amount");
      Objects.requireNonNull(on, "on");
    }
  }

  /** Refuses an award of which nothing was ever committed with {@link IllegalArgumentException}. */
  public PublicAward {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(funder, "funder");
    Objects.requireNonNull(recipient, "recipient");
    Objects.requireNonNull(described, "described");
    Objects.requireNonNull(on, "on");
    Objects.requireNonNull(programme, "programme");
    Objects.requireNonNull(programmeTitle, "programmeTitle");
    Objects.requireNonNull(instrument, "instrument");
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(end, "end");
    Objects.requireNonNull(applied, "applied");
    Objects.requireNonNull(committed, "committed");
    Objects.requireNonNull(paid, "paid");
    Objects.requireNonNull(related, "related");
    if (committed.isEmpty()) {
      throw new IllegalArgumentException("an award must have been committed: " + id);
    }
  }

  /** How much is awarded, as it stands now. */
  public Money awarded() {
    return total(committed);
  }

  /** How much was asked; empty when it is not known. */
  public Optional<Money> asked() {
    return applied.isEmpty() ? Optional.empty() : Optional.of(total(applied));
  }

  /** How much has been paid, less what came back. */
  public Money disbursed() {
    return total(paid);
  }

  private Money total(Seq<Booking> bookings) {
    return Money.sum(bookings.map(Booking::amount), committed.head().amount().currency());
  }

  /** The same award, related to others for the same work. */
  public PublicAward relatedTo(String... others) {
    return new PublicAward(
        id,
        funder,
        recipient,
        described,
        on,
        programme,
        programmeTitle,
        instrument,
        start,
        end,
        openCall,
        applied,
        committed,
        paid,
        TreeSet.of(others));
  }
}
