package be.socialinnovation.aid;

import be.socialinnovation.workflow.Source;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a block exemption lets through for one category of aid.
 *
 * @param rate the highest intensity: the part of the eligible costs that may be paid
 * @param threshold the aid from which on it must be notified instead; empty where no source was read that tells it
 * @param threeYears the most for one undertaking in any three years; empty where there is no such limit
 * @param source the law and article of the intensity
 */
@Value.Builder
public record AidCeiling(
    AidRate rate, Optional<AidLimit> threshold, Optional<AidLimit> threeYears, Source source)
    implements WithAidCeiling {

  /** A ceiling of which everything is there. */
  public AidCeiling {
    Objects.requireNonNull(rate, "rate");
    Objects.requireNonNull(threshold, "threshold");
    Objects.requireNonNull(threeYears, "threeYears");
    Objects.requireNonNull(source, "source");
  }

  /** An intensity of which no threshold is known. */
  public static AidCeiling of(AidRate rate, Source source) {
    return builder().rate(rate).source(source).build();
  }

  /** A builder, in which the rate and the source must be set. */
  public static AidCeilingBuilder builder() {
    return new AidCeilingBuilder();
  }
}
