package be.socialinnovation.json.oslo;

import static be.socialinnovation.json.oslo.Cases.EXPORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import be.socialinnovation.json.Shapes;
import be.socialinnovation.workflow.Language;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/* The export against the official shapes of the profile. */
class SubsidyShapesTest {

  private static final String SHACL = "http://www.w3.org/ns/shacl#";

  private final Shapes shapes = Shapes.in("oslo-subsidie/besluit-subsidie-ap-SHACL.ttl");

  /* What a shape asks of every node of a class. */
  private record Required(String target, String path) {

    @Override
    public String toString() {
      return target.replaceFirst(".*[/#]", "") + " without " + path;
    }
  }

  private static Model exported(GrantFile file) {
    return Shapes.jsonLd(EXPORT.write(file).get());
  }

  private Seq<Required> required() {
    Model model = shapes.model();
    Property minimum = model.createProperty(SHACL + "minCount");
    return Vector.ofAll(model.listSubjectsWithProperty(minimum).toList()).flatMap(constraint -> {
      Resource shape = model
          .listSubjectsWithProperty(model.createProperty(SHACL + "property"), constraint)
          .next();
      String path = constraint
          .getPropertyResourceValue(model.createProperty(SHACL + "path"))
          .getURI();
      return Vector.ofAll(
              shape.listProperties(model.createProperty(SHACL + "targetClass")).toList())
          .map(target -> new Required(target.getResource().getURI(), path));
    });
  }

  @TestFactory
  Stream<DynamicTest> every_case_is_accepted_without_a_single_result() {
    return Stream.of(
            Cases.submitted(),
            Cases.awarded(),
            Cases.lapsed(),
            Cases.renounced(),
            Cases.refused(),
            Cases.inadmissible(),
            Cases.settled(),
            Cases.settled().withPartnership(Cases.partnership()))
        .map(file -> dynamicTest(
            file.grant().toString(),
            () -> assertThat(shapes.results(exported(file))).isEmpty()));
  }

  @Test
  void every_language_is_accepted() {
    for (Language language : Language.values()) {
      String written = SubsidyExport.of("https://example.org/id#", language)
          .write(Cases.settled())
          .get();
      assertThat(shapes.results(Shapes.jsonLd(written))).isEmpty();
    }
  }

  @TestFactory
  Stream<DynamicTest> the_shapes_object_to_every_required_part_that_is_taken_out() {
    Model whole = exported(Cases.settled());
    return required()
        .filter(part -> whole.contains(null, RDF.type, whole.createResource(part.target())))
        .toJavaStream()
        .map(part -> dynamicTest(part.toString(), () -> {
          Model data = ModelFactory.createDefaultModel().add(whole);
          Property path = data.createProperty(part.path());
          Resource node = data.listSubjectsWithProperty(
                  RDF.type, data.createResource(part.target()))
              .next();
          assertThat(data.contains(node, path)).isTrue();
          data.removeAll(node, path, null);
          assertThat(shapes.results(data))
              .anyMatch(result -> result.focusNode().equals(node.asNode())
                  && result.resultPath().toString().equals("<" + part.path() + ">"));
        }));
  }

  /* A node that loses its class is no end for a link that wants one. To three classes no link of ours leads, as the package says. */
  @Test
  void the_shapes_object_to_every_link_whose_end_is_of_no_class() {
    Model whole = exported(Cases.settled());
    Property ofClass = shapes.model().createProperty(SHACL + "class");
    assertThat(Vector.ofAll(shapes.model().listObjectsOfProperty(ofClass).toList())
            .map(it -> whole.createResource(it.asResource().getURI()))
            .filter(it -> whole.contains(null, RDF.type, it))
            .filter(it -> {
              Model data = ModelFactory.createDefaultModel().add(whole);
              return shapes.results(data.removeAll(null, RDF.type, it)).isEmpty();
            })
            .map(it -> it.getURI().replaceFirst(".*[/#]", "")))
        .containsExactlyInAnyOrder("Advies", "FinanciëleTransactie", "SubsidieToekenningsbesluit");
  }

  /* Everything that the profile has, but what contradicts itself or what no dossier knows. */
  @Test
  void the_chain_has_every_class_that_the_shapes_ask_something_of() {
    Model all = exported(Cases.settled()).add(exported(Cases.refused()));
    assertThat(required()
            .map(Required::target)
            .distinct()
            .reject(target -> all.contains(null, RDF.type, all.createResource(target)))
            .map(target -> target.replaceFirst(".*[/#]", "")))
        .containsExactlyInAnyOrder("Definitie", "Review");
  }

  @Test
  void every_link_leads_to_a_node_of_the_document_or_to_the_keeper_of_the_register() {
    Model data = exported(Cases.settled().withPartnership(Cases.partnership()));
    Seq<String> ends = Vector.ofAll(data.listStatements().toList())
        .reject(it -> it.getPredicate().equals(RDF.type))
        .map(Statement::getObject)
        .filter(it -> it.isURIResource() && !data.contains(it.asResource(), RDF.type))
        .map(Object::toString)
        .distinct();
    assertThat(ends).containsExactly(Oslo.CROSSROADS_BANK);
  }
}
