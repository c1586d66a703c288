package be.socialinnovation.examples.founding;

import be.socialinnovation.association.AssociationPolicy;
import be.socialinnovation.association.Associations;
import be.socialinnovation.fund.FundPolicy;
import be.socialinnovation.fund.Funds;
import be.socialinnovation.grant.GrantPolicy;
import be.socialinnovation.grant.Grants;
import be.socialinnovation.partnership.PartnershipPolicy;
import be.socialinnovation.partnership.Partnerships;
import be.socialinnovation.platform.InnovationPlatform;
import be.socialinnovation.project.ProjectPolicy;
import be.socialinnovation.project.Projects;
import be.socialinnovation.workflow.Language;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The founding of the Sociale Innovatiefabriek and the projects that came out of it, told from the input files.
 *
 * <p>{@code --lang nl|fr|en} switches every text, {@code --in DIR} reads the input files from a folder instead of the example's own,
 * {@code --out DIR} says where the dossiers, the journals, the refusals, what others read and the page are written. The exit status is 0,
 * or 2 when an argument or an input file is wrong; then nothing is written.
 */
public final class Founding {

  private static final int WRONG_INPUT = 2;

  private Founding() {}

  /** Tells the story and ends the program with the exit status. */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(args, out, err));
  }

  static int run(String[] args, PrintStream out, PrintStream err) {
    Either<String, Path> told = Arguments.parse(args).flatMap(arguments -> tell(arguments, out));
    told.peekLeft(err::println).peek(folder -> out.println(folder.toAbsolutePath()));
    return told.isRight() ? 0 : WRONG_INPUT;
  }

  private static Either<String, Path> tell(Arguments arguments, PrintStream out) {
    Language language = arguments.language();
    return Inputs.read(folder(arguments), language)
        .flatMap(inputs -> Teller.tell(inputs, language, platform())
            .flatMap(tale -> show(inputs, tale, arguments, out)));
  }

  private static Either<String, Path> show(
      Inputs inputs, Tale tale, Arguments arguments, PrintStream out) {
    Names names = new Names(inputs, tale.platform());
    Report report = new Report(tale.platform(), names, arguments.language());
    return page(inputs, tale, report)
        .flatMap(page -> new Archive(arguments.out(), arguments.language())
            .write(
                tale,
                new Exports(tale.platform(), inputs.organisations().all(), arguments.language()),
                page))
        .peek(written -> new Print(inputs, tale, report).to(out));
  }

  /** The page; money in two currencies, or in a circle, cannot be drawn. */
  private static Either<String, String> page(Inputs inputs, Tale tale, Report report) {
    try {
      Seq<Flow> flows = new Flows(tale.platform(), report.names(), report.language()).all();
      return Either.right(new Page(inputs, tale, report, flows).toHtml());
    } catch (IllegalArgumentException | ArithmeticException undrawable) {
      return Either.left(
          Wrong.inStory("/scenes", String.valueOf(undrawable.getMessage()), report.language()));
    }
  }

  /** The platform before anything happened, under the policies of the years of the story. */
  static InnovationPlatform platform() {
    return InnovationPlatform.under(
        Partnerships.under(PartnershipPolicy.vis2013()),
        Associations.under(AssociationPolicy.belgium()),
        Projects.under(ProjectPolicy.flanders(2013)),
        Grants.under(GrantPolicy.illustrative2013()),
        Funds.under(FundPolicy.illustrative2013()));
  }

  private static Inputs.Folder folder(Arguments arguments) {
    return arguments
        .in()
        .<Inputs.Folder>map(folder -> name -> Files.newInputStream(folder.resolve(name)))
        .orElse(Founding::own);
  }

  private static InputStream own(String name) throws IOException {
    InputStream stream = Founding.class.getResourceAsStream(name);
    if (stream == null) {
      throw new FileNotFoundException(name);
    }
    return stream;
  }
}
