package be.socialinnovation.fund;

import be.socialinnovation.money.Money;
import java.time.LocalDate;

/** A command that calls money from partners. */
public sealed interface Call extends CapitalCommand
    permits CallCapital, PartnerCommand.CallShortfall {

  /** The number under which the call is known, once in a fund. */
  String call();

  /** What is called in total, more than nothing. */
  Money amount();

  /** The day by which it has to be paid. */
  LocalDate dueOn();
}
