package org.joinder.extraction.citations;

import org.joinder.base.Jurisdiction;
import org.jspecify.annotations.Nullable;

/**
 * Settles whose a bill is. A name right before it decides ("Texas S.B. 8"); then a list that such a name opened; then the
 * words of the sentence, the office whose text it is, and what the text speaks of most.
 */
final class BillOwners {

    private static final Jurisdiction[] ALL = Jurisdiction.values();
    private static final int NEAR = 300;
    private static final int CLOSE = 4;

    private final Scan scan;
    private final BillForms forms = BillForms.loaded();
    private final @Nullable Jurisdiction office;
    private int[] mentions = {};
    private boolean weighed;
    private int balance;

    /** The sentence of the bill last looked at, so that each character is looked at once. */
    private int sentence;

    private int sentenceSeen;
    private @Nullable String previousOwner;
    private int previousEnd = -CLOSE * 10;

    BillOwners(Scan scan) {
        this.scan = scan;
        this.office = scan.context.office();
    }

    /** The owner of the next bill of the text, {@code US}, a USPS code, or null; call in the order of the text. */
    @Nullable
    String of(BillHit hit) {
        String owner = decide(hit);
        previousOwner = owner;
        previousEnd = hit.end();
        return owner;
    }

    /** Whether it is a bill at all, once its owner is known. */
    boolean believed(BillHit hit, @Nullable String owner) {
        return owner != null || hit.form().belief() == BillForm.Belief.PLAIN;
    }

    private @Nullable String decide(BillHit hit) {
        BillForm form = hit.form();
        if (hit.congress() > 0) {
            return BillMention.CONGRESS;
        }
        String adjacent = adjacent(hit);
        if (adjacent != null) {
            return adjacent;
        }
        return switch (form.belief()) {
            case CONGRESS -> BillMention.CONGRESS;
            case EITHER -> either(hit);
            case DOUBTFUL -> doubtful(hit);
            case PLAIN -> ofState(hit);
        };
    }

    /** The place named right before, or before the list that the bill stands in. */
    private @Nullable String adjacent(BillHit hit) {
        int place = scan.places.before(hit.start());
        if (place >= 0 && between(scan.places.end(place), hit.start())) {
            String owner = uses(scan.places.owner(place), hit.form());
            if (owner != null) {
                return owner;
            }
        }
        boolean inList = previousOwner != null && joined(previousEnd, hit.start());
        return inList && previousOwner != null ? usesAgain(previousOwner, hit.form()) : null;
    }

    private @Nullable String usesAgain(String owner, BillForm form) {
        if (owner.equals(BillMention.CONGRESS)) {
            return form.ofCongress() && form.belief() != BillForm.Belief.PLAIN ? owner : null;
        }
        return form.belief() == BillForm.Belief.CONGRESS
                ? null
                : uses(Jurisdiction.of(owner).ordinal(), form);
    }

    private @Nullable String uses(int owner, BillForm form) {
        if (owner == Places.FEDERAL) {
            return form.ofCongress() ? BillMention.CONGRESS : null;
        }
        return forms.written(ALL[owner], form) == null ? null : ALL[owner].usps();
    }

    /** Nothing but a comma, an apostrophe and s, or a word such as "Senate" stands between. */
    private boolean between(int placeEnd, int start) {
        Page page = scan.page;
        int at = page.at(placeEnd) == '\'' || page.at(placeEnd) == '’' ? placeEnd + 2 : placeEnd;
        at = page.commaGap(page.at(at) == ')' ? at + 1 : at);
        return at >= start || page.at(at) == '(' && at + 1 == start || page.at(at) == ':' && page.gap(at + 1) >= start;
    }

    private boolean joined(int end, int start) {
        if (start - end > 12) {
            return false;
        }
        Page page = scan.page;
        int at = page.gap(end);
        boolean sign = page.at(at) == ',' || page.at(at) == '/' || page.at(at) == '&' || page.at(at) == '-';
        at = sign ? page.gap(at + 1) : at;
        int word = Math.max(page.word(at, "and"), page.word(at, "or"));
        at = word > 0 ? page.gap(word) : at;
        return at >= start;
    }

    private @Nullable String either(BillHit hit) {
        if (office == null || forms.written(office, hit.form()) == null) {
            String named = inSentence(hit);
            return named == null || named.equals(BillMention.CONGRESS) || balance() >= 0 ? BillMention.CONGRESS : named;
        }
        if (nearCongress(hit)) {
            return BillMention.CONGRESS;
        }
        return balance() > 0 ? BillMention.CONGRESS : office.usps();
    }

    private boolean nearCongress(BillHit hit) {
        int place = scan.places.before(hit.start());
        return place >= 0
                && scan.places.owner(place) == Places.FEDERAL
                && scan.places.start(place) >= sentenceStart(hit.start());
    }

    private @Nullable String doubtful(BillHit hit) {
        if (hit.number().indexOf('-') == 2 && sessionsOfTheCouncil(hit)) {
            return Jurisdiction.DISTRICT_OF_COLUMBIA.usps();
        }
        String named = inSentence(hit);
        if (named != null) {
            return named;
        }
        return office != null && forms.written(office, hit.form()) != null ? office.usps() : null;
    }

    /** {@code B25-0291}, {@code PR19-0041}: the Council's way alone. */
    private boolean sessionsOfTheCouncil(BillHit hit) {
        boolean glued =
                Letters.digit(scan.page.at(hit.start() + hit.form().letters().length()));
        return glued
                && hit.number().length() == 7
                && forms.written(Jurisdiction.DISTRICT_OF_COLUMBIA, hit.form()) != null;
    }

    private @Nullable String ofState(BillHit hit) {
        String best = null;
        double most = 0;
        int from = sentenceStart(hit.start());
        int nearest = scan.places.before(hit.start());
        for (int k = nearest; k >= 0 && scan.places.start(k) >= from && k > nearest - 8; k--) {
            String owner = uses(scan.places.owner(k), hit.form());
            double weight = scan.places.office(k) ? 1 : k == nearest ? 4 : 3;
            if (owner != null && !owner.equals(BillMention.CONGRESS) && weight > most) {
                best = owner;
                most = weight;
            }
        }
        int after = nearest + 1;
        if (most < 3
                && after < scan.places.count()
                && scan.places.start(after) < hit.end() + 60
                && sameSentence(hit.end(), scan.places.start(after))) {
            String owner = uses(scan.places.owner(after), hit.form());
            if (owner != null && !owner.equals(BillMention.CONGRESS) && !scan.places.office(after)) {
                best = owner;
                most = 3;
            }
        }
        return most >= 3 ? best : byText(hit, best);
    }

    /** The office's own, or the state that the text names most among those that write bills so. */
    private @Nullable String byText(BillHit hit, @Nullable String fallback) {
        if (office != null && forms.written(office, hit.form()) != null) {
            return office.usps();
        }
        int[] counts = mentions();
        int most = 0;
        String best = fallback;
        for (Jurisdiction state : ALL) {
            if (counts[state.ordinal()] > most && state != office && forms.written(state, hit.form()) != null) {
                most = counts[state.ordinal()];
                best = state.usps();
            }
        }
        return best;
    }

    private @Nullable String inSentence(BillHit hit) {
        int place = scan.places.before(hit.start());
        boolean inside = place >= 0 && scan.places.start(place) >= sentenceStart(hit.start());
        return inside ? uses(scan.places.owner(place), hit.form()) : null;
    }

    private int[] mentions() {
        if (mentions.length == 0) {
            mentions = new int[ALL.length];
            for (int k = 0; k < scan.places.count(); k++) {
                if (scan.places.owner(k) >= 0) {
                    mentions[scan.places.owner(k)]++;
                }
            }
        }
        return mentions;
    }

    private int balance() {
        if (!weighed) {
            balance = Levels.federalOverState(scan.page);
            weighed = true;
        }
        return balance;
    }

    /** The start of the sentence that holds the position, at most {@link #NEAR} characters back. */
    private int sentenceStart(int position) {
        int stop = Math.max(sentenceSeen, position - NEAR);
        int at = position;
        while (at > stop && !Sentences.endsBefore(scan.page, at)) {
            at--;
        }
        if (at > sentenceSeen) {
            sentence = at;
        }
        sentenceSeen = position;
        return Math.max(sentence, position - NEAR);
    }

    private boolean sameSentence(int from, int to) {
        for (int at = from + 1; at <= to; at++) {
            if (Sentences.endsBefore(scan.page, at)) {
                return false;
            }
        }
        return true;
    }
}
