package be.socialinnovation.grant;

import be.socialinnovation.aid.DeMinimisRegulations;
import be.socialinnovation.aid.StateAidLaw;
import be.socialinnovation.workflow.Policy;
import io.vavr.collection.TreeMap;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The choices by which grant applications are judged. Every figure is that of the scheme that an application names, or of the law.
 *
 * @param id the name of the policy
 * @param validFrom the first day on which it is valid
 * @param validTo the last day; empty while no end is known
 * @param law the block exemptions among which the day of the award chooses
 * @param deMinimis the regulations by which an award of a de minimis scheme is judged
 * @param tranchesAgainstReports whether a tranche between the advance and the balance waits for an accepted interim report
 * @param scoring how applications are scored outside a call that tells it, by the code of the scheme; those of a scheme without are not
 *     scored
 * @param illustrative whether the figures of a scheme may be used on days on which they are not known to hold, as an illustration; a
 *     host that decides on real money leaves this false
 */
@Value.Builder
public record GrantPolicy(
    String id,
    LocalDate validFrom,
    Optional<LocalDate> validTo,
    StateAidLaw law,
    DeMinimisRegulations deMinimis,
    boolean tranchesAgainstReports,
    TreeMap<String, Scoring> scoring,
    boolean illustrative)
    implements Policy, WithGrantPolicy {

  /** Refuses a blank id and days out of order with {@link IllegalArgumentException}. */
  public GrantPolicy {
    GrantTexts.requireStated(id, "id");
    Objects.requireNonNull(validFrom, "validFrom");
    Objects.requireNonNull(validTo, "validTo");
    Objects.requireNonNull(law, "law");
    Objects.requireNonNull(deMinimis, "deMinimis");
    Objects.requireNonNull(scoring, "scoring");
    Policy.requireInOrder(validFrom, validTo);
  }

  /**
   * The years from the foundation in 2013 to the end of the IWT in 2015, in which the terms of the schemes are not known: the figures of
   * 2016-17 serve as an illustration.
   */
  public static GrantPolicy illustrative2013() {
    return flanders2016()
        .withId("grants-2013-illustrative")
        .withValidFrom(LocalDate.of(2013, 1, 1))
        .withValidTo(LocalDate.of(2015, 12, 31))
        .withIllustrative(true);
  }

  /**
   * From 2016 on, the first years whose figures are known: a scheme counts on the days on which its figures are known to hold, and the
   * law of the Union on the day of the award.
   */
  public static GrantPolicy flanders2016() {
    return builder()
        .id("grants-2016")
        .validFrom(LocalDate.of(2016, 1, 1))
        .law(StateAidLaw.union())
        .deMinimis(DeMinimisRegulations.shipped())
        .tranchesAgainstReports(true)
        .illustrative(false)
        .build();
  }

  /** A builder, in which everything but the last day must be set; no scheme is scored at first. */
  public static GrantPolicyBuilder builder() {
    return new GrantPolicyBuilder().scoring(TreeMap.empty());
  }
}
