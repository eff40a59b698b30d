package org.joinder.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** A stretch of a text that lies in the same marks from end to end; cut so, marks may overlap in any way. */
record Segment(int start, int end, List<String> marks) {

    /** Cuts the text at each start and end of a mark. Marks that are empty or lie outside the text are left out. */
    static List<Segment> cut(int length, List<Mark> marks) {
        var shown = marks.stream()
                .filter(mark -> mark.start() >= 0 && mark.start() < mark.end() && mark.end() <= length)
                .sorted(Comparator.comparingInt(Mark::start).thenComparing(Mark::end, Comparator.reverseOrder()))
                .toList();
        var segments = new ArrayList<Segment>();
        var open = new ArrayList<Mark>();
        var next = 0;
        var from = 0;
        for (int to : cuts(length, shown)) {
            if (to > from) {
                segments.add(new Segment(from, to, open.stream().map(Mark::id).toList()));
            }
            open.removeIf(mark -> mark.end() <= to);
            while (next < shown.size() && shown.get(next).start() == to) {
                open.add(shown.get(next++));
            }
            from = to;
        }
        return segments;
    }

    private static TreeSet<Integer> cuts(int length, List<Mark> marks) {
        var cuts = new TreeSet<Integer>();
        cuts.add(length);
        for (var mark : marks) {
            cuts.add(mark.start());
            cuts.add(mark.end());
        }
        return cuts;
    }
}
