package org.joinder.demo;

import java.time.LocalDate;
import java.util.List;
import org.joinder.legislation.Chamber;
import org.jspecify.annotations.Nullable;

/** The shapes of {@code statutes.json}, {@code renumberings.json} and {@code bills.json}. */
final class LawFiles {

    private LawFiles() {}

    record Provision(
            String id,
            String name,
            @Nullable String popularName,
            @Nullable Text text) {}

    record Text(LocalDate from, String num, @Nullable String heading, String words, String source) {}

    record Move(String from, String to, LocalDate since, String law) {}

    record Bill(
            String id,
            String title,
            LocalDate introduced,
            Member sponsor,
            List<Action> actions,
            List<Vote> votes,
            List<Related> related,
            List<String> laws,
            List<String> reports) {}

    record Member(
            String name,
            String party,
            String state,
            @Nullable String district) {}

    record Action(LocalDate date, @Nullable Chamber chamber, String text) {}

    record Vote(
            String chamber,
            int number,
            int session,
            LocalDate date,
            String question,
            int yeas,
            int nays,
            String result,
            String url) {}

    record Related(String id, String title, String relationship) {}
}
