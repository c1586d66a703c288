/**
 * The CSV of the Flemish register of subsidies (Vlaams Subsidieregister): what each organisation was awarded and paid.
 *
 * <p>In reading order:
 *
 * <ol>
 *   <li>{@link be.socialinnovation.json.subsidyregister.SubsidyRegister} reads a file row by row: good rows are kept, bad ones reported,
 *       whatever is wrong with them: a line that is no text, or too long for a row, does not end the reading.
 *   <li>{@link be.socialinnovation.json.subsidyregister.RegisterEntry} is a row as a value. Awards and payments stand in rows of their
 *       own years, an award that is taken back is negative, and no row has an id: two equal rows are two rows.
 *   <li>{@link be.socialinnovation.json.subsidyregister.BadRow} says which row cannot be read, and everything that is wrong with it, by {@link
 *       be.socialinnovation.json.subsidyregister.RegisterRule}.
 * </ol>
 *
 * <p>The register tells no legal basis and no costs. What it holds is declared to the rules on aid as money whose costs nobody has told,
 * so that they say that nobody can tell whether an award fits beside it: {@link
 * be.socialinnovation.json.subsidyregister.SubsidyRegister#otherAid}.
 */
@NullMarked
package be.socialinnovation.json.subsidyregister;

import org.jspecify.annotations.NullMarked;
