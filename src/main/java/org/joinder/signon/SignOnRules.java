package org.joinder.signon;

/**
 * What an association asks of a round: how many lead offices, whether of different parties, how many business days of
 * circulation, from how many signatures on its letterhead is used, and under what the letter goes out otherwise. Zero
 * asks for nothing.
 */
public record SignOnRules(
        String association,
        int leadOffices,
        boolean leadsOfDifferentParties,
        int businessDays,
        int letterheadSignatures,
        String letterhead,
        String otherwise) {}
