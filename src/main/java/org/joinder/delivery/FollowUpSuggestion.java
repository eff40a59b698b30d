package org.joinder.delivery;

/**
 * Something that a recipient may have done, found among imported cosponsors and votes: a person says whether the member is
 * the recipient. {@code sure} when a confirmed deed names the same member, or the names agree whole; else surnames alone.
 */
public record FollowUpSuggestion(FollowUp followUp, String member, boolean sure) {}
