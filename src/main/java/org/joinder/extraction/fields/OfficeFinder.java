package org.joinder.extraction.fields;

import java.util.List;
import java.util.Locale;
import org.joinder.base.Jurisdiction;
import org.jspecify.annotations.Nullable;

/** The office that issues the release: every sign of it votes, and the heaviest wins. */
final class OfficeFinder {

    private static final long JOINS_OTHERS = Lexicon.group("joinsOthers");
    private static final long BODY = Lexicon.group("officeBody");
    private static final int ATTORNEYS = Lexicon.id("attorneys");
    private static final int OFFICE = Lexicon.id("office");
    private static final int DEPARTMENT = Lexicon.id("department");
    private static final int OF = Lexicon.id("of");
    private static final String DATELINE = "place in the dateline";
    private static final int REACH = 6000;

    private final Layout layout;
    private final Words words;
    private final Mentions mentions;
    private final List<Holder> holders;
    private final Votes votes = new Votes();

    private OfficeFinder(Layout layout, List<Holder> holders) {
        this.layout = layout;
        this.words = layout.words;
        this.mentions = layout.mentions;
        this.holders = holders;
    }

    static @Nullable Found<Jurisdiction> find(Layout layout, List<Holder> holders, List<Contact> contacts) {
        return new OfficeFinder(layout, holders).decide(contacts);
    }

    private @Nullable Found<Jurisdiction> decide(List<Contact> contacts) {
        if (Associations.issues(layout)) {
            return null;
        }
        byDateline();
        byHolders();
        byHeader();
        byBodies();
        contacts.forEach(this::byMail);
        byPeople();
        Found<Jurisdiction> winner = votes.winner(words);
        return winner == null || isOnlyWhereItWasWritten(winner) ? null : winner;
    }

    /** Everybody writes from Washington: the District's office says more than that. */
    private boolean isOnlyWhereItWasWritten(Found<Jurisdiction> winner) {
        for (Holder holder : holders) {
            if (holder.isNamed() && !holder.foreign() && holder.title() >= layout.bodyWord()) {
                return holder.state() != null && isFromDateline(winner);
            }
        }
        return isFromDateline(winner);
    }

    private static boolean isFromDateline(Found<Jurisdiction> winner) {
        return winner.value() == Jurisdiction.DISTRICT_OF_COLUMBIA
                && winner.rule().equals(DATELINE);
    }

    private void byDateline() {
        Dateline dateline = layout.dateline;
        if (dateline != null && dateline.place() != null) {
            boolean capital = dateline.place() == Jurisdiction.DISTRICT_OF_COLUMBIA;
            double weight = capital ? 2 : dateline.named() ? 6 : 5;
            votes.add(dateline.place(), weight, dateline.from(), dateline.past(), DATELINE);
        }
    }

    private void byHolders() {
        int body = layout.bodyWord();
        boolean first = true;
        for (Holder holder : holders) {
            if (holder.foreign() || holder.title() > REACH) {
                continue;
            }
            int from = holder.stateWord() < 0 ? holder.title() : Math.min(holder.stateWord(), holder.title());
            int past = Math.max(holder.namePast(), holder.title() + 1);
            boolean beside = isBesideIssuer(holder);
            if (holder.state() != null && !beside) {
                votes.add(
                        holder.state(),
                        first ? 8 : holder.title() < body ? 4 : 1,
                        from,
                        past,
                        "attorney general named with the state");
            } else if (holder.state() == null && holder.isNamed() && first) {
                byDirectory(holder);
            }
            first &= beside || holder.title() < body && holder.state() == null;
        }
    }

    private void byDirectory(Holder holder) {
        Officeholders.Person person = null;
        for (int past = holder.namePast(); past > holder.nameFrom() && person == null; past--) {
            person = Officeholders.of(words.between(holder.nameFrom(), past));
        }
        if (person != null) {
            votes.add(person.office(), 4, holder.title(), holder.namePast(), "known holder of the office");
        }
    }

    /** "joined Texas Attorney General …" speaks of somebody else's office. */
    private boolean isBesideIssuer(Holder holder) {
        int before =
                holder.stateWord() >= 0 && holder.stateWord() < holder.title() ? holder.stateWord() : holder.title();
        return words.in(before - 1, JOINS_OTHERS);
    }

    private void byHeader() {
        int limit = Math.min(layout.bodyLine, 600);
        for (int line = 0; line < limit; line++) {
            int from = layout.lines.first(line);
            int past = layout.lines.past(line);
            Dateline place = past - from > 12 || past - from < 2 ? null : Dateline.at(words, from);
            if (place != null && place.place() != null && place.past() < past) {
                votes.add(place.place(), 4, from, past, "place beside the date");
            }
            byWriters(from, past);
            if (past - from < 2 || past - from > 40 || !HeaderLine.isLetterhead(words, from, past)) {
                continue;
            }
            int at = mentions.from(from);
            if (at < mentions.count && mentions.word[at] < past && !mentions.isCode(at)) {
                votes.add(mentions.who(at), past - from > 1 ? 5 : 2, from, past, "letterhead");
            }
        }
    }

    /** A letter's first line may say who writes it, the sender first: "Attorneys General of Ohio, Iowa and Utah". */
    private void byWriters(int from, int past) {
        if (past - from > 3
                && words.is(from, ATTORNEYS)
                && words.is(from + 2, OF)
                && mentions.isNamedIn(from + 3, from + 4)) {
            votes.add(mentions.who(mentions.from(from)), 5, from, from + 4, "first of those who write");
        }
    }

    /** "Oregon Department of Justice", "Office of the Minnesota Attorney General". */
    private void byBodies() {
        int given = 0;
        for (int at = 0; at < mentions.count && mentions.word[at] < REACH && given < 6; at++) {
            int next = mentions.past[at];
            if (words.is(next, DEPARTMENT)
                    && words.is(next + 1, OF)
                    && words.in(next + 2, BODY)
                    && words.isCapital(next)) {
                votes.add(mentions.who(at), 3, mentions.word[at], next + 3, "the office's own name");
                given++;
            }
        }
    }

    private void byMail(Contact contact) {
        String mail = contact.email();
        Jurisdiction who = mail == null ? null : MailDomains.of(mail.toLowerCase(Locale.ROOT));
        if (who != null) {
            votes.addMail(who, contact.span());
        }
    }

    private void byPeople() {
        Marked telling = words.telling;
        int limit = telling.from(REACH);
        for (int at = 0; at < limit; at++) {
            int word = telling.word()[at];
            if ((words.shape[word] & Words.CAPITAL) != 0) {
                Jurisdiction who = Demonyms.at(words.id[word]);
                if (who != null) {
                    votes.addUpTo(4, who, 1, word, word + 1, "the people it speaks of");
                }
            }
        }
        for (int at = 0; at < mentions.count && mentions.word[at] < REACH; at++) {
            if (!mentions.isCode(at) && !isPostal(mentions.past[at])) {
                votes.addUpTo(6, mentions.who(at), 0.3, mentions.word[at], mentions.past[at], "the state it speaks of");
            }
        }
    }

    /** "Washington, DC 20515": where a letter goes, not whom it speaks of. */
    private boolean isPostal(int word) {
        return words.isNumber(word)
                && words.length(word) == 5
                && !words.gapHas(word, ~(Gap.SPACE | Gap.LINE | Gap.PERIOD));
    }
}
