package be.socialinnovation.json.oslo;

import io.vavr.Tuple;
import io.vavr.collection.TreeMap;

/*
 * The terms of the profile, as its shapes write them. Two of them look like slips and are not ours: the role of a participation lies under
 * data.europe.eu, and of all amounts only the one paid out lies under https. Both spellings of schema.org are used, for different terms.
 */
final class Oslo {

  static final TreeMap<String, String> PREFIXES = TreeMap.ofEntries(
      Tuple.of("adms", "http://www.w3.org/ns/adms#"),
      Tuple.of("besluit", "http://data.vlaanderen.be/ns/besluit#"),
      Tuple.of("bestuur", "https://data.vlaanderen.be/ns/bestuur#"),
      Tuple.of("cpsv", "http://purl.org/vocab/cpsv#"),
      Tuple.of("dct", "http://purl.org/dc/terms/"),
      Tuple.of("eli", "http://data.europa.eu/eli/ontology#"),
      Tuple.of("m8g", "http://data.europa.eu/m8g/"),
      Tuple.of("m8g-profile", "http://data.europe.eu/m8g/"),
      Tuple.of("mobiliteit", "https://data.vlaanderen.be/ns/mobiliteit#"),
      Tuple.of("org", "http://www.w3.org/ns/org#"),
      Tuple.of("prov", "http://www.w3.org/ns/prov#"),
      Tuple.of("schema", "http://schema.org/"),
      Tuple.of("schemas", "https://schema.org/"),
      Tuple.of("skos", "http://www.w3.org/2004/02/skos/core#"),
      Tuple.of("subsidie", "http://data.vlaanderen.be/ns/subsidie#"),
      Tuple.of("subsidies", "https://data.vlaanderen.be/ns/subsidie#"),
      Tuple.of("transactie", "http://data.vlaanderen.be/ns/transactie#"),
      Tuple.of("xsd", "http://www.w3.org/2001/XMLSchema#"));

  /* What is offered. */
  static final String OFFER = "subsidie:SubsidiemaatregelAanbod";
  static final String AUTHORITY = "m8g:hasCompetentAuthority";
  static final String FRAMEWORK = "m8g:hasFormalFramework";
  static final String REGULATION = "subsidie:Subsidiereglement";
  static final String FOLLOWS = "cpsv:follows";
  static final String STEP = "subsidie:Subsidieprocedurestap";
  static final String STEP_PERIOD = "mobiliteit:periode";
  static final String PERIOD = "m8g:PeriodOfTime";
  static final String PERIOD_START = "m8g:startTime";
  static final String PERIOD_END = "m8g:endTime";
  static final String OFFERS = "subsidie:biedtAan";
  static final String AID = "subsidie:Subsidiebedrag";
  static final String AID_NAME = "schemas:name";
  static final String AID_MAXIMUM = "subsidie:maximumbedrag";
  static final String HAS_CRITERION = "m8g:hasCriterion";
  static final String CRITERION = "m8g:Criterion";
  static final String FOR_DECISION = "subsidie:toepasbaarVoorBeslissing";
  static final String FULFILLED_BY = "m8g:fulfilledByRequirementGroup";
  static final String REQUIREMENT_GROUP = "m8g:RequirementGroup";
  static final String HAS_REQUIREMENT = "m8g:hasCriterionRequirement";
  static final String REQUIREMENT = "m8g:CriterionRequirement";

  /* The case, from the application to the money. */
  static final String CASE = "subsidie:SubsidiemaatregelConsumptie";
  static final String INSTANCE_OF = "transactie:isInstantieVan";
  static final String GENERATED_BY = "prov:wasGeneratedBy";
  static final String APPLICATION = "subsidie:Aanvraag";
  static final String APPLIED_ON = "subsidie:aanvraagdatum";
  static final String ASKED = "subsidie:aangevraagdBedrag";
  static final String TREATS = "subsidie:behandeltEen";
  static final String SUBJECT = "subsidie:Subsidievoorwerp";
  static final String HAS_PARTICIPATION = "m8g:hasParticipation";
  static final String PARTICIPATION = "m8g:Participation";
  static final String PLAYS_ROLE = "m8g:playsRole";
  static final String ROLE = "m8g:role";
  static final String PROFILE_ROLE = "m8g-profile:role";
  static final String ADVICE = "subsidie:Advies";
  static final String AUTHOR = "schema:author";
  static final String FAVOURABLE = "subsidie:gunstig";
  static final String ADVISES_ON = "subsidie:adviseert";
  static final String ADVISED_ON = "subsidie:adviesdatum";
  static final String ASSESSMENT = "subsidie:Beoordeling";
  static final String MOTIVATION = "besluit:motivering";
  static final String ABOUT = "schema:about";
  static final String LEADS_TO = "prov:generated";
  static final String AWARD = "subsidie:Subsidiebeslissing subsidie:SubsidieToekenning";
  static final String NO_AWARD = "subsidie:Subsidiebeslissing subsidie:SubsidieNietToekenning";
  static final String OVER = "subsidie:over";
  static final String PASSED_BY = "eli:passed_by";
  static final String AWARDED = "subsidie:toegekendBedrag";
  static final String PROVISIONAL = "subsidie:principieel";
  static final String AWARD_ACT = "subsidie:SubsidieToekenningsbesluit";
  static final String REALIZES = "eli:realizes";
  static final String PAYMENT_DECISION = "subsidie:SubsidieUitbetalingsbeslissing";
  static final String TRANSACTION = "subsidie:FinanciëleTransactie";
  static final String TRANSACTED_ON = "subsidie:transactiedatum";
  static final String PAID = "subsidies:uitgekeerdBedrag";
  static final String REQUIRES = "dct:requires";

  /* Who and what, wherever it stands. */
  static final String ORGANISATION = "org:Organization dct:Agent";
  static final String PUBLIC_ORGANISATION =
      ORGANISATION + " m8g:PublicOrganisation bestuur:Bestuursorgaan";
  static final String NAME = "skos:prefLabel";
  static final String CONCEPT = "skos:Concept";
  static final String IDENTIFIER = "adms:identifier";
  static final String IDENTIFIER_CLASS = "adms:Identifier";
  static final String NOTATION = "skos:notation";
  static final String CREATOR = "dct:creator";
  static final String TITLE = "dct:title";
  static final String DESCRIPTION = "dct:description";
  static final String ISSUED = "dct:issued";
  static final String MONEY = "schemas:MonetaryAmount";
  static final String VALUE = "schemas:value";
  static final String CURRENCY = "schemas:currency";

  static final String ENTERPRISE = "https://data.vlaanderen.be/id/onderneming/";
  static final String CROSSROADS_BANK = "https://data.vlaanderen.be/id/organisatie/OVO027341";

  private Oslo() {}
}
