/**
 * Grant applications as linked data of OSLO Besluit-Subsidie, from the call to the last payment.
 *
 * <p>In reading order:
 *
 * <ol>
 *   <li>{@link be.socialinnovation.json.oslo.GrantFile} is what is exported: the dossier of the application, the {@link
 *       be.socialinnovation.json.oslo.Offer} with its {@link be.socialinnovation.json.oslo.Criterion criteria}, and the names of those
 *       whom the dossier knows by their ids.
 *   <li>{@link be.socialinnovation.json.oslo.SubsidyExport} writes it, or answers which {@link
 *       be.socialinnovation.json.oslo.OsloRule}s stand in the way.
 * </ol>
 *
 * <pre>{@code
 * SubsidyExport export = SubsidyExport.of("https://example.org/id/", Language.NL);
 * export.write(file)
 *     .peek(jsonLd -> Files.writeString(path, jsonLd))
 *     .peekLeft(refused -> System.err.println(refused.text(Language.NL)));
 * }</pre>
 *
 * <p>The profile is the application profile <i>Besluit Subsidie</i> of the Flemish authorities, a draft standard (ontwerpstandaard) of 2
 * December 2019: it is in use, and was never recognised as a standard. What is written meets its SHACL shapes without a single result.
 *
 * <table>
 *   <caption>What stands for what</caption>
 *   <tr><th>here</th><th>in the profile</th></tr>
 *   <tr><td>call or scheme</td><td>SubsidiemaatregelAanbod, with its procedure steps, its amount and its criteria</td></tr>
 *   <tr><td>application</td><td>SubsidiemaatregelConsumptie, which a Aanvraag brought about</td></tr>
 *   <tr><td>project</td><td>Subsidievoorwerp</td></tr>
 *   <tr><td>applicant, partners, roles in the partnership</td><td>Participatie of an Organisatie</td></tr>
 *   <tr><td>advice</td><td>Advies</td></tr>
 *   <tr><td>award</td><td>Beoordeling, SubsidieToekenning and the Subsidietoekenningsbesluit that realises it; provisional
 *       (principieel) until the agreement is signed</td></tr>
 *   <tr><td>refusal, inadmissibility, lapse of an award</td><td>Beoordeling and SubsidieNietToekenning</td></tr>
 *   <tr><td>tranche</td><td>SubsidieUitbetalingsbeslissing and FinanciëleTransactie</td></tr>
 *   <tr><td>aid that came back</td><td>FinanciëleTransactie of a negative amount: together the transactions are what is held</td></tr>
 * </table>
 *
 * <p><b>Nobody but organisations.</b> Of a dossier's steps neither who entered them nor why is written, and whoever the case names must be
 * an organisation that the host described: a person who applies or advises is a refusal, never left out in silence. The texts that people
 * wrote - advice, reasons, titles - are written as they are; that they name nobody is for the host to see to.
 *
 * <p>Left out, since two shapes on the same property cannot both be met: what a case produces (decisions and transactions point to the case
 * instead), what an assessment rests on, and the scores by criterion. The aid as it is fixed at the closing has no term in the profile.
 */
@NullMarked
package be.socialinnovation.json.oslo;

import org.jspecify.annotations.NullMarked;
