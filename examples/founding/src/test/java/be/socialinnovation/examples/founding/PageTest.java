package be.socialinnovation.examples.founding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import be.socialinnovation.money.Money;
import be.socialinnovation.workflow.Language;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.StringReader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class PageTest {

  @ParameterizedTest
  @EnumSource(Language.class)
  void is_well_formed_and_says_its_language(Language language) throws Exception {
    assertThat(parsed(page(language)).getDocumentElement().getAttribute("lang"))
        .isEqualTo(language.tag());
  }

  @Test
  void needs_no_script_and_no_network() {
    assertThat(page(Language.EN))
        .doesNotContain("<script", "src=", "href=", "<link", "@import", "url(", "onload");
  }

  @Test
  void has_every_refusal_with_its_rules() {
    Tale tale = Told.tale(Language.FR);
    String page = page(Language.FR);
    tale.lines()
        .filter(Tale.Refused.class::isInstance)
        .flatMap(line -> ((Tale.Refused) line).refusal().findings())
        .forEach(finding ->
            assertThat(page).contains(finding.rule().code(), Html.text(finding.text(Language.FR))));
  }

  @Nested
  class The_picture {

    private final Seq<Flow> flows = flows(Language.EN);
    private final Element svg = svg();

    @Test
    void has_a_title_and_a_description_with_every_amount() {
      assertThat(first(svg, "title").getTextContent()).isNotBlank();
      assertThat(flows)
          .allSatisfy(flow -> assertThat(first(svg, "desc").getTextContent())
              .contains(flow.from(), flow.to(), Language.EN.format(flow.amount())));
    }

    @Test
    void has_ribbons_in_proportion_to_the_amounts() {
      Seq<Element> ribbons = all(svg, "path");
      assertThat(ribbons).hasSameSizeAs(flows);
      double scale = ribbons.map(this::height).sum().doubleValue()
          / flows.map(flow -> flow.amount().minor()).sum().doubleValue();
      assertThat(ribbons.zip(flows))
          .allSatisfy(pair -> assertThat(height(pair._1))
              .isCloseTo(pair._2.amount().minor() * scale, within(0.02)));
    }

    @Test
    void has_bars_in_proportion_to_their_labels() {
      Seq<Element> bars = all(svg, "rect");
      Seq<Element> labels = all(svg, "text");
      assertThat(labels).hasSameSizeAs(bars);
      double most = bars.zip(labels).map(pair -> drawn(pair._2)).max().get();
      double scale = bars.zip(labels)
          .filter(pair -> drawn(pair._2) == most)
          .map(pair -> Double.parseDouble(pair._1.getAttribute("height")) / most)
          .head();
      assertThat(bars.zip(labels)).allSatisfy(pair -> {
        double amount = drawn(pair._2);
        double ratio = Double.parseDouble(pair._1.getAttribute("height")) / amount;
        assertThat(ratio).isCloseTo(scale, within(0.006 / amount + 0.006 / most + 1e-9));
      });
    }

    private double drawn(Element label) {
      return amount(first(label, "tspan").getTextContent());
    }

    @Test
    void joins_two_places_once_and_loses_no_money() {
      assertThat(flows.distinctBy(flow -> flow.from() + flow.to())).hasSameSizeAs(flows);
      assertThat(flows
              .filter(flow -> flow.to().equals("Samen aan tafel"))
              .map(Flow::amount)
              .reduce(Money::plus))
          .isEqualTo(Money.eur("180000.00"));
    }

    private double height(Element ribbon) {
      Matcher path = Pattern.compile("M\\S+ (\\S+)C.* \\S+ \\S+ \\S+ (\\S+)Z")
          .matcher(ribbon.getAttribute("d"));
      assertThat(path.matches()).isTrue();
      return Double.parseDouble(path.group(2)) - Double.parseDouble(path.group(1));
    }

    private double amount(String label) {
      return Double.parseDouble(label.replaceAll("[^0-9]", ""));
    }

    private Element svg() {
      try {
        return first(parsed(page(Language.EN)).getDocumentElement(), "svg");
      } catch (Exception malformed) {
        throw new AssertionError(malformed);
      }
    }
  }

  private static String page(Language language) {
    Tale tale = Told.tale(language);
    Inputs inputs = Told.inputs(language);
    Names names = new Names(inputs, tale.platform());
    return new Page(inputs, tale, new Report(tale.platform(), names, language), flows(language))
        .toHtml();
  }

  private static Seq<Flow> flows(Language language) {
    Tale tale = Told.tale(language);
    return new Flows(tale.platform(), new Names(Told.inputs(language), tale.platform()), language)
        .all();
  }

  /** An HTML page whose void elements are closed is XML, save for the doctype. */
  private static Document parsed(String page) throws Exception {
    assertThat(page).startsWith("<!DOCTYPE html>\n");
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(page.substring("<!DOCTYPE html>\n".length()))));
  }

  private static Element first(Element in, String tag) {
    return all(in, tag).head();
  }

  private static Seq<Element> all(Element in, String tag) {
    NodeList found = in.getElementsByTagName(tag);
    return Vector.range(0, found.getLength()).map(at -> (Element) found.item(at));
  }
}
