package be.socialinnovation.json.oslo;

import be.socialinnovation.grant.GrantRequest;
import be.socialinnovation.organisation.Organisation;
import be.socialinnovation.partnership.PartnershipRole;
import be.socialinnovation.workflow.Labelled;
import be.socialinnovation.workflow.Language;
import io.vavr.collection.TreeMap;
import java.time.LocalDate;

/* Who is who, and what they are to the case. Only those that the case names come into the document. */
final class OrganisationNodes {

  private final Graph graph;
  private final Language language;
  private final String caseId;
  private final TreeMap<String, Organisation> described;

  OrganisationNodes(
      Graph graph, Language language, String caseId, TreeMap<String, Organisation> described) {
    this.graph = graph;
    this.language = language;
    this.caseId = caseId;
    this.described = described;
  }

  Node authority(String id) {
    return node(id, Oslo.PUBLIC_ORGANISATION);
  }

  Node organisation(String id) {
    return node(id, Oslo.ORGANISATION);
  }

  private Node node(String id, String types) {
    Organisation organisation = described.get(id).get();
    return graph.nodeAt(
        organisation
            .enterpriseNumber()
            .map(number -> Oslo.ENTERPRISE + number.plain())
            .orElseGet(() -> graph.iri("organisation", id)),
        types,
        it -> identified(it.text(Oslo.NAME, organisation.name(), language), organisation));
  }

  private static Node identified(Node node, Organisation organisation) {
    return organisation
        .enterpriseNumber()
        .map(number -> node.identifier(number.plain(), Oslo.CROSSROADS_BANK))
        .orElseGet(() -> node.identifier(organisation.id().text()));
  }

  /* The applicant as who benefits, and everybody with the roles that they hold until further notice. */
  void participations(Node grant, GrantFile file, GrantRequest request) {
    participation(grant, request.applicant(), OsloTexts.BENEFICIARY);
    request.partners().forEach(partner -> participation(grant, partner, PartnershipRole.PARTNER));
    file.partnership()
        .ifPresent(partnership -> partnership
            .partiesOn(LocalDate.MAX)
            .forEach(party -> partnership
                .rolesOf(party.id(), LocalDate.MAX)
                .forEach(role -> participation(grant, party.id().text(), role))));
  }

  private void participation(Node grant, String id, Labelled role) {
    Node organisation = organisation(id);
    String description =
        role.label(language) + language.colon() + described.get(id).get().name();
    graph.node(
        it -> {
          it.text(Oslo.DESCRIPTION, description)
              .link(Oslo.PROFILE_ROLE, concept(role))
              .link(Oslo.ROLE, concept(role));
          grant.link(Oslo.HAS_PARTICIPATION, it);
          organisation.link(Oslo.PLAYS_ROLE, it);
        },
        Oslo.PARTICIPATION,
        "grant",
        caseId,
        "participation",
        id,
        role.name());
  }

  private Node concept(Labelled role) {
    return graph.node(
        it -> it.label(Oslo.NAME, role), Oslo.CONCEPT, "concept", "role", role.name());
  }
}
