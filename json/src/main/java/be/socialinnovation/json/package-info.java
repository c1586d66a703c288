/**
 * JSON documents of the domain: written so that they last, read so that nothing slips in.
 *
 * <p>In reading order:
 *
 * <ol>
 *   <li>{@link be.socialinnovation.json.SocialInnovationJson} reads and writes documents, strictly.
 *   <li>{@link be.socialinnovation.json.Document} is a record that is a whole document and says its format version.
 *   <li>{@link be.socialinnovation.json.Problem} is why one cannot be read: file, JSON Pointer, line, column, and the {@link
 *       be.socialinnovation.json.ReadingRule} that is not met.
 *   <li>{@link be.socialinnovation.json.StepDocument} is a step of a dossier as it is written; {@link
 *       be.socialinnovation.json.journal.Journal} keeps them a line each in a file that only grows.
 *   <li>{@link be.socialinnovation.json.Extended} is a dossier with the {@link be.socialinnovation.json.Extensions} that others put beside
 *       it and its steps, under the one name {@code "extensions"}: they survive in documents and journals, and beside a refusal.
 *   <li>{@link be.socialinnovation.json.Upcaster} brings documents of one type and an older format version forward, those on the lines of a
 *       journal included.
 *   <li>{@link be.socialinnovation.json.RefusalDocument} is a refusal for programs that do not know the rules: codes, facts and texts in one
 *       language. As a value among others a {@link be.socialinnovation.workflow.Refusal} stands with its findings, whose rules are read by
 *       their codes; {@link be.socialinnovation.json.SocialInnovationJson#withRules} adds those of a host.
 *   <li>{@link be.socialinnovation.json.SocialInnovationModule} teaches a host's own Jackson 3 mapper the same values, and {@link
 *       be.socialinnovation.json.SocialInnovationJackson2Module} one of Jackson 2 (Spring Boot 3, Quarkus, Dropwizard), byte for byte.
 *       {@link be.socialinnovation.json.StrictJackson2} is a ready mapper of Jackson 2; documents with places of problems are read with
 *       Jackson 3 only.
 * </ol>
 *
 * <p>How values stand in JSON:
 *
 * <table>
 *   <caption>Shapes</caption>
 *   <tr><th>value</th><th>JSON</th></tr>
 *   <tr><td>a record</td><td>an object of its components, in their order; an empty optional is left out, never null</td></tr>
 *   <tr><td>a member of a sealed family</td><td>the same, with its tag: <code>{"type":"start-study",...}</code></td></tr>
 *   <tr><td>money</td><td><code>{"amount":"12.50","currency":"EUR"}</code>, the decimals as text</td></tr>
 *   <tr><td>a percentage</td><td><code>"26.7 %"</code></td></tr>
 *   <tr><td>an id, a number of a register, a code</td><td>its text</td></tr>
 *   <tr><td>a day, a moment</td><td><code>"2013-06-30"</code>, <code>"2013-06-30T10:00:00Z"</code>, never a number or an array</td></tr>
 *   <tr><td>a constant of an enum</td><td>its name: <code>"CIVIL_SOCIETY"</code></td></tr>
 *   <tr><td>a rule, in a finding</td><td>its code: <code>"FUND-01"</code></td></tr>
 *   <tr><td>a sequence, a set</td><td>an array; in a set each element once; absent is empty</td></tr>
 *   <tr><td>a map</td><td>an object, keyed by the text of its keys; absent is empty</td></tr>
 * </table>
 *
 * <p>Every public record and enum of the domain stands in JSON and is read back as it was. What is worked out from them - a workflow, an
 * allocation, the outcome of a vote, a ranking - has no form of its own: to write one is an error, and not what its getters happen to
 * show.
 *
 * <p><b>JSON Schemas</b> (2020-12) of every document lie beside these classes, in {@code
 * be/socialinnovation/json/schema/format-1/}: {@code grant-dossier.schema.json}, {@code grant-step.schema.json}, {@code
 * grant-journal-line.schema.json} and {@code grant-snapshot.schema.json}, the same for every other case type, {@code refusal.schema.json}, and {@code
 * definitions.schema.json} with the values that they share, by package and name. They are generated from what the strict mapper reads, and
 * reach as far as shapes do: what they forbid is not read, and what they allow is refused only by what the domain knows beyond them.
 * They cannot tell that {@code 1.0} is not read as a whole number, that a challenge told by its code and again in full is one challenge,
 * or what is wrong before there is a value, such as a name that stands twice. In two things they are narrower than the reader: a moment
 * must be in UTC, and a year must have four digits.
 *
 * <pre>{@code
 * SocialInnovationJson.class.getResource("schema/format-1/grant-dossier.schema.json")
 * }</pre>
 *
 * <p>The {@code $id} of each is its file name, and they refer to each other by it: they hold wherever the folder is copied to, and
 * claim no host. An OpenAPI 3.1 document with the folder beside it refers to a document or to a value:
 *
 * <pre>{@code
 * $ref: "schema/format-1/grant-dossier.schema.json"
 * $ref: "schema/format-1/definitions.schema.json#/$defs/money.Money"
 * }</pre>
 *
 * <p><b>A mapper without our module</b> does not fail: it writes a Vavr sequence as <code>{"async":false,"empty":true,...}</code>, money
 * as <code>{"minor":1250,...}</code> and a command without its {@code type}. Whoever sees one of these in a store or on a wire has
 * found a mapper that lacks {@code findAndAddModules()}.
 *
 * <p>Type tags are found through declared types. A bare {@code Vector} of commands handed to a mapper has lost its element type in
 * Java already: hand over the record that holds it, or name the type ({@code writerFor}).
 */
@NullMarked
package be.socialinnovation.json;

import org.jspecify.annotations.NullMarked;
