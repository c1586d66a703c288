package be.socialinnovation.json.oslo;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/* The document while it is written: its context, and its nodes, each once, in the order in which they were first needed. */
final class Graph {

  private final String base;
  private final ObjectNode document = JsonNodeFactory.instance.objectNode();
  private final ArrayNode nodes;
  private final Map<String, Node> byIri = new HashMap<>();

  Graph(String base) {
    this.base = base;
    ObjectNode context = document.putObject("@context");
    Oslo.PREFIXES.forEach((prefix, namespace) -> context.put(prefix, namespace));
    nodes = document.putArray("@graph");
  }

  /* A node of our own. Each part of the path is an id as the host writes it. */
  Node node(Consumer<Node> description, String types, String... path) {
    return nodeAt(iri(path), types, description);
  }

  /* A node with the IRI that others gave it. */
  Node nodeAt(String iri, String types, Consumer<Node> description) {
    Node known = byIri.get(iri);
    if (known != null) {
      return known;
    }
    ObjectNode json = nodes.addObject().put("@id", iri);
    for (String type : types.split(" ", -1)) {
      json.withArrayProperty("@type").add(type);
    }
    Node node = new Node(json);
    byIri.put(iri, node);
    description.accept(node);
    return node;
  }

  String iri(String... path) {
    StringBuilder iri = new StringBuilder(base);
    for (int part = 0; part < path.length; part++) {
      iri.append(part == 0 ? "" : "/")
          .append(URLEncoder.encode(path[part], StandardCharsets.UTF_8).replace("+", "%20"));
    }
    return iri.toString();
  }

  ObjectNode document() {
    return document;
  }
}
