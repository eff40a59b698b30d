package org.joinder.legislation;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joinder.base.Redline;
import org.joinder.base.WordDiff;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The printed versions of bills with their words, and what changed from one to another. */
@Service
public class BillTexts {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final BillService bills;
    private final Acts acts;
    private final Clock clock;

    BillTexts(JdbcClient jdbc, BillService bills, Acts acts, Clock clock) {
        this.jdbc = jdbc;
        this.bills = bills;
        this.acts = acts;
        this.clock = clock;
    }

    /** A version in a list. */
    public record Version(BillVersionCode code, String source) {}

    /** A bill that cites a provision, in which version and words. */
    public record Citing(BillId bill, BillVersionCode version, StatuteId provision, String quote) {}

    /** Takes a version in; told twice it stays as it is, told otherwise the later telling counts. */
    @Transactional
    @PreAuthorize("hasAnyRole('STAFF','ADMIN')")
    public MergeOutcome take(BillText text, String hash) {
        Optional<String> known = jdbc.sql("select content_hash from bill_text where bill_key = ? and version = ?")
                .params(text.bill().toString(), text.version().code())
                .query(String.class)
                .optional();
        if (known.filter(hash::equals).isPresent()) {
            return MergeOutcome.SAME;
        }
        bills.ensure(text.bill(), null);
        jdbc.sql("delete from bill_text where bill_key = ? and version = ?")
                .params(text.bill().toString(), text.version().code())
                .update();
        jdbc.sql("""
                        insert into bill_text (bill_key, version, stage, printed_on, source, content_hash, pieces, taken_in_at)
                        values (:bill, :version, :stage, :printed, :source, :hash, cast(:pieces as jsonb), :now)""")
                .param("bill", text.bill().toString())
                .param("version", text.version().code())
                .param("stage", text.version().displayName())
                .param("printed", text.printed() == null ? null : Date.valueOf(text.printed()))
                .param("source", text.source())
                .param("hash", hash)
                .param("pieces", JSON.writeValueAsString(text.words()).replace("\\u0000", ""))
                .param("now", Timestamp.from(clock.instant()))
                .update();
        cite(text);
        return known.isPresent() ? MergeOutcome.CHANGED : MergeOutcome.ADDED;
    }

    private void cite(BillText text) {
        for (CitedInText.Citation each : CitedInText.in(text.reads(), acts::find)) {
            jdbc.sql("""
                            insert into bill_citation (bill_key, version, path, section, quote) values (?, ?, ?, ?, ?)
                            on conflict do nothing""")
                    .params(
                            text.bill().toString(),
                            text.version().code(),
                            each.id().path(),
                            each.id().section().path(),
                            each.quote())
                    .update();
        }
    }

    /** The versions of the bill whose words are stored, in the order a bill takes. */
    @Transactional(readOnly = true)
    public List<Version> versions(BillId bill) {
        return jdbc
                .sql("select version, source from bill_text where bill_key = ?")
                .param(bill.toString())
                .query((row, index) ->
                        new Version(new BillVersionCode(row.getString("version")), row.getString("source")))
                .list()
                .stream()
                .sorted((a, b) -> a.code().compareTo(b.code()))
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<BillText> find(BillId bill, BillVersionCode version) {
        return jdbc.sql("select * from bill_text where bill_key = ? and version = ?")
                .params(bill.toString(), version.code())
                .query(BillTexts::text)
                .optional();
    }

    /** What changed from one version to another, word by word; empty when one of them is not stored. */
    @Transactional(readOnly = true)
    public Optional<Redline> compare(BillId bill, BillVersionCode from, BillVersionCode to) {
        return find(bill, from)
                .flatMap(before -> find(bill, to).map(after -> WordDiff.between(before.reads(), after.reads())));
    }

    /** The bills whose words cite the provision, a part of it, or the whole it is part of. */
    @Transactional(readOnly = true)
    public List<Citing> citing(StatuteId provision) {
        return jdbc
                .sql("""
                        select bill_key, version, path, quote from bill_citation where section = :section
                        order by bill_key, version""")
                .param("section", provision.section().path())
                .query((row, index) -> new Citing(
                        BillId.of(row.getString("bill_key")),
                        new BillVersionCode(row.getString("version")),
                        StatuteId.of(row.getString("path")),
                        row.getString("quote")))
                .list()
                .stream()
                .filter(each ->
                        provision.contains(each.provision()) || each.provision().contains(provision))
                .toList();
    }

    private static BillText text(ResultSet row, int index) throws SQLException {
        return new BillText(
                BillId.of(row.getString("bill_key")),
                new BillVersionCode(row.getString("version")),
                row.getObject("printed_on", LocalDate.class),
                row.getString("source"),
                JSON.readValue(row.getString("pieces"), Redline.class));
    }
}
