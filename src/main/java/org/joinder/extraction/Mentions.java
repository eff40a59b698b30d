package org.joinder.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.joinder.base.Span;
import org.joinder.extraction.Target.Field;
import org.joinder.extraction.Target.OfficePart;
import org.joinder.extraction.fields.Found;
import org.joinder.extraction.fields.Member;
import org.jspecify.annotations.Nullable;

/** Turns what was found into mentions, in the order they stand in the text. */
final class Mentions {

    private static final double SUGGESTED = 0.6;

    private final Extraction found;
    private final List<Mention> mentions = new ArrayList<>();

    private Mentions(Extraction found) {
        this.found = found;
    }

    static List<Mention> of(Extraction found) {
        var mentions = new Mentions(found);
        mentions.release();
        mentions.coalition();
        mentions.people();
        mentions.law();
        return mentions.mentions.stream()
                .sorted(Comparator.comparing(Mention::span))
                .toList();
    }

    private void release() {
        var fields = found.fields();
        add(fields.headline(), headline -> new Target.OfField(Field.HEADLINE, headline));
        add(fields.date(), date -> new Target.OfField(Field.DATE, date.toString()));
        add(fields.kind(), kind -> new Target.OfField(Field.KIND, kind.name().toLowerCase(Locale.ROOT)));
        add(fields.office(), office -> new Target.OfOffice(office.usps(), OfficePart.ISSUER));
        add(fields.attorneyGeneral(), Target.OfPerson::new);
        add(fields.coalition().claimedOthers(), n -> new Target.OfField(Field.CLAIMED_OTHERS, n.toString()));
        add(fields.coalition().claimedTotal(), n -> new Target.OfField(Field.CLAIMED_TOTAL, n.toString()));
    }

    private void coalition() {
        found.fields().coalition().members().forEach(this::member);
    }

    private void member(Member member) {
        var part = found.fields().coalition().leads().contains(member.who()) ? OfficePart.LEAD : OfficePart.SIGNER;
        var target = new Target.OfOffice(member.who().usps(), part);
        add(member.span(), target, member.rule(), member.suggested() ? SUGGESTED : 0.95);
    }

    private void people() {
        for (var contact : found.fields().contacts()) {
            var target = new Target.OfContact(contact.name(), contact.phone(), contact.email());
            add(contact.span(), target, "press contact line", 0.9);
        }
        for (var recipient : found.fields().recipients()) {
            add(recipient.span(), new Target.OfRecipient(recipient.name(), recipient.role()), "addressed to", 0.85);
        }
        for (var quote : found.fields().quotes()) {
            add(quote.span(), new Target.OfQuote(quote.speaker(), quote.text()), "words in quotation marks", 0.9);
        }
    }

    private void law() {
        for (var bill : found.law().bills()) {
            add(bill.span(), new Target.OfBill(bill.id(), bill.owner(), bill.number()), bill.rule(), bill.sure());
        }
        for (var statute : found.law().statutes()) {
            var target = new Target.OfStatute(statute.id(), statute.name(), statute.cite());
            add(statute.span(), target, statute.rule(), statute.sure());
        }
    }

    private <T> void add(@Nullable Found<T> one, Function<T, Target> target) {
        if (one != null) {
            add(one.span(), target.apply(one.value()), one.rule(), one.sure());
        }
    }

    private void add(Span span, Target target, String rule, double sure) {
        mentions.add(new Mention(span, found.text().at(span), target, rule, sure));
    }
}
