package org.joinder.extraction.citations;

import java.util.Set;

/** Brings each rule to the words it begins at. */
final class Vocabulary {

    private static final Triggers TRIGGERS = triggersOfAllRules();

    private Vocabulary() {}

    static Triggers triggers() {
        return TRIGGERS;
    }

    private static Triggers triggersOfAllRules() {
        Triggers triggers = new Triggers();
        put(triggers, UnitedStatesCode.RULE, "U US USC USCA USCS usc United");
        put(triggers, InternalRevenueCode.RULE, "R IRC");
        put(triggers, CongressWords.RULE, "Congress Congressional U US United");
        put(triggers, FederalRegulations.RULE, "C CFR cfr Code");
        put(triggers, TreasuryRegulations.RULE, "Treas Treasury");
        put(triggers, VolumeAndPage.FEDERAL_REGISTER, "Fed FR F Federal");
        put(triggers, VolumeAndPage.STATUTES_AT_LARGE, "Stat Statutes");
        put(triggers, PublicLaws.RULE, "Pub PUB PubL PL P Public public PUBLIC Priv Pvt Private private");
        put(
                triggers,
                Sections.RULE,
                "Section section Sections sections SECTION Sec sec Secs secs Chapter chapter Chapters chapters Ch ch Title title TITLE Article Part part Parts parts Rule rule s");
        put(triggers, NumberedActs.RULE, "Act");
        put(triggers, ActNames.RULE, "Act ACT Code Amendments Law");
        for (String word : StateForms.loaded().firstWords()) {
            triggers.add(word, StateLaws.beginningWith(word));
        }
        for (String word : Acts.loaded().triggers()) {
            triggers.add(word, ActAliases.beginningWith(word));
        }
        triggers.add("section", ActAliases.beginningWithSmall("Section"));
        addBills(triggers);
        return triggers;
    }

    private static void addBills(Triggers triggers) {
        put(
                triggers,
                BillNumbers.RULE,
                "House Senate Assembly Legislative Bill Proyecto Resolucion HOUSE SENATE ASSEMBLY");
        put(
                triggers,
                BillNumbers.RULE,
                "HConRes SConRes HJRes SJRes HRes SRes hr h hres hjres hconres hcres hjr sres sjres sconres scres s sb hb sjr house senate");
        put(triggers, BillNumbers.RULE, "Bills Initiated Substitute Engrossed Second");
        for (BillForm form : BillForms.loaded().all()) {
            String letters = form.letters();
            triggers.add(letters, BillNumbers.RULE);
            triggers.add(letters.substring(0, 1), BillNumbers.RULE);
            triggers.add(letters + "s", BillNumbers.RULE);
        }
        for (char letter = 'A'; letter <= 'Z'; letter++) {
            for (String joint : Set.of("SJR", "HJR")) {
                triggers.add(joint + letter, BillNumbers.RULE);
                triggers.add(joint + letter + letter, BillNumbers.RULE);
            }
        }
    }

    private static void put(Triggers triggers, Rule rule, String words) {
        for (String word : words.split(" ")) {
            triggers.add(word, rule);
        }
    }
}
