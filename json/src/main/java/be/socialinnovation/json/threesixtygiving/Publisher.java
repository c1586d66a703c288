package be.socialinnovation.json.threesixtygiving;

import be.socialinnovation.json.exchange.PublicAward;
import be.socialinnovation.json.exchange.PublicAward.Booking;
import be.socialinnovation.organisation.EnterpriseNumber;
import be.socialinnovation.organisation.Organisation;
import be.socialinnovation.workflow.Language;
import io.vavr.collection.Seq;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Who publishes grants, and how its packages and grants are called.
 *
 * @param prefix the prefix that the publisher is registered under, such as {@code 360G-example}
 * @param name its name
 * @param website its website
 * @param license the address of the licence under which it publishes
 */
public record Publisher(String prefix, String name, URI website, URI license) {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final Pattern PREFIX = Pattern.compile("360G-[A-Za-z0-9_-]+");

  /** Refuses another form of prefix and a blank name with {@link IllegalArgumentException}. */
  public Publisher {
    Objects.requireNonNull(prefix, "prefix");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(website, "website");
    Objects.requireNonNull(license, "license");
    if (!PREFIX.matcher(prefix).matches() || name.isBlank()) {
      throw new IllegalArgumentException(
          "a publisher must have a registered prefix such as 360G-example, and a name: " + prefix
              + ", \"" + name + "\"");
    }
  }

  /** What a package of this publisher says of itself. */
  public ObjectNode metadata(String title, LocalDate issued, Instant modified) {
    ObjectNode metadata = NODES.objectNode();
    metadata.put("version", "1.4");
    metadata.put("title", title);
    metadata.put("issued", issued.toString());
    metadata.put("modified", modified.toString());
    metadata.put("license", license.toString());
    metadata
        .putObject("publisher")
        .put("name", name)
        .put("website", website.toString())
        .put("identifier", prefix);
    return metadata;
  }

  /** What an award is called in a package: the prefix and the id of its case, in which spaces and slashes are written as in an address. */
  public String grantId(String id) {
    return prefix + "-" + URLEncoder.encode(id, StandardCharsets.UTF_8);
  }

  /**
   * An award as a grant of a package, with every amount that was asked, awarded and paid, and with the work as it is planned. When it
   * really took place no case tells, so there are no {@code actualDates}; where it does is the publisher's to add, as {@code
   * beneficiaryLocation}: the application tells it in a text of the applicant's own.
   *
   * @param modified when what is known of it last changed
   */
  public PublishedGrant grant(PublicAward award, Instant modified) {
    ObjectNode grant = NODES.objectNode();
    grant.put("id", grantId(award.id()));
    grant.put("title", award.described().title());
    grant.put("description", award.described().description());
    grant.put("currency", award.awarded().currency().getCurrencyCode());
    award.asked().ifPresent(asked -> grant.put("amountAppliedFor", asked.toDecimal()));
    grant.put("amountAwarded", award.awarded().toDecimal());
    if (!award.paid().isEmpty()) {
      grant.put("amountDisbursed", award.disbursed().toDecimal());
    }
    grant.put("awardDate", award.on().toString());
    period(award.start(), award.end())
        .ifPresent(dates -> grant.putArray("plannedDates").add(dates));
    grant.putArray("fundingOrganization").add(organisation(award.funder()));
    grant.putArray("recipientOrganization").add(organisation(award.recipient()));
    grant
        .putArray("grantProgramme")
        .addObject()
        .put("code", award.programme())
        .put("title", award.programmeTitle());
    if (award.openCall()) {
      grant.put("fromOpenCall", "Yes");
    }
    award
        .instrument()
        .ifPresent(instrument -> grant
            .putArray("fundingType")
            .addObject()
            .put("vocabulary", "Sociale Innovatiefabriek: vormen van financiering")
            .put("code", instrument.name())
            .put("title", instrument.label(Language.EN)));
    classifications(award).ifPresent(all -> grant.set("classifications", all));
    transactions(grant, "applicationTransaction", award.applied());
    transactions(grant, "commitmentTransaction", award.committed());
    transactions(grant, "disbursementTransaction", award.paid());
    if (!award.related().isEmpty()) {
      ArrayNode related = grant.putArray("relatedActivity");
      award.related().forEach(id -> related.add(grantId(id)));
    }
    grant.put("dateModified", modified.toString());
    grant.put("dataSource", website.toString());
    return PublishedGrant.of(grant);
  }

  private static void transactions(ObjectNode grant, String field, Seq<Booking> bookings) {
    bookings.forEach(booking -> grant
        .withArrayProperty(field)
        .addObject()
        .put("transactionDate", booking.on().toString())
        .put("currency", booking.amount().currency().getCurrencyCode())
        .put("value", booking.amount().toDecimal()));
  }

  private static Optional<ObjectNode> period(Optional<LocalDate> start, Optional<LocalDate> end) {
    ObjectNode dates = NODES.objectNode();
    start.ifPresent(day -> dates.put("startDate", day.toString()));
    end.ifPresent(day -> dates.put("endDate", day.toString()));
    return Optional.of(dates).filter(all -> !all.isEmpty());
  }

  private static ObjectNode organisation(Organisation organisation) {
    ObjectNode node = NODES.objectNode();
    node.put("id", id(organisation));
    node.put("name", organisation.name());
    return node;
  }

  /* The id of the organisation in the register of Belgian enterprises, or else the host's own. */
  private static String id(Organisation organisation) {
    return organisation
        .enterpriseNumber()
        .map(EnterpriseNumber::toOrganisationId)
        .orElse(organisation.id())
        .text();
  }

  private static Optional<ArrayNode> classifications(PublicAward award) {
    ArrayNode all = NODES.arrayNode();
    award
        .described()
        .challenges()
        .forEach(challenge -> all.addObject()
            .put("vocabulary", "Sociale Innovatiefabriek: maatschappelijke uitdagingen")
            .put("code", challenge.code())
            .put("title", challenge.en()));
    return Optional.of(all).filter(it -> !it.isEmpty());
  }
}
