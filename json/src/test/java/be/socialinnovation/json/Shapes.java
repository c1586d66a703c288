package be.socialinnovation.json;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.validation.ReportEntry;

/** Official shapes, read in the folder of standards, and what they say of a document. Nothing is fetched. */
@SuppressWarnings("exports")
public final class Shapes {

  private static final String FOLDER = System.getProperty("standards.dir", "");

  private final Model model;

  private Shapes(Model model) {
    this.model = model;
  }

  /** The shapes in a file of the folder; without the folder the test that asks is skipped. */
  public static Shapes in(String file) {
    return new Shapes(turtle(file));
  }

  /** A file of the folder; without the folder the test that asks is skipped. */
  public static Path file(String name) {
    assumeTrue(!FOLDER.isEmpty(), "skipped: -Dstandards.dir names no folder of standards");
    Path file = Path.of(FOLDER, name);
    assumeTrue(Files.exists(file), "skipped: there is no " + file);
    return file;
  }

  public static Model turtle(String file) {
    Model model = ModelFactory.createDefaultModel();
    RDFDataMgr.read(model, file(file).toUri().toString(), Lang.TURTLE);
    return model;
  }

  public static Model jsonLd(String document) {
    Model model = ModelFactory.createDefaultModel();
    RDFDataMgr.read(model, new StringReader(document), "https://nowhere.invalid/", Lang.JSONLD);
    return model;
  }

  public Model model() {
    return model;
  }

  /** What the shapes object to, of any severity. */
  public Seq<ReportEntry> results(Model data) {
    Graph shapes = model.getGraph();
    return Vector.ofAll(ShaclValidator.get().validate(shapes, data.getGraph()).getEntries());
  }
}
