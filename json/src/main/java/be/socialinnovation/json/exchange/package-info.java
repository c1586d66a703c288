/**
 * What may be published of the cases, whatever the format: awards that stand, between organisations that the host describes.
 *
 * <p>In reading order:
 *
 * <ol>
 *   <li>{@link be.socialinnovation.json.exchange.PublicView} tells which award may be published, or by which {@link
 *       be.socialinnovation.json.exchange.ExchangeRule} it may not. Nothing that names a natural person is filtered out: it is refused.
 *   <li>{@link be.socialinnovation.json.exchange.Persons} is what every format looks for: texts and organisations that give one away.
 *   <li>{@link be.socialinnovation.json.exchange.Described} is what the host adds in words, and {@link
 *       be.socialinnovation.json.exchange.PublicAward} what comes out: it has no place for a person, an address or an account.
 * </ol>
 *
 * <p>The formats themselves are thin mappers in packages of their own.
 */
@NullMarked
package be.socialinnovation.json.exchange;

import org.jspecify.annotations.NullMarked;
