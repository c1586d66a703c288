package be.socialinnovation.json.threesixtygiving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import be.socialinnovation.json.ReadingRule;
import be.socialinnovation.json.exchange.Described;
import be.socialinnovation.json.exchange.ExchangeRule;
import be.socialinnovation.json.exchange.PublicAward;
import be.socialinnovation.json.exchange.PublicView;
import be.socialinnovation.json.oslo.Cases;
import be.socialinnovation.organisation.LegalForm;
import be.socialinnovation.organisation.Organisation;
import be.socialinnovation.organisation.OrganisationId;
import be.socialinnovation.workflow.Finding;
import be.socialinnovation.workflow.Language;
import be.socialinnovation.workflow.Rule;
import be.socialinnovation.workflow.Verdict;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class GivingTest {

  private static final String BASE =
      "https://raw.githubusercontent.com/ThreeSixtyGiving/standard/1.4.";
  private static final Instant MODIFIED = Instant.parse("2014-01-02T03:04:05Z");
  private static final Publisher PUBLISHER = new Publisher(
      "360G-example",
      "Sociale Innovatiefabriek",
      URI.create("https://example.org/grants"),
      URI.create("https://creativecommons.org/licenses/by/4.0/"));
  private static final Described TABLE = Described.of("Samen aan tafel", "shared kitchens");
  private static final PublicView VIEW = PublicView.of(Vector.of(
      Organisation.of(OrganisationId.of("agency"), "Agentschap"),
      Organisation.of(OrganisationId.of("BE-BCE_KBO-0566988259"), "Sociale Innovatiefabriek")
          .withLegalForm(LegalForm.NON_PROFIT_ASSOCIATION)));

  private static Path standards() {
    String folder = System.getProperty("standards.dir", "");
    assumeTrue(!folder.isEmpty(), "skipped: -Dstandards.dir names no folder of standards");
    return Path.of(folder, "360giving");
  }

  private static Seq<PublishedGrant> read(PackageReader reader) {
    Vector<PublishedGrant> all = Vector.empty();
    for (var next = reader.next(); next.get().isPresent(); next = reader.next()) {
      all = all.append(next.get().orElseThrow());
    }
    return all;
  }

  private static Seq<PublishedGrant> read(byte[] written) {
    try (PackageReader reader =
        PackageReader.of("grants.json", new ByteArrayInputStream(written))) {
      return read(reader);
    }
  }

  private static byte[] written(ObjectNode metadata, Seq<PublishedGrant> grants) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PackageWriter writer = PackageWriter.start(out, metadata).get()) {
      grants.forEach(grant -> assertThat(writer.append(grant)).isEmpty());
    }
    return out.toByteArray();
  }

  private static PublicAward award() {
    return VIEW.grant(Cases.awardedGrant(), TABLE).get();
  }

  private static PublishedGrant grant() {
    ObjectNode fields = PUBLISHER.grant(award().relatedTo("E-1"), MODIFIED).fields();
    fields.putArray("beneficiaryLocation").addObject().put("name", "Mechelen");
    return PublishedGrant.of(fields);
  }

  @Nested
  class The_published_grants {

    @Test
    void are_read_written_and_read_again_without_loss() throws IOException {
      Path file = standards().resolve("real-data/a001p00000zgyHZAAY.json");
      Seq<PublishedGrant> grants;
      ObjectNode metadata;
      try (InputStream in = Files.newInputStream(file);
          PackageReader reader = PackageReader.of(file.getFileName().toString(), in)) {
        grants = read(reader);
        metadata = reader.metadata();
      }
      assertThat(grants).hasSize(783);
      byte[] written = written(metadata, grants);
      assertThat(read(written)).isEqualTo(grants);
      assertThat(Packages.MAPPER.readTree(written))
          .isEqualTo(Packages.MAPPER.readTree(Files.readAllBytes(file)));
    }

    @Test
    void say_what_they_are_in_words_of_the_standard() throws IOException {
      Path file = standards().resolve("real-data/a001p00000zgyHZAAY.json");
      try (PackageReader reader = PackageReader.of("real", Files.newInputStream(file))) {
        PublishedGrant first = reader.next().get().orElseThrow();
        assertThat(first.currency()).contains("GBP");
        assertThat(first.amountAwarded().orElseThrow()).isEqualByComparingTo("30000");
        assertThat(first.recipients().head().id()).contains("GB-CHC-1126147");
        assertThat(first.isToIndividual()).isFalse();
      }
    }
  }

  @Nested
  class A_package_that_we_write {

    @Test
    void is_valid_by_the_official_schemas() throws IOException {
      byte[] written = written(
          PUBLISHER.metadata("Grants of 2013", LocalDate.of(2014, 1, 2), MODIFIED),
          Vector.of(grant()));
      assertThat(errors(new String(written, StandardCharsets.UTF_8))).isEmpty();
    }

    /* Proof that the validation bites. */
    @Test
    void is_not_valid_without_what_the_schemas_require() throws IOException {
      for (String field :
          Vector.of("id", "title", "currency", "awardDate", "fundingOrganization")) {
        ObjectNode fields = grant().fields();
        fields.remove(field);
        assertThat(errors("{\"grants\":[" + fields + "]}")).as(field).isNotEmpty();
      }
      ObjectNode badDate = grant().fields().put("dateModified", "yesterday");
      assertThat(errors("{\"grants\":[" + badDate + "]}")).isNotEmpty();
    }

    private Seq<?> errors(String json) throws IOException {
      Path schemas = standards().resolve("schema");
      String grants = Files.readString(schemas.resolve("360-giving-schema.json"));
      String packages = Files.readString(schemas.resolve("360-giving-package-schema.json"));
      Map<String, String> known = Map.of(
          BASE + "2/schema/360-giving-schema.json", grants,
          BASE + "3/schema/360-giving-schema.json", grants,
          BASE + "3/schema/360-giving-package-schema.json", packages);
      SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(known));
      return Vector.ofAll(registry
          .getSchema(SchemaLocation.of(BASE + "3/schema/360-giving-package-schema.json"))
          .validate(
              json,
              InputFormat.JSON,
              run -> run.executionConfig(config -> config.formatAssertionsEnabled(true))));
    }

    @Test
    void names_its_grant_its_organisations_and_what_is_related() {
      PublishedGrant grant = grant();
      assertThat(grant.id()).contains("360G-example-G+2013%2F1");
      assertThat(grant.recipients().head().id()).contains("BE-BCE_KBO-0566988259");
      assertThat(grant.amountAwarded().orElseThrow()).isEqualByComparingTo("30000.05");
      assertThat(grant.fields().path("relatedActivity").get(0).stringValue())
          .isEqualTo("360G-example-E-1");
    }

    @Test
    void tells_the_award_as_it_stands_now_and_how_it_came_to_that() throws IOException {
      ObjectNode settled = PUBLISHER
          .grant(VIEW.grant(Cases.settledGrant(), TABLE).get(), MODIFIED)
          .fields();
      assertThat(settled.path("amountAppliedFor").decimalValue()).isEqualByComparingTo("30000.05");
      assertThat(settled.path("amountAwarded").decimalValue()).isEqualByComparingTo("29000.04");
      assertThat(settled.path("amountDisbursed").decimalValue()).isEqualByComparingTo("29000.04");
      assertThat(values(settled, "applicationTransaction")).containsExactly("30000.05");
      assertThat(values(settled, "commitmentTransaction")).containsExactly("30000.05", "-1000.01");
      assertThat(values(settled, "disbursementTransaction"))
          .containsExactly("15000.02", "15000.03", "-1000.01");
      assertThat(Vector.of("actualDates", "fromOpenCall", "fundingType").filter(settled::has))
          .as("what nobody told")
          .isEmpty();
      settled.putArray("beneficiaryLocation").addObject().put("name", "Mechelen");
      assertThat(errors("{\"grants\":[" + settled + "]}")).isEmpty();
    }

    @Test
    void tells_an_award_that_was_closed_at_less() {
      ObjectNode closed = PUBLISHER
          .grant(VIEW.grant(Cases.closedGrant(), TABLE).get(), MODIFIED)
          .fields();
      assertThat(closed.path("amountAwarded").decimalValue()).isEqualByComparingTo("20000.00");
      assertThat(closed.path("awardDate").stringValue())
          .isEqualTo(Cases.SUBMITTED.plusDays(40).toString());
      assertThat(values(closed, "commitmentTransaction")).containsExactly("30000.05", "-10000.05");
    }

    private Seq<String> values(ObjectNode fields, String transactions) {
      return Vector.ofAll(fields.path(transactions))
          .map(it -> it.path("value").decimalValue().toPlainString());
    }

    @Test
    void names_a_case_of_whatever_id_without_spaces_and_slashes() {
      assertThat(PUBLISHER.grantId("IWT-2013-101")).isEqualTo("360G-example-IWT-2013-101");
      assertThat(PUBLISHER.grantId("a b/c")).isEqualTo("360G-example-a+b%2Fc");
    }

    @Test
    void holds_the_grants_of_one_funder() {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ObjectNode other = grant().fields();
      other.putArray("fundingOrganization").addObject().put("id", "other").put("name", "Other");
      try (PackageWriter writer =
          PackageWriter.start(out, JsonNodeFactory.instance.objectNode()).get()) {
        assertThat(writer.append(grant())).isEmpty();
        assertThat(writer.append(PublishedGrant.of(other)).map(Finding::rule))
            .containsExactly(QualityRule.ONE_FUNDER_A_PACKAGE);
      }
      assertThat(read(out.toByteArray())).containsExactly(grant());
    }

    @Test
    void holds_no_grant_of_two_funders() {
      ObjectNode two = grant().fields();
      two.withArrayProperty("fundingOrganization").addObject().put("id", "other");
      ObjectNode unnamed = grant().fields();
      unnamed.putArray("fundingOrganization").addObject().put("name", "One");
      ObjectNode otherName = grant().fields();
      otherName.putArray("fundingOrganization").addObject().put("name", "Two");
      try (PackageWriter writer = PackageWriter.start(
              new ByteArrayOutputStream(), JsonNodeFactory.instance.objectNode())
          .get()) {
        assertThat(writer.append(PublishedGrant.of(two)).map(Finding::rule))
            .containsExactly(QualityRule.ONE_FUNDER_A_PACKAGE);
        assertThat(writer.append(PublishedGrant.of(unnamed))).isEmpty();
        assertThat(writer.append(PublishedGrant.of(otherName)).map(Finding::rule))
            .containsExactly(QualityRule.ONE_FUNDER_A_PACKAGE);
      }
    }

    @Test
    void is_not_read_where_a_number_is_too_large_to_reckon_with() {
      for (String number : Vector.of("1e65", "1e999999999", "1e-65")) {
        byte[] json = ("{\"grants\":[{\"amountAwarded\":1e64},{\"a\":[{\"value\":" + number
                + "}]}]}")
            .getBytes(StandardCharsets.UTF_8);
        try (PackageReader reader = PackageReader.of("x.json", new ByteArrayInputStream(json))) {
          assertThat(reader.next().get()).isPresent();
          var problem = reader.next().getLeft();
          assertThat(problem.names(ReadingRule.DOCUMENT_IS_WELL_FORMED)).isTrue();
          assertThat(problem.pointer()).isEqualTo("/grants/1");
        }
      }
    }

    @Test
    void is_read_up_to_where_it_is_torn() {
      byte[] whole = written(JsonNodeFactory.instance.objectNode(), Vector.of(grant(), grant()));
      byte[] torn = Arrays.copyOf(whole, whole.length - 40);
      try (PackageReader reader = PackageReader.of("torn.json", new ByteArrayInputStream(torn))) {
        assertThat(reader.next().get()).contains(grant());
        var problem = reader.next().getLeft();
        assertThat(reader.next().getLeft()).isEqualTo(problem);
        assertThat(problem.names(ReadingRule.DOCUMENT_IS_WELL_FORMED)).isTrue();
        assertThat(problem.pointer()).isEqualTo("/grants/1");
        for (Language language : Language.values()) {
          assertThat(problem.text(language)).startsWith("torn.json:1:").doesNotContain("{found}");
        }
      }
    }
  }

  @Nested
  class What_may_not_be_published {

    private Seq<Rule> inTheWay(PublicView view, Described described) {
      return view.grant(Cases.awardedGrant(), described).getLeft().inTheWay().map(Finding::rule);
    }

    @Test
    void is_what_was_not_awarded() {
      assertThat(VIEW.grant(Cases.refusedGrant(), TABLE).getLeft().inTheWay().map(Finding::rule))
          .containsExactly(ExchangeRule.AWARD_STANDS);
    }

    @Test
    void is_what_was_awarded_on_conditions_that_are_open() {
      assertThat(
              VIEW.grant(Cases.conditionalGrant(), TABLE).getLeft().inTheWay().map(Finding::rule))
          .containsExactly(ExchangeRule.AWARD_STANDS);
    }

    @Test
    void is_who_may_be_a_natural_person() {
      assertThat(inTheWay(PublicView.of(Vector.empty()), TABLE))
          .containsExactly(
              ExchangeRule.WHO_IS_NAMED_IS_A_KNOWN_ORGANISATION,
              ExchangeRule.RECIPIENT_IS_NO_PERSON_IN_BUSINESS);
    }

    @Test
    void is_who_may_do_business_under_the_own_name() {
      PublicView unknown =
          PublicView.of(VIEW.organisations().map(it -> it.withLegalForm(Optional.empty())));
      assertThat(inTheWay(unknown, TABLE))
          .containsExactly(ExchangeRule.RECIPIENT_IS_NO_PERSON_IN_BUSINESS);
    }

    @Test
    void is_an_individual_or_a_contact_even_when_it_was_read_from_another_package() {
      ObjectNode individual = grant().fields();
      individual.remove("recipientOrganization");
      individual.putObject("recipientIndividual").put("id", "1").put("name", "Jan Peeters");
      ObjectNode contact = grant().fields();
      ((ObjectNode) contact.path("recipientOrganization").get(0)).put("contactName", "Jan Peeters");
      ObjectNode address = grant().fields().put("description", "ask jan@example.org");
      ObjectNode number = grant().fields().put("description", "for 85.07.30-033.28");
      ObjectNode all = address.deepCopy();
      all.set("recipientIndividual", individual.get("recipientIndividual"));
      all.withArrayProperty("fundingOrganization").addObject().put("id", "other");
      try (PackageWriter writer = PackageWriter.start(
              new ByteArrayOutputStream(), JsonNodeFactory.instance.objectNode())
          .get()) {
        assertThat(Vector.of(individual, contact, number, address, all)
                .flatMap(fields -> writer.append(PublishedGrant.of(fields)))
                .map(Finding::rule))
            .containsExactly(
                QualityRule.NOBODY_IS_NAMED_BUT_ORGANISATIONS,
                QualityRule.NOBODY_IS_NAMED_BUT_ORGANISATIONS,
                QualityRule.NOBODY_IS_NAMED_BUT_ORGANISATIONS,
                QualityRule.NO_TEXT_HOLDS_AN_ADDRESS,
                QualityRule.NOBODY_IS_NAMED_BUT_ORGANISATIONS,
                QualityRule.NO_TEXT_HOLDS_AN_ADDRESS,
                QualityRule.ONE_FUNDER_A_PACKAGE);
      }
    }

    @Test
    void is_a_package_that_says_whom_to_ask() {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ObjectNode metadata =
          PUBLISHER.metadata("Grants, by jan@example.org", LocalDate.of(2014, 1, 2), MODIFIED);
      assertThat(PackageWriter.start(out, metadata).getLeft().map(Finding::rule))
          .containsExactly(QualityRule.NO_TEXT_HOLDS_AN_ADDRESS);
      assertThat(out.size()).isZero();
    }

    @Test
    void is_an_address_or_a_national_number() {
      for (String text : Vector.of("mail jan@example.org", "Jan, 85.07.30-033.28")) {
        assertThat(inTheWay(VIEW, Described.of("Samen", text)))
            .containsExactly(ExchangeRule.NO_TEXT_HOLDS_AN_ADDRESS);
      }
    }

    @Test
    void is_told_in_every_language() {
      for (Language language : Language.values()) {
        for (Rule rule :
            Vector.<Rule>of(ExchangeRule.values()).appendAll(Vector.of(QualityRule.values()))) {
          assertThat(rule.text(language)).isNotBlank();
          assertThat(rule.source().in(language)).isNotBlank();
          assertThat(rule.knows(Verdict.VIOLATED) || rule.knows(Verdict.UNDETERMINED))
              .isTrue();
        }
        assertThat(VIEW.grant(Cases.refusedGrant(), TABLE).getLeft().text(language))
            .doesNotContain("{");
      }
    }
  }

  @Nested
  class The_quality_of_a_grant {

    private final GrantQuality quality =
        new GrantQuality(TreeSet.of("BE-BCE_KBO"), LocalDate.of(2014, 1, 2));

    private Seq<Rule> against(ObjectNode fields) {
      return quality.of(PublishedGrant.of(fields)).inTheWay().map(Finding::rule);
    }

    private Seq<Rule> againstWith(String field, String value) {
      return against(grant().fields().put(field, value));
    }

    @Test
    void is_looked_at_rule_by_rule() {
      ObjectNode fields = grant().fields();
      fields.putArray("fundingOrganization").addObject().put("id", "BE-BCE_KBO-0566988259");
      assertThat(against(fields)).isEmpty();
      assertThat(against(fields.deepCopy().put("amountAwarded", 0)))
          .containsExactly(
              QualityRule.AMOUNT_IS_NOT_ZERO,
              QualityRule.AMOUNTS_ARE_THE_SUM_OF_THEIR_TRANSACTIONS);
      assertThat(against(fields.deepCopy().put("description", "Samen aan tafel")))
          .containsExactly(QualityRule.DESCRIPTION_IS_NOT_THE_TITLE);
      assertThat(against(fields.deepCopy().put("description", "ask jan@example.org")))
          .containsExactly(QualityRule.NO_TEXT_HOLDS_AN_ADDRESS);
      assertThat(against(fields.deepCopy().put("title", "x".repeat(140)))).isEmpty();
      assertThat(against(fields.deepCopy().put("title", "x".repeat(141))))
          .containsExactly(QualityRule.TITLE_IS_SHORT);
      assertThat(against(fields.deepCopy().put("id", "360G-a\nb")))
          .containsExactly(QualityRule.IDS_ARE_ON_ONE_LINE);
      for (var missing : Map.of(
              "grantProgramme", QualityRule.PROGRAMME_IS_NAMED,
              "beneficiaryLocation", QualityRule.LOCATION_IS_NAMED,
              "dateModified", QualityRule.CHANGE_IS_DATED,
              "dataSource", QualityRule.DATA_SOURCE_IS_NAMED)
          .entrySet()) {
        ObjectNode without = fields.deepCopy();
        without.remove(missing.getKey());
        assertThat(against(without)).containsExactly(missing.getValue());
      }
    }

    @Test
    void holds_amounts_codes_and_ids_against_what_the_standard_says() {
      ObjectNode fields = grant().fields();
      fields.putArray("fundingOrganization").addObject().put("id", "BE-BCE_KBO-0566988259");
      assertThat(against(fields.deepCopy().put("amountDisbursed", 0)))
          .containsExactly(QualityRule.OTHER_AMOUNTS_ARE_NOT_ZERO);
      ObjectNode summed = fields.deepCopy();
      var transactions = summed.putArray("commitmentTransaction");
      transactions.addObject().put("value", new BigDecimal("30000"));
      transactions.addObject().put("value", new BigDecimal("0.05"));
      assertThat(against(summed)).isEmpty();
      transactions.addObject().put("value", new BigDecimal("0.01"));
      assertThat(against(summed))
          .containsExactly(QualityRule.AMOUNTS_ARE_THE_SUM_OF_THEIR_TRANSACTIONS);
      assertThat(against(fields.deepCopy().put("regrantType", "FRG030"))).isEmpty();
      assertThat(against(fields.deepCopy().put("regrantType", "FRG031")))
          .containsExactly(QualityRule.CODES_ARE_OF_THE_STANDARD);
      assertThat(against(fields.deepCopy().put("id", "360G-a/b")))
          .containsExactly(QualityRule.ID_HAS_NO_SPACES_OR_SLASHES);
    }

    @Test
    void knows_the_registers_of_organisations() {
      assertThat(against(grant().fields()))
          .containsExactly(QualityRule.ORGANISATION_IDS_ARE_OF_A_KNOWN_LIST);
      ObjectNode fields = grant().fields();
      fields.putArray("fundingOrganization").addObject().put("id", "360G-example-1");
      assertThat(against(fields)).containsExactly(QualityRule.ORGANISATION_IDS_ARE_NO_GRANT_IDS);
    }

    @Test
    void holds_dates_against_the_day_of_the_check() {
      assertThat(againstWith("awardDate", "2013-02-30")).contains(QualityRule.DATES_EXIST);
      assertThat(against(planned("2014", "2014-05"))).doesNotContain(QualityRule.DATES_EXIST);
      assertThat(against(planned("2014-13", "2015"))).contains(QualityRule.DATES_EXIST);
      assertThat(againstWith("awardDate", "2019-01-02"))
          .doesNotContain(QualityRule.WHAT_IS_DONE_IS_NOT_FAR_AHEAD);
      assertThat(againstWith("awardDate", "2019-01-03"))
          .contains(QualityRule.WHAT_IS_DONE_IS_NOT_FAR_AHEAD);
      assertThat(againstWith("awardDate", "1989-01-02"))
          .doesNotContain(QualityRule.DATES_ARE_WITHIN_TWENTY_FIVE_YEARS);
      assertThat(againstWith("awardDate", "1989-01-01"))
          .contains(QualityRule.DATES_ARE_WITHIN_TWENTY_FIVE_YEARS);
      assertThat(against(planned("2014-01-01", "2026-01-02")))
          .doesNotContain(QualityRule.PLANS_END_WITHIN_TWELVE_YEARS);
      assertThat(against(planned("2014-01-01", "2026-01-03")))
          .contains(QualityRule.PLANS_END_WITHIN_TWELVE_YEARS);
      assertThat(against(planned("2014-02-01", "2014-01-31")))
          .contains(QualityRule.START_COMES_BEFORE_END);
    }

    private ObjectNode planned(String start, String end) {
      ObjectNode fields = grant().fields();
      fields.putArray("plannedDates").addObject().put("startDate", start).put("endDate", end);
      return fields;
    }

    /* The published grants of a British funder: what its own checker would point at today. */
    @Test
    void of_the_published_grants_can_be_told() throws IOException {
      Path file = standards().resolve("real-data/a001p00000zgyHZAAY.json");
      TreeSet<String> lists = TreeSet.ofAll(
          Files.readAllLines(standards().resolveSibling("org-id/all-list-codes.tsv")).stream()
              .skip(1)
              .map(line -> line.split("\t")[0])
              .toList());
      GrantQuality known = new GrantQuality(lists, LocalDate.of(2026, 11, 27));
      try (PackageReader reader = PackageReader.of("real", Files.newInputStream(file))) {
        Seq<PublishedGrant> grants = read(reader);
        assertThat(grants.count(grant -> known
                .of(grant)
                .inTheWay()
                .exists(finding -> finding.rule() == QualityRule.CHANGE_IS_DATED)))
            .isEqualTo(783);
      }
    }
  }
}
