package be.socialinnovation.json.threesixtygiving;

import static be.socialinnovation.json.threesixtygiving.QualityRule.*;

import be.socialinnovation.json.exchange.Persons;
import be.socialinnovation.workflow.Assessment;
import be.socialinnovation.workflow.Finding;
import be.socialinnovation.workflow.Term;
import be.socialinnovation.workflow.Verdict;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What the standard's own checker would point at, before anything is published.
 *
 * @param lists the codes of the registers that org-id.guide lists, such as {@code BE-BCE_KBO}
 * @param today the day of the check
 */
public record GrantQuality(Set<String> lists, LocalDate today) {

  private static final Term CHECKED = QualityRule.TEXTS.term("CheckGrant", "question.check");
  private static final int LONGEST_TITLE = 140;
  private static final TreeMap<String, String> SUMS = TreeMap.of(
      "amountAwarded", "commitmentTransaction", "amountAppliedFor", "applicationTransaction");
  private static final TreeMap<String, Vector<String>> CLOSED = TreeMap.of(
      "regrantType",
      Vector.of("FRG010", "FRG020", "FRG030", "FRG040", "FRG050", "FRG060", "FRG070"),
      "locationScope",
      Vector.of("GLS010", "GLS020", "GLS030", "GLS040", "GLS050", "GLS060", "GLS099"));
  private static final Vector<String> PERSONAL =
      Vector.of("recipientIndividual", "toIndividualsDetails", "contactName", "email", "telephone");

  /** Refuses nothing but null. */
  public GrantQuality {
    Objects.requireNonNull(lists, "lists");
    Objects.requireNonNull(today, "today");
  }

  /** Every finding on a grant; those on a package as a whole are {@link PackageWriter}'s. */
  public Assessment of(PublishedGrant grant) {
    JsonNode fields = grant.fields();
    Seq<String> ids = grant
        .funders()
        .appendAll(grant.recipients())
        .flatMap(party -> party.id().stream().toList());
    Seq<Dated> dates = Dated.in(fields);
    return new Assessment(
        CHECKED,
        Vector.of(
            AMOUNT_IS_NOT_ZERO.finding(when(
                grant.amountAwarded().map(it -> it.signum() == 0).orElse(false), "amountAwarded")),
            ORGANISATION_IDS_ARE_OF_A_KNOWN_LIST.finding(
                ids.reject(id -> id.startsWith("360G")).reject(this::isOfAList)),
            ORGANISATION_IDS_ARE_NO_GRANT_IDS.finding(ids.filter(id -> id.startsWith("360G"))),
            addresses(fields),
            IDS_ARE_ON_ONE_LINE.finding(ids.appendAll(grant.id().stream().toList())
                .filter(id -> id.chars().anyMatch(it -> it == '\n' || it == '\r'))
                .map(id -> id.replaceAll("[\\r\\n]", " "))),
            DESCRIPTION_IS_NOT_THE_TITLE.finding(
                when(grant.title().equals(grant.description()), "description")),
            TITLE_IS_SHORT.finding(
                when(grant.title().map(it -> it.length() > LONGEST_TITLE).orElse(false), "title")),
            PROGRAMME_IS_NAMED.finding(missing(fields, "grantProgramme")),
            LOCATION_IS_NAMED.finding(missing(fields, "beneficiaryLocation")),
            CHANGE_IS_DATED.finding(missing(fields, "dateModified")),
            DATA_SOURCE_IS_NAMED.finding(missing(fields, "dataSource")),
            DATES_EXIST.finding(dates.filter(it -> it.day().isEmpty()).map(Dated::text)),
            START_COMES_BEFORE_END.finding(Vector.of("plannedDates", "actualDates")
                .flatMap(field -> Vector.ofAll(fields.path(field)))
                .filter(GrantQuality::isReversed)
                .map(JsonNode::toString)),
            PLANS_END_WITHIN_TWELVE_YEARS.finding(
                later(dates.filter(it -> it.place().startsWith("plannedDates")), 12)),
            WHAT_IS_DONE_IS_NOT_FAR_AHEAD.finding(
                later(dates.reject(it -> it.place().startsWith("plannedDates")), 5)),
            DATES_ARE_WITHIN_TWENTY_FIVE_YEARS.finding(dates
                .filter(it -> it.day().map(today.minusYears(25)::isAfter).orElse(false))
                .map(Dated::text)),
            persons(fields),
            OTHER_AMOUNTS_ARE_NOT_ZERO.finding(Vector.of("amountAppliedFor", "amountDisbursed")
                .filter(field -> fields.path(field).isNumber()
                    && fields.path(field).decimalValue().signum() == 0)),
            AMOUNTS_ARE_THE_SUM_OF_THEIR_TRANSACTIONS.finding(
                SUMS.filter((amount, transactions) -> !isSum(fields, amount, transactions))
                    .keySet()
                    .toVector()),
            CODES_ARE_OF_THE_STANDARD.finding(CLOSED
                .filter((field, codes) -> PublishedGrant.text(fields, field)
                    .filter(code -> !codes.contains(code))
                    .isPresent())
                .keySet()
                .toVector()),
            ID_HAS_NO_SPACES_OR_SLASHES.finding(
                Vector.ofAll(grant.id().stream()).filter(id -> id.matches("(?s).*[ \\t/].*")))));
  }

  private static boolean isSum(JsonNode fields, String amount, String transactions) {
    Vector<JsonNode> all = Vector.ofAll(fields.path(transactions));
    return all.isEmpty()
        || !all.forAll(it -> it.path("value").isNumber())
        || !fields.path(amount).isNumber()
        || all.map(it -> it.path("value").decimalValue())
                .foldLeft(BigDecimal.ZERO, BigDecimal::add)
                .compareTo(fields.path(amount).decimalValue())
            == 0;
  }

  /* What a package of ours never holds. */
  static Seq<Finding> forbidden(JsonNode fields) {
    return Vector.of(persons(fields), addresses(fields))
        .filter(finding -> finding.verdict() == Verdict.VIOLATED);
  }

  private static Finding persons(JsonNode fields) {
    return NOBODY_IS_NAMED_BUT_ORGANISATIONS.finding(
        named("", fields).appendAll(Persons.placesIn(fields, Persons::holdsNationalNumber)));
  }

  private static Finding addresses(JsonNode fields) {
    return NO_TEXT_HOLDS_AN_ADDRESS.finding(Persons.placesIn(fields, Persons::looksLikeAddress));
  }

  private static Seq<String> named(String place, JsonNode node) {
    return Vector.ofAll(node.properties())
        .flatMap(field -> PERSONAL.contains(field.getKey())
            ? Vector.of(place + "/" + field.getKey())
            : named(place + "/" + field.getKey(), field.getValue()))
        .appendAll(
            node.isArray()
                ? Vector.range(0, node.size())
                    .flatMap(index -> named(place + "/" + index, node.get(index)))
                : Vector.empty());
  }

  private Seq<String> later(Seq<Dated> dates, int years) {
    return dates
        .filter(it -> it.day().map(day -> day.isAfter(today.plusYears(years))).orElse(false))
        .map(Dated::text);
  }

  /* A code of a list and a dash, or the prefix of the publisher's own ids. */
  private boolean isOfAList(String id) {
    return lists.exists(code -> id.startsWith(code + "-"));
  }

  private static Seq<String> when(boolean found, String what) {
    return found ? Vector.of(what) : Vector.empty();
  }

  private static Seq<String> missing(JsonNode fields, String field) {
    JsonNode said = fields.path(field);
    return when(said.isString() ? said.stringValue().isBlank() : said.isEmpty(), field);
  }

  private static boolean isReversed(JsonNode period) {
    Optional<LocalDate> start = PublishedGrant.text(period, "startDate").flatMap(Dated::day);
    Optional<LocalDate> end = PublishedGrant.text(period, "endDate").flatMap(Dated::day);
    return start.isPresent() && end.filter(start.get()::isAfter).isPresent();
  }

  /* A date of a grant, where it stands; without a day when there is no such day. */
  private record Dated(String place, String text) {

    private static final Vector<String> FIELDS = Vector.of("startDate", "endDate");

    static Seq<Dated> in(JsonNode fields) {
      return Vector.of("awardDate", "dateModified")
          .flatMap(field -> at(fields, field, field))
          .appendAll(Vector.of("plannedDates", "actualDates")
              .flatMap(field -> Vector.ofAll(fields.path(field))
                  .flatMap(period -> FIELDS.flatMap(end -> at(period, end, field)))));
    }

    private static Seq<Dated> at(JsonNode node, String field, String place) {
      return Vector.ofAll(PublishedGrant.text(node, field).stream())
          .map(text -> new Dated(place, text));
    }

    Optional<LocalDate> day() {
      return day(text);
    }

    static Optional<LocalDate> day(String text) {
      String whole = text.matches("[0-9]{4}")
          ? text + "-01-01"
          : text.matches("[0-9]{4}-[0-9]{2}") ? text + "-01" : text;
      return parsed(whole);
    }

    private static Optional<LocalDate> parsed(String text) {
      try {
        return Optional.of(LocalDate.parse(text.substring(0, Math.min(10, text.length()))));
      } catch (DateTimeException none) {
        return Optional.empty();
      }
    }
  }
}
