package be.socialinnovation.json.cids;

import be.socialinnovation.challenge.SdgCode;
import be.socialinnovation.challenge.SocietalChallenge;
import be.socialinnovation.organisation.EnterpriseNumber;
import be.socialinnovation.organisation.Organisation;
import be.socialinnovation.workflow.Language;
import io.vavr.collection.Seq;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/*
 * The nodes as the tools of the standard read them: flat, each with both contexts, in this order, and with links that are ids in text.
 * Our own terms stay out: the namespace is not ours.
 */
final class CidsNodes {

  private static final String CONTEXTS = "https://ontology.commonapproach.org/contexts/";
  private static final String ENTERPRISE = "https://data.vlaanderen.be/id/onderneming/";
  private static final String CROSSROADS_BANK =
      "https://data.vlaanderen.be/id/organisatie/OVO027341";
  private static final String SDG = "https://metadata.un.org/sdg/";
  private static final String UNITED_NATIONS = "https://www.un.org/";

  private final String base;
  private final Language language;
  private final ArrayNode array = JsonNodeFactory.instance.arrayNode();
  private final Set<String> written = new HashSet<>();

  CidsNodes(String base, Language language) {
    this.base = base;
    this.language = language;
  }

  ArrayNode array() {
    return array;
  }

  void organisation(Organisation organisation) {
    String iri = iri(organisation);
    if (written.add(iri)) {
      ObjectNode node = node(iri, "cids:Organization").put("hasLegalName", organisation.name());
      organisation.enterpriseNumber().ifPresent(number -> node.put("hasID", identifier(number)));
    }
  }

  private String identifier(EnterpriseNumber number) {
    String iri = iri("identifier", number.plain());
    node(iri, "org:OrganizationID")
        .put("hasIdentifier", number.plain())
        .put("issuedBy", body(CROSSROADS_BANK, "Kruispuntbank van Ondernemingen"));
    return iri;
  }

  private String body(String iri, String name) {
    if (written.add(iri)) {
      node(iri, "cids:Organization").put("hasLegalName", name);
    }
    return iri;
  }

  /* A funder is told by its name: the standard has a text here. */
  void status(FundingStatus status, Seq<Organisation> organisations) {
    node(iri("funding", status.id()), "sff:FundingStatus")
        .put("forOrganization", iri(described(status.organisation(), organisations)))
        .put("forFunder", described(status.funder(), organisations).name())
        .put("hasFundingState", status.state().orElseThrow().iri())
        .put("hasDescription", status.description())
        .put("reportedDate", status.on() + "T00:00:00Z");
  }

  private static Organisation described(String id, Seq<Organisation> organisations) {
    return organisations.find(it -> it.id().text().equals(id)).get();
  }

  void theme(SocietalChallenge challenge) {
    String iri = iri("theme", challenge.code());
    if (written.add(iri)) {
      ArrayNode codes = node(iri, "cids:Theme")
          .put("hasName", challenge.label(language))
          .put("hasDescription", challenge.label(language))
          .putArray("hasCode");
      challenge.sdgs().forEach(code -> codes.add(sdg(code)));
    }
  }

  private String sdg(SdgCode code) {
    String iri = SDG + code;
    if (written.add(iri)) {
      node(iri, "cids:Code")
          .put("hasName", "SDG " + code)
          .put("hasIdentifier", code.toString())
          .put("hasSpecification", SDG)
          .put("definedBy", body(UNITED_NATIONS, "United Nations"));
    }
    return iri;
  }

  private String iri(Organisation organisation) {
    return organisation
        .enterpriseNumber()
        .map(number -> ENTERPRISE + number.plain())
        .orElseGet(() -> iri("organisation", organisation.id().text()));
  }

  private String iri(String kind, String id) {
    return base + kind + "/" + URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private ObjectNode node(String iri, String type) {
    ObjectNode node = array.addObject();
    node.putArray("@context")
        .add(CONTEXTS + "cidsContext.jsonld")
        .add(CONTEXTS + "sffContext.jsonld");
    return node.put("@id", iri).put("@type", type);
  }
}
