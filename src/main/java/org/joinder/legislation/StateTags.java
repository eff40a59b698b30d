package org.joinder.legislation;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joinder.base.Span;
import org.joinder.base.WrittenDay;
import org.joinder.security.Actor;
import org.joinder.security.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What bills and sections do to the power of states: the rule's proposals, and what people decided of them. */
@Service
public class StateTags {

    private final JdbcClient jdbc;
    private final StatuteService statutes;
    private final BillTexts texts;
    private final CurrentUser user;
    private final Clock clock;

    StateTags(JdbcClient jdbc, StatuteService statutes, BillTexts texts, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.statutes = statutes;
        this.texts = texts;
        this.user = user;
        this.clock = clock;
    }

    private record Source(String text, String name) {}

    /** Proposals that nobody has decided yet; none where no text is loaded. */
    @Transactional(readOnly = true)
    public List<TagProposal> proposals(TagSubject subject) {
        List<TagDecision> decided = decisions(subject);
        return source(subject).map(source -> StateTagRule.propose(source.text())).orElse(List.of()).stream()
                .filter(proposal -> decided.stream()
                        .noneMatch(each ->
                                each.tag() == proposal.tag() && each.quote().equals(proposal.quote())))
                .toList();
    }

    /** What was decided, the confirmed first. */
    @Transactional(readOnly = true)
    public List<TagDecision> decisions(TagSubject subject) {
        return jdbc.sql("select * from state_tag where subject = ? order by confirmed desc, tag, id")
                .param(subject.id())
                .query((row, index) -> new TagDecision(
                        StateTag.valueOf(row.getString("tag")),
                        row.getString("quote"),
                        new Span(row.getInt("span_start"), row.getInt("span_end")),
                        row.getString("text_source"),
                        row.getBoolean("confirmed"),
                        row.getString("decided_by"),
                        row.getTimestamp("decided_at").toInstant()))
                .list();
    }

    /** Records a person's word on a proposal, replacing an earlier one on the same clause. */
    @Transactional
    @PreAuthorize("hasAnyRole('STAFF','ADMIN')")
    public void decide(TagSubject subject, TagProposal proposal, boolean confirmed) {
        Source source = source(subject).orElseThrow(TagRefused::withoutText);
        if (!source.text().contains(proposal.quote())) {
            throw TagRefused.notInTheText(proposal.quote());
        }
        jdbc.sql("""
                        insert into state_tag (subject, tag, quote, span_start, span_end, text_source, confirmed, decided_by, decided_at)
                        values (:subject, :tag, :quote, :start, :end, :source, :confirmed, :by, :at)
                        on conflict (subject, tag, quote) do update set confirmed = excluded.confirmed,
                        decided_by = excluded.decided_by, decided_at = excluded.decided_at""")
                .param("subject", subject.id())
                .param("tag", proposal.tag().name())
                .param("quote", proposal.quote())
                .param("start", proposal.span().start())
                .param("end", proposal.span().end())
                .param("source", source.name())
                .param("confirmed", confirmed)
                .param("by", user.find().map(Actor::username).orElse("unknown"))
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    /** Records a tag of a person's own; refused unless its clause stands in the text. */
    @Transactional
    @PreAuthorize("hasAnyRole('STAFF','ADMIN')")
    public void add(TagSubject subject, StateTag tag, String clause) {
        String quote = clause.strip();
        if (quote.isEmpty()) {
            throw TagRefused.withoutClause();
        }
        String text = source(subject).orElseThrow(TagRefused::withoutText).text();
        int start = text.indexOf(quote);
        if (start < 0) {
            throw TagRefused.notInTheText(quote);
        }
        decide(subject, new TagProposal(tag, new Span(start, start + quote.length()), quote, ""), true);
    }

    private Optional<Source> source(TagSubject subject) {
        Optional<BillId> bill = BillId.find(subject.id());
        return bill.isPresent()
                ? bill.flatMap(this::latest)
                : statutes.on(StatuteId.of(subject.id()), LocalDate.now(clock))
                        .map(on -> new Source(on.text(), "as of " + WrittenDay.of(on.asOf())));
    }

    private Optional<Source> latest(BillId bill) {
        List<BillTexts.Version> versions = texts.versions(bill);
        return versions.isEmpty()
                ? Optional.empty()
                : texts.find(bill, versions.getLast().code())
                        .map(text -> new Source(text.reads(), text.version().displayName()));
    }
}
