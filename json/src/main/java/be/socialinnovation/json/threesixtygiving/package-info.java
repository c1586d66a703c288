/**
 * The 360Giving Data Standard 1.4: awarded grants as a package that funders publish and researchers read.
 *
 * <p>In reading order:
 *
 * <ol>
 *   <li>{@link be.socialinnovation.json.threesixtygiving.PublishedGrant} is a grant as a package has it, every field of it, known or not.
 *   <li>{@link be.socialinnovation.json.threesixtygiving.PackageReader} reads the grants of a package one by one, and {@link
 *       be.socialinnovation.json.threesixtygiving.PackageWriter} writes them, both in a memory that does not grow.
 *   <li>{@link be.socialinnovation.json.threesixtygiving.Publisher} makes grants out of what {@link
 *       be.socialinnovation.json.exchange.PublicView} lets through: one funder a file, the awards for the same work related to each other.
 *   <li>{@link be.socialinnovation.json.threesixtygiving.GrantQuality} says what the standard's own checker would point at, by {@link
 *       be.socialinnovation.json.threesixtygiving.QualityRule}.
 * </ol>
 */
@NullMarked
package be.socialinnovation.json.threesixtygiving;

import org.jspecify.annotations.NullMarked;
