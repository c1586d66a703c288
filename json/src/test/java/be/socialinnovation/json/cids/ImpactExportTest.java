package be.socialinnovation.json.cids;

import static be.socialinnovation.json.cids.CidsRule.EACH_STATUS_HAS_AN_ID;
import static be.socialinnovation.json.cids.CidsRule.NOBODY_IS_A_PERSON_IN_BUSINESS;
import static be.socialinnovation.json.cids.CidsRule.NO_TEXT_NAMES_A_PERSON;
import static be.socialinnovation.json.cids.CidsRule.STATE_HAS_A_TERM;
import static be.socialinnovation.json.cids.CidsRule.WHO_IS_NAMED_IS_A_KNOWN_ORGANISATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import be.socialinnovation.challenge.SocietalChallenge;
import be.socialinnovation.fund.Conditions;
import be.socialinnovation.fund.Diligence;
import be.socialinnovation.fund.DiligenceFinding;
import be.socialinnovation.fund.DiligenceTopic;
import be.socialinnovation.fund.Engagement;
import be.socialinnovation.fund.EngagementRequest;
import be.socialinnovation.fund.EngagementTerms;
import be.socialinnovation.fund.Instrument;
import be.socialinnovation.fund.RequestStanding;
import be.socialinnovation.fund.Standing;
import be.socialinnovation.grant.ApplicationEvent.AdmissibilityDeclared;
import be.socialinnovation.grant.ApplicationEvent.ApplicationSubmitted;
import be.socialinnovation.grant.GrantPurpose;
import be.socialinnovation.grant.GrantStage;
import be.socialinnovation.json.Shapes;
import be.socialinnovation.json.SocialInnovationJson;
import be.socialinnovation.json.oslo.Cases;
import be.socialinnovation.money.Money;
import be.socialinnovation.organisation.LegalForm;
import be.socialinnovation.organisation.Organisation;
import be.socialinnovation.organisation.OrganisationId;
import be.socialinnovation.workflow.Finding;
import be.socialinnovation.workflow.Language;
import be.socialinnovation.workflow.Rule;
import be.socialinnovation.workflow.Verdict;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class ImpactExportTest {

  private static final JsonMapper MAPPER = SocialInnovationJson.strict().mapper();
  private static final String CIDS = "https://ontology.commonapproach.org/cids#";
  private static final String SFF = "https://ontology.commonapproach.org/sff#";
  private static final String ORG = "http://ontology.eil.utoronto.ca/tove/organization#";
  private static final ImpactExport EXPORT =
      ImpactExport.of("https://example.org/id/", Language.EN);
  private static final LocalDate DAY = LocalDate.of(2013, 7, 1);

  private static final Seq<Organisation> ORGANISATIONS = Vector.of(
      Organisation.of(OrganisationId.of("BE-BCE_KBO-0566988259"), "Sociale Innovatiefabriek")
          .withLegalForm(LegalForm.NON_PROFIT_ASSOCIATION),
      Organisation.of(OrganisationId.of("agency"), "Agentschap"));

  private static FundingStatus status(String organisation, Optional<FundingState> state) {
    return FundingStatus.of("G 1", organisation, "agency", state, "a feasibility study", DAY);
  }

  private static String exported(FundingState state) {
    return EXPORT
        .write(
            ORGANISATIONS,
            Vector.of(status("BE-BCE_KBO-0566988259", Optional.of(state))),
            Vector.of(SocietalChallenge.AGEING, SocietalChallenge.CLIMATE))
        .get();
  }

  private static Seq<Rule> inTheWay(FundingStatus status) {
    return EXPORT
        .write(ORGANISATIONS, Vector.of(status), Vector.empty())
        .getLeft()
        .inTheWay()
        .map(Finding::rule);
  }

  /* The document with the contexts that it names put in their place, both as they stand in the folder. */
  private static Model read(String document) throws IOException {
    ArrayNode nodes = (ArrayNode) MAPPER.readTree(document);
    for (JsonNode node : nodes) {
      ArrayNode contexts = MAPPER.createArrayNode();
      for (JsonNode context : node.get("@context")) {
        String file = context.stringValue().replaceFirst(".*/", "");
        contexts.add(MAPPER
            .readTree(Files.readString(Shapes.file("cids/contexts/" + file)))
            .get("@context"));
      }
      ((ObjectNode) node).set("@context", contexts);
    }
    return Shapes.jsonLd(MAPPER.writeValueAsString(nodes));
  }

  /*
   * What the shapes say of our nodes. They want the code list and the hierarchy of classes in the data; what they say of the code list
   * itself is not about us.
   */
  private static Seq<ReportEntry> results(Shapes shapes, Model data) {
    Model all = ModelFactory.createDefaultModel()
        .add(data)
        .add(Shapes.turtle("cids/codelists/FundingState.ttl"))
        .add(shapes.model().listStatements(null, RDFS.subClassOf, (Resource) null));
    return shapes
        .results(all)
        .filter(
            result -> data.contains(data.createResource(result.focusNode().toString()), RDF.type));
  }

  private static final Vector<String> TIERS =
      Vector.of("cids/shacl/cids.basictier.shacl.ttl", "cids/shacl/sff.shacl.ttl");

  @Nested
  class The_shapes {

    @TestFactory
    Stream<DynamicTest> accept_every_state_without_a_single_result() {
      return TIERS
          .toJavaStream()
          .flatMap(tier -> Stream.of(FundingState.values())
              .map(state -> dynamicTest(tier + " " + state, () -> {
                Shapes shapes = Shapes.in(tier);
                assertThat(results(shapes, read(exported(state)))).isEmpty();
              })));
    }

    @TestFactory
    Stream<DynamicTest> object_to_every_required_part_that_is_taken_out() {
      return Vector.of(
              SFF + "FundingStatus " + CIDS + "forOrganization",
              SFF + "FundingStatus " + SFF + "forFunder",
              SFF + "FundingStatus " + SFF + "hasFundingState",
              SFF + "FundingStatus " + CIDS + "hasDescription",
              CIDS + "Organization " + ORG + "hasLegalName",
              CIDS + "Theme " + ORG + "hasName",
              CIDS + "Theme " + CIDS + "hasDescription",
              CIDS + "Code " + ORG + "hasName",
              CIDS + "Code " + CIDS + "definedBy",
              ORG + "OrganizationID " + ORG + "hasIdentifier",
              ORG + "OrganizationID " + ORG + "issuedBy")
          .toJavaStream()
          .map(part -> dynamicTest(part, () -> {
            String[] parts = part.split(" ");
            Model data = read(exported(FundingState.FUNDED));
            Property path = data.createProperty(parts[1]);
            Resource node = data.listSubjectsWithProperty(RDF.type, data.createResource(parts[0]))
                .next();
            assertThat(data.contains(node, path)).isTrue();
            data.removeAll(node, path, null);
            assertThat(results(Shapes.in(TIERS.last()), data))
                .anyMatch(result -> result.focusNode().equals(node.asNode()));
          }));
    }

    @Test
    void object_to_a_state_that_is_none() throws IOException {
      String wrong =
          exported(FundingState.FUNDED).replace("FundingState#funded", "FundingState#paid");
      assertThat(results(Shapes.in(TIERS.last()), read(wrong))).isNotEmpty();
    }
  }

  @Nested
  class What_is_written {

    private final JsonNode nodes = MAPPER.readTree(exported(FundingState.FUNDED));

    @Test
    void is_flat_and_each_node_names_both_contexts() {
      for (JsonNode node : nodes) {
        assertThat(node.get("@context")).hasSize(2);
        assertThat(node.get("@type").stringValue()).contains(":");
        assertThat(Vector.ofAll(node)).noneMatch(JsonNode::isObject);
      }
    }

    @Test
    void holds_each_node_once() {
      Seq<String> ids = Vector.ofAll(nodes).map(node -> node.get("@id").stringValue());
      assertThat(ids).doesNotHaveDuplicates();
      assertThat(ids)
          .contains(
              "https://metadata.un.org/sdg/3",
              "https://metadata.un.org/sdg/3.4",
              "https://data.vlaanderen.be/id/onderneming/0566988259");
    }

    @Test
    void names_only_goals_that_the_united_nations_know() throws IOException {
      String known = Files.readString(Shapes.file("sdg/sdg-kos-goals-targets-indicators.ttl"));
      assertThat(Vector.ofAll(nodes)
              .filter(node -> node.get("@type").stringValue().equals("cids:Code"))
              .map(node -> node.get("hasIdentifier").stringValue())
              .reject(code -> known.contains("sdg:" + code + " ")))
          .isEmpty();
    }
  }

  @Nested
  class What_is_refused {

    @Test
    void is_a_person() {
      assertThat(inTheWay(status("person-7", Optional.of(FundingState.APPLIED))))
          .containsExactly(WHO_IS_NAMED_IS_A_KNOWN_ORGANISATION, NOBODY_IS_A_PERSON_IN_BUSINESS);
    }

    @Test
    void is_a_text_with_an_address_or_a_national_number() {
      for (String text : Vector.of("ask jan@example.org", "Jan, 850730 033 28")) {
        FundingStatus status = FundingStatus.of(
            "G 1", "BE-BCE_KBO-0566988259", "agency", Optional.of(FundingState.APPLIED), text, DAY);
        assertThat(inTheWay(status)).containsExactly(NO_TEXT_NAMES_A_PERSON);
      }
    }

    @Test
    void is_who_may_do_business_under_the_own_name() {
      assertThat(inTheWay(status("agency", Optional.of(FundingState.APPLIED))))
          .containsExactly(NOBODY_IS_A_PERSON_IN_BUSINESS);
    }

    @Test
    void is_one_id_for_two_statuses() {
      FundingStatus status = status("BE-BCE_KBO-0566988259", Optional.of(FundingState.APPLIED));
      assertThat(EXPORT
              .write(ORGANISATIONS, Vector.of(status, status), Vector.empty())
              .getLeft()
              .inTheWay()
              .map(Finding::rule))
          .containsExactly(EACH_STATUS_HAS_AN_ID);
    }

    @Test
    void is_a_state_for_which_there_is_no_term() {
      assertThat(inTheWay(status("BE-BCE_KBO-0566988259", FundingState.of(GrantStage.WITHDRAWN))))
          .containsExactly(STATE_HAS_A_TERM);
    }

    @Test
    void is_told_in_every_language() {
      for (CidsRule rule : CidsRule.values()) {
        for (Language language : Language.values()) {
          assertThat(rule.text(language)).isNotBlank();
          assertThat(Vector.of(Verdict.VIOLATED, Verdict.UNDETERMINED)
                  .filter(rule::knows)
                  .map(verdict -> rule.texts().text(verdict.key(rule.code()), language)))
              .isNotEmpty()
              .noneMatch(String::isBlank);
          assertThat(rule.source().in(language)).isNotBlank();
        }
      }
    }

    @Test
    void is_a_base_that_is_no_beginning_of_an_iri() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ImpactExport.of("example.org", Language.EN));
    }
  }

  @Test
  void an_application_is_in_review_until_a_decision_and_funded_from_the_award_on() {
    assertThat(Vector.of(GrantStage.values())
            .flatMap(stage -> FundingState.of(stage).stream().toList()))
        .containsExactly(
            FundingState.APPLIED,
            FundingState.IN_REVIEW,
            FundingState.IN_REVIEW,
            FundingState.REJECTED,
            FundingState.FUNDED,
            FundingState.REJECTED,
            FundingState.FUNDED,
            FundingState.FUNDED,
            FundingState.FUNDED,
            FundingState.FUNDED);
  }

  @Nested
  class A_status_of_an_application {

    @Test
    void is_what_it_was_by_the_end_of_the_day() {
      var grant = Cases.dossier(
          new ApplicationSubmitted(Cases.REQUEST, Cases.SUBMITTED, Cases.SUBMITTED),
          new AdmissibilityDeclared("agency", Cases.SUBMITTED.plusDays(30)));
      assertThat(
              FundingStatus.of(grant, "a study", Cases.SUBMITTED.plusDays(29)).state())
          .contains(FundingState.APPLIED);
      assertThat(
              FundingStatus.of(grant, "a study", Cases.SUBMITTED.plusDays(30)).state())
          .contains(FundingState.IN_REVIEW);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> FundingStatus.of(grant, "a study", Cases.SUBMITTED.minusDays(1)));
    }
  }

  @Nested
  class Money_asked_of_the_fund {

    private final EngagementTerms terms = EngagementTerms.builder()
        .project("P-1")
        .instrument(Instrument.LOAN)
        .amount(Money.eur("1000"))
        .purpose(GrantPurpose.INNOVATION_TRAJECTORY)
        .conditions(Conditions.NONE)
        .build();

    private EngagementRequest request(RequestStanding standing) {
      return new EngagementRequest(terms, TreeMap.empty(), standing);
    }

    private Optional<FundingState> engaged(Standing standing, String disbursed) {
      Money nothing = Money.eur("0");
      return FundingState.of(Engagement.builder()
          .terms(terms)
          .standing(standing)
          .met(TreeSet.empty())
          .accepted(TreeSet.empty())
          .succeeded(false)
          .disbursed(Money.eur(disbursed))
          .repaid(nothing)
          .writtenDown(nothing)
          .writtenOff(nothing)
          .recovered(nothing)
          .build());
    }

    @Test
    void is_in_review_from_the_first_finding_on() {
      EngagementRequest open = request(RequestStanding.OPEN);
      assertThat(FundingState.of(open)).contains(FundingState.APPLIED);
      assertThat(FundingState.of(open.withDiligence(TreeMap.of(
              DiligenceTopic.IMPACT, new Diligence(DiligenceFinding.values()[0], "sound")))))
          .contains(FundingState.IN_REVIEW);
    }

    @Test
    void is_rejected_or_funded_by_the_decision_and_nothing_once_withdrawn() {
      assertThat(FundingState.of(request(RequestStanding.DECLINED)))
          .contains(FundingState.REJECTED);
      assertThat(FundingState.of(request(RequestStanding.APPROVED))).contains(FundingState.FUNDED);
      assertThat(FundingState.of(request(RequestStanding.WITHDRAWN))).isEmpty();
    }

    @Test
    void stays_funded_unless_it_is_released_before_anything_was_paid() {
      assertThat(engaged(Standing.FIRM, "0")).contains(FundingState.FUNDED);
      assertThat(engaged(Standing.RELEASED, "0.01")).contains(FundingState.FUNDED);
      assertThat(engaged(Standing.RELEASED, "0")).isEmpty();
    }
  }
}
