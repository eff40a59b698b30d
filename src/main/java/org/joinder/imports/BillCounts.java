package org.joinder.imports;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Counts what a BILLSTATUS file holds by walking its elements, apart from the reader that makes records of it, so that
 * the one can be held against the other. An element with nothing in it counts for nothing.
 */
final class BillCounts {

    /** What is counted, and the places below {@code bill} where files of either layout keep it. */
    static final Map<String, List<String>> PLACES = places();

    private BillCounts() {}

    static Map<String, Integer> in(byte[] bytes) throws XMLStreamException {
        Map<String, Integer> counts = new LinkedHashMap<>();
        PLACES.keySet().forEach(name -> counts.put(name, 0));
        XMLStreamReader reader = XmlSource.open(new ByteArrayInputStream(bytes));
        Deque<String> path = new ArrayDeque<>();
        int filledTo = 0;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                path.addLast(reader.getLocalName());
            } else if (event == XMLStreamConstants.CHARACTERS && !reader.isWhiteSpace()) {
                filledTo = path.size();
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (filledTo >= path.size()) {
                    count(String.join("/", path), counts);
                }
                path.removeLast();
                filledTo = Math.min(filledTo, path.size());
            }
        }
        return counts;
    }

    private static void count(String place, Map<String, Integer> counts) {
        PLACES.forEach((name, places) -> {
            if (places.contains(place)) {
                counts.merge(name, 1, Integer::sum);
            }
        });
    }

    private static Map<String, List<String>> places() {
        Map<String, List<String>> places = new LinkedHashMap<>();
        place(places, "actions", "actions/item");
        place(places, "cosponsors", "cosponsors/item");
        place(places, "sponsors", "sponsors/item");
        place(
                places,
                "committees",
                "committees/billCommittees/item",
                "committees/item",
                "committees/billCommittees/item/subcommittees/item",
                "committees/item/subcommittees/item");
        place(
                places,
                "activities",
                "committees/billCommittees/item/activities/item",
                "committees/item/activities/item",
                "committees/billCommittees/item/subcommittees/item/activities/item",
                "committees/item/subcommittees/item/activities/item");
        place(places, "votes", "recordedVotes/recordedVote", "actions/item/recordedVotes/recordedVote");
        place(places, "versions", "textVersions/item");
        place(places, "titles", "titles/item");
        place(
                places,
                "subjects",
                "subjects/billSubjects/legislativeSubjects/item",
                "subjects/legislativeSubjects/item",
                "subjects/billSubjects/otherSubjects/item",
                "subjects/otherSubjects/item");
        place(places, "relatedBills", "relatedBills/item");
        place(places, "relationships", "relatedBills/item/relationshipDetails/item");
        place(places, "laws", "laws/item");
        place(places, "summaries", "summaries/billSummaries/item", "summaries/summary", "summaries/item");
        place(places, "reports", "committeeReports/committeeReport", "committeeReports/item");
        place(places, "amendments", "amendments/amendment");
        return places;
    }

    private static void place(Map<String, List<String>> places, String name, String... below) {
        places.put(
                name,
                Arrays.stream(below).map(path -> "billStatus/bill/" + path).toList());
    }
}
