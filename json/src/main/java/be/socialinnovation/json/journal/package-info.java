/**
 * Journals: a case as a file that only grows, in which every altered, missing, inserted or moved line shows.
 *
 * <p>In reading order:
 *
 * <ol>
 *   <li>{@link be.socialinnovation.json.journal.Journal} begins, verifies, folds and reads the journal of a case.
 *   <li>{@link be.socialinnovation.json.journal.JournalWriter} appends steps.
 *   <li>{@link be.socialinnovation.json.journal.Damage} is the first line that is not as it should be, by {@link
 *       be.socialinnovation.json.journal.JournalRule}.
 *   <li>{@link be.socialinnovation.json.journal.Snapshot} is what the first lines lead to, so that a fold can begin there; {@link
 *       be.socialinnovation.json.journal.SnapshotDocument} is how it is written.
 * </ol>
 *
 * <p>The first line is {@code {"hash":"…","header":{"formatVersion":1,"id":"F-1","kind":"fund"}}}, every other one
 * {@code {"hash":"…","previous":"…","step":{…}}}. The hash is the SHA-256 of the line's canonical form (RFC 8785) without the hash itself. What
 * others put beside the case stands in the header, and what they put beside a step in the step, under {@code "extensions"}.
 *
 * <p>A journal stays in the format version in which it was begun. An older one is verified as it was written, its steps are brought forward
 * as they are read, and it is continued as a new journal.
 */
@NullMarked
package be.socialinnovation.json.journal;

import org.jspecify.annotations.NullMarked;
