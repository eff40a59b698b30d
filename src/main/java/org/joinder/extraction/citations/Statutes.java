package org.joinder.extraction.citations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes of acts and citations met in a text the laws it relies on, each once, by name and citation where both stand there. */
final class Statutes {

    private static final int WIDEST_JOIN = 40;

    private final Scan scan;
    private final ActGroups groups;
    private final List<Statute> found = new ArrayList<>();
    private final Map<String, Statute> byKey = new HashMap<>();

    Statutes(Scan scan) {
        this.scan = scan;
        this.groups = new ActGroups(scan);
    }

    List<StatuteMention> settle() {
        if (scan.acts.isEmpty() && scan.laws.isEmpty()) {
            return List.of();
        }
        for (ActHit hit : scan.acts) {
            ActGroups.Group group = groups.of(hit);
            if (group != null) {
                takeAct(hit, group);
            }
        }
        LawHit previous = null;
        int act = 0;
        for (LawHit hit : scan.laws) {
            while (act < scan.acts.size() && scan.acts.get(act).end() <= hit.start()) {
                act++;
            }
            if (previous == null || !parallel(previous, hit)) {
                takeLaw(hit, act > 0 ? scan.acts.get(act - 1) : null);
            }
            previous = hit;
        }
        found.sort(null);
        List<StatuteMention> mentions = new ArrayList<>(found.size());
        found.forEach(each -> mentions.add(each.mention(scan.context.date())));
        return mentions;
    }

    private void takeAct(ActHit hit, ActGroups.Group group) {
        Statute statute = group.statute;
        Act act = hit.act();
        String id = act == null ? null : hit.section() == null ? act.id() : ActSections.id(act, hit.section());
        if (statute == null) {
            statute = new Statute(
                    hit.start(), hit.end(), id, group.name(), hit.section() == null ? "act-name" : "act-section");
            group.statute = statute;
            found.add(statute);
            String law = act == null ? null : act.lawId();
            if (law != null) {
                byKey.putIfAbsent(law, statute);
            }
        } else {
            statute.again(hit.start(), hit.end(), id);
        }
        if (hit.section() != null) {
            statute.section(Names.oneLine(scan.page, hit.start(), hit.nameEnd()));
        }
        if (id != null) {
            byKey.putIfAbsent(id, statute);
        }
    }

    /** {@code Pub. L. 104-104, 110 Stat. 56} is one law in two series. */
    private boolean parallel(LawHit previous, LawHit hit) {
        boolean series = hit.type() == CitationType.STAT_LARGE && previous.type() == CitationType.PUBLIC_LAW;
        return series && scan.page.commaGap(previous.end()) == hit.start();
    }

    private void takeLaw(LawHit hit, @Nullable ActHit actBefore) {
        String key = hit.id() == null ? written(hit) : hit.id();
        Statute named = actBefore == null || !joined(actBefore.end(), hit.start()) ? null : groups.statuteOf(actBefore);
        Statute known = named != null && named.takesCite() ? named : byKey.get(key);
        if (known == null) {
            known = new Statute(
                    hit.start(), hit.end(), hit.id(), null, hit.type().code());
            found.add(known);
            byKey.putIfAbsent(key, known);
        } else {
            known.again(hit.start(), hit.end(), hit.id());
            if (known == named) {
                byKey.putIfAbsent(key, known);
            }
        }
        if (known.takesCite()) {
            known.cite(written(hit));
        }
        known.more(hit.moreIds());
    }

    private String written(LawHit hit) {
        return Names.oneLine(scan.page, hit.start(), hit.end());
    }

    /** Nothing but punctuation and words such as "as amended" stands between a name and its citation. */
    private boolean joined(int nameEnd, int start) {
        if (start - nameEnd > WIDEST_JOIN) {
            return false;
        }
        Page page = scan.page;
        boolean sign = false;
        int at = nameEnd;
        while (at < start) {
            char c = page.at(at);
            int word = Letters.letter(c) ? page.wordEnd(at) : at;
            if (word > at
                    && !(page.is(at, word, "as")
                            || page.is(at, word, "amended")
                            || page.is(at, word, "codified")
                            || page.is(at, word, "at"))) {
                return false;
            }
            sign |= c == ',' || c == '(' || c == '[' || word > at;
            if (c == '.' || c == ';' || c == '\n' && page.at(at + 1) == '\n') {
                return false;
            }
            at = Math.max(word, at + 1);
        }
        return sign;
    }
}
