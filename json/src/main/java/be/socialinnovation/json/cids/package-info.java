/**
 * Organisations and the status of their funding in the Common Impact Data Standard, Basic Tier, with its companion for social finance.
 *
 * <p>In reading order:
 *
 * <ol>
 *   <li>{@link be.socialinnovation.json.cids.FundingStatus} is what became of a grant application or of a request to the fund, in a {@link
 *       be.socialinnovation.json.cids.FundingState} of the standard.
 *   <li>{@link be.socialinnovation.json.cids.ImpactExport} writes it with the organisations and the societal challenges, or answers which
 *       {@link be.socialinnovation.json.cids.CidsRule}s stand in the way.
 * </ol>
 *
 * <pre>{@code
 * ImpactExport export = ImpactExport.of("https://example.org/id/", Language.EN);
 * FundingStatus status = FundingStatus.of(grant, "a feasibility study", LocalDate.of(2013, 7, 1));
 * export.write(organisations, Vector.of(status), Vector.of(SocietalChallenge.AGEING))
 *     .peekLeft(refused -> System.err.println(refused.text(Language.NL)));
 * }</pre>
 *
 * <pre>{@code
 * {"@context": [".../cidsContext.jsonld", ".../sffContext.jsonld"], "@id": "https://example.org/id/funding/G-1",
 *  "@type": "sff:FundingStatus", "forOrganization": "https://data.vlaanderen.be/id/onderneming/0566988259",
 *  "forFunder": "Agentschap", "hasFundingState": "https://codelist.commonapproach.org/FundingState#funded", ...}
 * }</pre>
 *
 * <p>Versions 3.2.1 of the standard and 2.0.0 of the companion. A societal challenge becomes a theme, and each of its Sustainable
 * Development Goals a code such as {@code https://metadata.un.org/sdg/3}. Outcomes, indicators and their reports are not written: the
 * domain does not know them yet. The code lists of Canadian sectors, places and groups, and profiles of teams, have no place here.
 *
 * <p><b>Nobody but organisations.</b> Whoever a status names must be among the organisations that the host described: a person who applied is
 * a refusal, never left out in silence, and so are an organisation that may be a person in business, and a text that holds an e-mail
 * address or a national number. Other descriptions are written as they are; that they name nobody is for the host to see to.
 */
@NullMarked
package be.socialinnovation.json.cids;

import org.jspecify.annotations.NullMarked;
