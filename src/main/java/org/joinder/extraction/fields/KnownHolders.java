package org.joinder.extraction.fields;

import java.util.List;
import org.joinder.base.Jurisdiction;

/** Members named by their attorney general alone: "joined by co-lead Attorney General Ann Lee". */
final class KnownHolders {

    private static final long JOIN = Lexicon.group("joinStrong");
    private static final long LEAD = Lexicon.group("leadWord");
    private static final int CO = Lexicon.id("co");
    private static final int BY = Lexicon.id("by");
    private static final int WITH = Lexicon.id("with");

    private KnownHolders() {}

    static void addTo(Roster roster, Layout layout, List<Holder> holders, Jurisdiction office) {
        Words words = layout.words;
        for (Holder holder : holders) {
            int before = holder.title() - 1;
            boolean leads = words.in(before, LEAD);
            before -= leads ? 1 : 0;
            before -= words.is(before, CO) ? 1 : 0;
            if (holder.state() != null || !holder.isNamed() || holder.foreign() || !isJoining(words, before)) {
                continue;
            }
            Officeholders.Person person = holder.namePast() - holder.nameFrom() < 2
                    ? null
                    : Officeholders.of(words.between(holder.nameFrom(), holder.namePast()));
            if (person == null || person.office() == office) {
                continue;
            }
            roster.add(new Member(
                    person.office(), words.span(holder.title(), holder.namePast()), "known holder who joined", false));
            if (leads) {
                roster.lead(person.office());
            }
        }
    }

    private static boolean isJoining(Words words, int word) {
        return (words.is(word, BY) || words.is(word, WITH)) && words.in(word - 1, JOIN);
    }
}
