package be.socialinnovation.json.oslo;

import be.socialinnovation.money.Money;
import be.socialinnovation.workflow.Labelled;
import be.socialinnovation.workflow.Language;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import tools.jackson.databind.node.ObjectNode;

/* A node of the graph while it is written. Every literal says its datatype, or is a text; every link is an IRI in an array. */
final class Node {

  private final ObjectNode json;

  Node(ObjectNode json) {
    this.json = json;
  }

  String iri() {
    return json.get("@id").stringValue();
  }

  Node text(String property, String text) {
    json.put(property, text);
    return this;
  }

  Node text(String property, String text, Language language) {
    json.withArrayProperty(property)
        .addObject()
        .put("@value", text)
        .put("@language", language.tag());
    return this;
  }

  /* The label in every language. */
  Node label(String property, Labelled labelled) {
    for (Language language : Language.values()) {
      text(property, labelled.label(language), language);
    }
    return this;
  }

  Node flag(String property, boolean flag) {
    json.put(property, flag);
    return this;
  }

  Node day(String property, LocalDate day) {
    return literal(json, property, day.toString(), "xsd:date");
  }

  Node moment(String property, ZonedDateTime moment) {
    return literal(
        json, property, DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment), "xsd:dateTime");
  }

  /* The profile wants a double here; the figure is written as the decimal that it is. */
  Node figure(String property, Money amount) {
    return literal(json, property, amount.toDecimal().toPlainString(), "xsd:double");
  }

  Node money(String property, Money amount) {
    ObjectNode money = json.putObject(property).put("@type", Oslo.MONEY);
    literal(money, Oslo.VALUE, amount.toDecimal().toPlainString(), "xsd:decimal");
    money.put(Oslo.CURRENCY, amount.currency().getCurrencyCode());
    return this;
  }

  Node link(String property, Node other) {
    return link(property, other.iri());
  }

  Node link(String property, String iri) {
    json.withArrayProperty(property).addObject().put("@id", iri);
    return this;
  }

  /* The identifier that a register or the host gave. */
  Node identifier(String notation) {
    json.putObject(Oslo.IDENTIFIER)
        .put("@type", Oslo.IDENTIFIER_CLASS)
        .put(Oslo.NOTATION, notation);
    return this;
  }

  /* The identifier that a register gave, whose keeper has an IRI. */
  Node identifier(String notation, String issuer) {
    identifier(notation);
    ((ObjectNode) json.get(Oslo.IDENTIFIER)).putObject(Oslo.CREATOR).put("@id", issuer);
    return this;
  }

  private Node literal(ObjectNode on, String property, String written, String type) {
    on.putObject(property).put("@value", written).put("@type", type);
    return this;
  }
}
