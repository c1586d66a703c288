package be.socialinnovation.examples.founding;

/** Text made safe to stand in a page. */
final class Html {

  private Html() {}

  static String text(String raw) {
    return raw.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
