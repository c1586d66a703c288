package be.socialinnovation.json.oslo;

import static be.socialinnovation.json.oslo.Cases.EXPORT;
import static be.socialinnovation.json.oslo.OsloRule.APPLICATION_WAS_SUBMITTED;
import static be.socialinnovation.json.oslo.OsloRule.AUTHORITY_IS_PUBLIC;
import static be.socialinnovation.json.oslo.OsloRule.NOBODY_IS_A_PERSON_IN_BUSINESS;
import static be.socialinnovation.json.oslo.OsloRule.NO_TEXT_NAMES_A_PERSON;
import static be.socialinnovation.json.oslo.OsloRule.WHO_IS_NAMED_IS_A_KNOWN_ORGANISATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import be.socialinnovation.json.SocialInnovationJson;
import be.socialinnovation.organisation.Organisation;
import be.socialinnovation.organisation.Sector;
import be.socialinnovation.workflow.Finding;
import be.socialinnovation.workflow.Language;
import be.socialinnovation.workflow.Rule;
import be.socialinnovation.workflow.Verdict;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SubsidyExportTest {

  private static Seq<JsonNode> nodes(GrantFile file, String type) {
    JsonNode document =
        SocialInnovationJson.strict().mapper().readTree(EXPORT.write(file).get());
    return Vector.ofAll(document.get("@graph"))
        .filter(node ->
            Vector.ofAll(node.get("@type")).exists(it -> it.stringValue().equals(type)));
  }

  private static Seq<Rule> inTheWay(GrantFile file) {
    return EXPORT.assess(file).inTheWay().map(Finding::rule);
  }

  private static BigDecimal value(JsonNode money) {
    return new BigDecimal(money.get("schemas:value").get("@value").stringValue());
  }

  @Nested
  class What_is_written {

    @Test
    void names_an_enterprise_by_the_iri_of_its_number() {
      JsonNode applicant = nodes(Cases.submitted(), "org:Organization")
          .find(it -> it.get("@id")
              .stringValue()
              .equals("https://data.vlaanderen.be/id/onderneming/0566988259"))
          .get();
      assertThat(applicant.at("/adms:identifier/skos:notation").stringValue())
          .isEqualTo("0566988259");
      assertThat(applicant.at("/skos:prefLabel/0/@language").stringValue()).isEqualTo("nl");
    }

    @Test
    void puts_whatever_a_host_writes_in_an_id_into_a_valid_iri() {
      assertThat(nodes(Cases.submitted(), "subsidie:SubsidiemaatregelConsumptie")
              .map(it -> it.get("@id").stringValue()))
          .containsExactly("https://example.org/id/grant/G%202013%2F1");
    }

    @Test
    void is_exact_to_the_cent_and_its_transactions_come_to_what_the_applicant_holds() {
      GrantFile file = Cases.settled();
      Seq<JsonNode> transactions = nodes(file, "subsidie:FinanciëleTransactie");
      assertThat(transactions).hasSize(3);
      assertThat(transactions
              .map(it -> value(it.get("subsidies:uitgekeerdBedrag")))
              .reduce(BigDecimal::add))
          .isEqualByComparingTo(file.grant().state().held().toDecimal())
          .isEqualTo(new BigDecimal("29000.04"));
    }

    @Test
    void calls_an_award_provisional_until_the_agreement_is_signed() {
      assertThat(nodes(Cases.awarded(), "subsidie:SubsidieToekenning")
              .map(it -> it.get("subsidie:principieel").booleanValue()))
          .containsExactly(true);
      assertThat(nodes(Cases.settled(), "subsidie:SubsidieToekenning")
              .map(it -> it.get("subsidie:principieel").booleanValue()))
          .containsExactly(false);
    }

    @Test
    void keeps_an_award_that_lapsed_beside_the_decision_that_it_did() {
      assertThat(nodes(Cases.lapsed(), "subsidie:SubsidieToekenning")).hasSize(1);
      assertThat(nodes(Cases.lapsed(), "subsidie:SubsidieNietToekenning")).hasSize(1);
    }

    @Test
    void keeps_an_award_that_was_given_up_beside_that_it_was() {
      assertThat(nodes(Cases.renounced(), "subsidie:SubsidieToekenning")).hasSize(1);
      assertThat(nodes(Cases.renounced(), "subsidie:SubsidieNietToekenning")
              .map(it -> it.get("@id").stringValue()))
          .containsExactly("https://example.org/id/grant/G%202013%2F1/renunciation");
    }

    @Test
    void gives_the_reason_of_a_refusal_as_it_was_told() {
      assertThat(nodes(Cases.refused(), "subsidie:Beoordeling")
              .map(it -> it.get("besluit:motivering").stringValue()))
          .containsExactly("Het krediet is uitgeput.");
    }

    @Test
    void tells_each_role_once() {
      GrantFile file = Cases.submitted().withPartnership(Cases.partnership());
      assertThat(nodes(file, "m8g:Participation")
              .map(it -> it.at("/m8g:role/0/@id").stringValue().replaceFirst(".*/", "")))
          .containsExactlyInAnyOrder("BENEFICIARY", "PARTNER", "COORDINATOR");
    }

    @Test
    void says_nothing_of_who_entered_a_step_and_why() {
      assertThat(EXPORT.write(Cases.settled()).get()).doesNotContain("user-17", "Jan Peeters");
    }

    @Test
    void is_the_same_every_time() {
      assertThat(EXPORT.write(Cases.settled())).isEqualTo(EXPORT.write(Cases.settled()));
    }
  }

  @Nested
  class What_is_refused {

    @Test
    void is_a_draft() {
      assertThat(inTheWay(Cases.drafted())).containsExactly(APPLICATION_WAS_SUBMITTED);
    }

    @Test
    void is_a_person_who_applies() {
      assertThat(inTheWay(Cases.submitted(Cases.REQUEST.withApplicant("person-7"))))
          .containsExactly(WHO_IS_NAMED_IS_A_KNOWN_ORGANISATION, NOBODY_IS_A_PERSON_IN_BUSINESS);
    }

    @Test
    void is_a_person_who_advised() {
      assertThat(inTheWay(Cases.advisedBy("person-7")))
          .containsExactly(WHO_IS_NAMED_IS_A_KNOWN_ORGANISATION, NOBODY_IS_A_PERSON_IN_BUSINESS);
    }

    @Test
    void is_a_text_with_an_address_or_a_national_number() {
      for (String text : Vector.of("vraag jan@example.org", "Jan, 85.07.30-033.28")) {
        assertThat(inTheWay(Cases.advisedIn(text))).containsExactly(NO_TEXT_NAMES_A_PERSON);
        assertThat(inTheWay(Cases.submitted(Cases.REQUEST.withProject(text))))
            .containsExactly(NO_TEXT_NAMES_A_PERSON);
      }
    }

    @Test
    void is_who_may_do_business_under_the_own_name() {
      assertThat(inTheWay(with(Cases.EXPERTS, Cases.EXPERTS.withSector(Sector.BUSINESS))))
          .as("who has no part in the case")
          .isEmpty();
      assertThat(inTheWay(with(Cases.PARTNER, Cases.PARTNER.withSector(Sector.BUSINESS))))
          .containsExactly(NOBODY_IS_A_PERSON_IN_BUSINESS);
    }

    @Test
    void is_an_authority_of_which_nobody_told_what_it_is() {
      assertThat(inTheWay(with(Cases.AUTHORITY, Cases.AUTHORITY.withSector(Optional.empty()))))
          .containsExactly(AUTHORITY_IS_PUBLIC);
    }

    private GrantFile with(Organisation organisation, Organisation other) {
      GrantFile file = Cases.submitted();
      return GrantFile.of(
          file.grant(),
          file.offer(),
          file.project(),
          file.organisations().replace(organisation, other));
    }

    @Test
    void is_an_authority_that_is_known_to_be_none() {
      assertThat(inTheWay(with(Cases.AUTHORITY, Cases.AUTHORITY.withSector(Sector.BUSINESS))))
          .containsExactly(AUTHORITY_IS_PUBLIC);
    }

    @Test
    void is_told_in_every_language() {
      for (OsloRule rule : OsloRule.values()) {
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
  }

  @Nested
  class What_can_never_be {

    @Test
    void is_a_base_that_is_no_beginning_of_an_iri() {
      for (String base : new String[] {"", "https://example.org", "example.org/", "https://a b/"}) {
        assertThatIllegalArgumentException().isThrownBy(() -> SubsidyExport.of(base, Language.NL));
      }
    }

    @Test
    void is_an_offer_without_criteria_or_with_one_twice() {
      Criterion criterion = Criterion.of("K-1", "Kwaliteit", "Haalbaar.");
      assertThatIllegalArgumentException().isThrownBy(() -> Offer.of("Oproep", Vector.empty()));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Offer.of("Oproep", Vector.of(criterion, criterion)));
    }
  }
}
