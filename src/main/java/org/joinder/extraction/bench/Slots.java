package org.joinder.extraction.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.joinder.base.Jurisdiction;

/** Invented names, numbers and citations for the gaps in a sentence. */
final class Slots {

    private static final Pattern GAP = Pattern.compile("\\{(\\w+)}");
    private static final List<String> MONTHS = List.of("January", "February", "March", "April", "May", "June", "July");
    private static final List<String> FIRST =
            List.of("Ana", "Ruth", "Peter", "Maria", "Omar", "Grace", "Daniel", "Ines");
    private static final List<String> LAST =
            List.of("Reyes", "Holm", "Okafor", "Lindgren", "Castillo", "Brandt", "Nakai");
    private static final List<String> ACTS = List.of(
            "Communications Decency Act",
            "Telephone Consumer Protection Act",
            "Clean Air Act",
            "Affordable Care Act",
            "Children's Online Privacy Protection Act",
            "Sherman Act",
            "Fair Credit Reporting Act",
            "Robocall Relief Act");

    private final Random chance;

    Slots(Random chance) {
        this.chance = chance;
    }

    String fill(String sentence) {
        return GAP.matcher(sentence).replaceAll(gap -> Matcher.quoteReplacement(gap(gap.group(1))));
    }

    private String gap(String kind) {
        return switch (kind) {
            case "usc" -> usc();
            case "cfr" -> below(50) + " C.F.R. § " + below(1900) + "." + below(99);
            case "law" -> (chance.nextBoolean() ? "Pub. L. " : "Public Law ") + (96 + below(22)) + "-" + below(400);
            case "stat" -> (90 + below(45)) + " Stat. " + below(4000);
            case "fr" -> (60 + below(30)) + " Fed. Reg. " + below(70000);
            case "bill" -> (chance.nextBoolean() ? "H.R. " : "S. ") + below(6000);
            case "statebill" -> (chance.nextBoolean() ? "HB " : "Senate Bill ") + below(900);
            case "act" -> act();
            case "state" -> state();
            case "date" -> date();
            default -> String.valueOf(below(900));
        };
    }

    private String usc() {
        return switch (chance.nextInt(4)) {
            case 0 -> below(54) + " U.S.C. § " + below(3000) + "(a)(" + below(5) + ")";
            case 1 -> below(54) + " U.S.C. " + below(3000);
            case 2 -> "section " + below(900) + " of title " + below(54) + ", United States Code";
            default -> below(54) + " U.S.C. §§ " + below(900) + " and " + (900 + below(900));
        };
    }

    private int below(int limit) {
        return 1 + chance.nextInt(limit);
    }

    String act() {
        return any(ACTS);
    }

    String state() {
        return any(List.of(Jurisdiction.values())).displayName();
    }

    String person() {
        return any(FIRST) + " " + any(LAST);
    }

    String date() {
        return any(MONTHS) + " " + below(28) + ", " + (1999 + below(26));
    }

    String contact() {
        return person() + ", (505) 555-01" + (10 + chance.nextInt(90)) + ", press@example.gov";
    }

    String members() {
        var all = new ArrayList<>(List.of(Jurisdiction.values()));
        Collections.shuffle(all, chance);
        var some = all.subList(0, 5 + chance.nextInt(40)).stream()
                .map(Jurisdiction::displayName)
                .sorted()
                .toList();
        var most = String.join(", ", some.subList(0, some.size() - 1));
        return "Joining the letter are the attorneys general of " + most + ", and " + some.getLast() + ".";
    }

    private <T> T any(List<T> list) {
        return list.get(chance.nextInt(list.size()));
    }
}
