package be.socialinnovation.partnership;

import be.socialinnovation.organisation.Organisation;
import be.socialinnovation.organisation.OrganisationId;
import be.socialinnovation.organisation.Sector;
import be.socialinnovation.workflow.State;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A partnership as its events have made it.
 *
 * @param stage where it stands
 * @param name its name; empty before it is formed
 * @param members its members by their ids
 * @param application the latest application; empty before one is filed
 */
@Value.Builder
public record Partnership(
    PartnershipStage stage,
    Optional<String> name,
    TreeMap<OrganisationId, Organisation> members,
    Optional<Application> application)
    implements State, WithPartnership {

  public Partnership {
    Objects.requireNonNull(stage, "stage");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(members, "members");
    Objects.requireNonNull(application, "application");
  }

  /** A partnership before it is formed. */
  public static Partnership unborn() {
    return new Partnership(
        PartnershipStage.UNBORN, Optional.empty(), TreeMap.empty(), Optional.empty());
  }

  /** What an organisation is to the partnership; nothing for an outsider. */
  public TreeSet<PartnershipRole> rolesOf(OrganisationId organisation) {
    TreeSet<PartnershipRole> roles = TreeSet.empty();
    if (members.containsKey(organisation)) {
      roles = roles.add(PartnershipRole.MEMBER);
    }
    if (application.filter(filed -> filed.filer().id().equals(organisation)).isPresent()) {
      roles = roles.add(PartnershipRole.FILER);
    }
    return roles;
  }

  /** The day on which the authority approved the application; empty while it has not. */
  public Optional<LocalDate> approvedOn() {
    return stage == PartnershipStage.APPROVED
        ? application.flatMap(Application::decidedOn)
        : Optional.empty();
  }

  /** Which sectors take part: an indicator, never a condition. */
  public HelixCoverage coverage() {
    return HelixCoverage.of(members.values());
  }

  /** The members that are known to be companies, by their ids. */
  public Seq<Organisation> companies() {
    return members.values().filter(member -> member.sector().equals(Optional.of(Sector.BUSINESS)));
  }

  /** The members of which nobody has established the sector, by their ids. */
  public Seq<Organisation> withoutSector() {
    return members.values().filter(member -> member.sector().isEmpty());
  }

  @Override
  public String toString() {
    return name.orElse("a partnership") + " in stage " + stage + ": " + members.size()
        + " members, "
        + coverage()
        + application.map(filed -> ", filed by " + filed.filer().name()).orElse("");
  }
}
