package be.socialinnovation.fund;

/**
 * Records the end of every engagement that can no longer be paid, and frees what was reserved for it: one that waits for a grant beyond
 * its last day, or was not paid by the last day for that. Any other decision records it too, so that only who wants it on record at once
 * needs to ask.
 */
public record ReleaseLapsed() implements FundCommand {}
