package be.socialinnovation.json.subsidyregister;

import be.socialinnovation.money.Money;
import be.socialinnovation.organisation.EnterpriseNumber;
import java.util.Objects;
import java.util.Optional;

/**
 * A row of the register.
 *
 * @param row the number of the line in the file, the header being 1
 * @param domain the policy domain
 * @param theme the theme
 * @param subtheme the subtheme
 * @param granter who granted
 * @param number the enterprise number of the recipient; empty when the row has none
 * @param establishment the number of the establishment; empty when the row has none
 * @param recipient the name of the recipient, as the register writes it
 * @param postcode the postcode; empty when the row has none
 * @param municipality the municipality; empty when the row has none
 * @param country the country; empty when the row has none
 * @param year the year of the row
 * @param awarded what was awarded in the year, in whole euro; negative when an award is taken back
 * @param paid what was paid in the year, in whole euro, whichever year it was awarded in
 */
public record RegisterEntry(
    long row,
    String domain,
    String theme,
    String subtheme,
    String granter,
    Optional<EnterpriseNumber> number,
    Optional<String> establishment,
    String recipient,
    Optional<String> postcode,
    Optional<String> municipality,
    Optional<String> country,
    int year,
    Money awarded,
    Money paid) {

  /** Refuses nothing but null. */
  public RegisterEntry {
    Objects.requireNonNull(domain, "domain");
    Objects.requireNonNull(theme, "theme");
    Objects.requireNonNull(subtheme, "subtheme");
    Objects.requireNonNull(granter, "granter");
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(establishment, "establishment");
    Objects.requireNonNull(recipient, "recipient");
    Objects.requireNonNull(postcode, "postcode");
    Objects.requireNonNull(municipality, "municipality");
    Objects.requireNonNull(country, "country");
    Objects.requireNonNull(awarded, "awarded");
    Objects.requireNonNull(paid, "paid");
  }
}
