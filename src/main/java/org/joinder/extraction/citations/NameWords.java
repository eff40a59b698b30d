package org.joinder.extraction.citations;

/** Words that belong to names of acts, and words of prose that end them. */
final class NameWords {

    static final WordTable<Boolean> JOINS = new WordTable<>();
    static final WordTable<Boolean> STOPS = new WordTable<>();
    static final WordTable<Boolean> MIDDLE = new WordTable<>();
    static final WordTable<Boolean> LAWS = new WordTable<>();
    static final WordTable<Boolean> GENERIC = new WordTable<>();

    static {
        put(JOINS, "of and the for in to on or against from with by a an at as its their our who into under nor not");
        put(
                STOPS,
                "Under The In This That These Those Our Your Their His Her Its A An As At By For From If When While Since With");
        put(
                STOPS,
                "Pass Passes Passing Passed Support Supports Supporting Urge Urges Urging Oppose Opposes Opposing Enforce Enforces");
        put(
                STOPS,
                "Enforcing Violate Violates Violated Violating Violations Amend Amends Amending Reauthorize Introduce Introduces");
        put(
                STOPS,
                "Introducing Sign Signs Signing Signed Congress Attorney Attorneys General AG AGs Senate House Sponsor Sponsors");
        put(
                STOPS,
                "Applauds Celebrates Defend Defends Defending Backs Praises Announces Hails Enact Enacts Enacted Enacting Repeal");
        put(
                STOPS,
                "Governor Senator Representative Act Title Section And Or But Also Through Like Federal Bill Legislation Court");
        put(
                STOPS,
                "Implement Implements Implementing Strengthen Strengthens Renew Renews Calls Endorses Endorse Leads Joins");
        put(
                STOPS,
                "Both Each Because Although Although Where Whereas Pursuant Such Any All President Called Named Proposed Use Uses");
        put(
                STOPS,
                "Protects Upholds Uphold Challenge Challenges Sues Alleges Alleging Breach Today Statement Fight Fights Block Blocks");
    }

    static {
        put(MIDDLE, "Our Your Their All Any Each Both Use Through These Those");
        put(
                LAWS,
                "Protection Practices Competition Advertising Rights Relations Disclosure Notification Privacy Claims Fraud Lending");
        put(
                GENERIC,
                "an An State Federal Proposed Model Uniform New Class Final Original Entire Whole Sister First Second Same Current");
    }

    private NameWords() {}

    private static void put(WordTable<Boolean> table, String words) {
        for (String word : words.split(" ")) {
            table.put(word, Boolean.TRUE);
        }
    }
}
