package org.joinder.delivery;

import java.util.List;
import java.util.stream.Collectors;
import org.joinder.base.Jurisdiction;
import org.joinder.signon.SignOnRules;

/**
 * Under what a letter goes out: the association's letterhead from its number of signatures on; below that as a
 * communication of the chief legal officers of those that signed; without an association by its lead offices. Pure.
 */
record Letterhead(String head, String under) {

    static Letterhead of(String goesOutAs, SignOnRules rules, List<Jurisdiction> leads, List<Jurisdiction> signers) {
        if (rules.letterheadSignatures() == 0) {
            return new Letterhead("Attorneys General of " + joined(names(leads.isEmpty() ? signers : leads)), "");
        }
        return goesOutAs.equals(rules.letterhead())
                ? new Letterhead(rules.association(), "")
                : new Letterhead("A communication of the chief legal officers of", joined(names(signers)));
    }

    static String joined(List<String> parts) {
        return switch (parts.size()) {
            case 0 -> "";
            case 1 -> parts.getFirst();
            case 2 -> parts.getFirst() + " and " + parts.getLast();
            default -> String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.getLast();
        };
    }

    private static List<String> names(List<Jurisdiction> offices) {
        return offices.stream().map(Letterhead::inASentence).collect(Collectors.toList());
    }

    static String inASentence(Jurisdiction office) {
        return switch (office) {
            case DISTRICT_OF_COLUMBIA -> "the District of Columbia";
            case NORTHERN_MARIANA_ISLANDS -> "the Northern Mariana Islands";
            case VIRGIN_ISLANDS -> "the U.S. Virgin Islands";
            default -> office.displayName();
        };
    }
}
