package org.joinder.legislation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Acts and their sections, and where the Code holds them; from reviewed files, loaded at each start. */
@Component
class Acts {

    private static final Pattern CITED = Pattern.compile(
            "(?i)\\bsec(?:tion|\\.)?\\s+(\\d+[a-z]{0,4}(?:[-–]\\d+)?)((?:\\([0-9a-z]{1,6}\\))*)\\s+of\\s+(?:the\\s+)?(.{3,120})");
    private static final Pattern PART = Pattern.compile("\\(([0-9A-Za-z]+)\\)");

    private final JdbcClient jdbc;

    Acts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The sections of acts that the provision, or the whole it is part of, is. */
    List<ActSection> of(StatuteId provision) {
        return jdbc.sql("select act, section from act_section where path in (?, ?) order by act, section")
                .params(provision.path(), provision.section().path())
                .query((row, index) -> new ActSection(row.getString("act"), row.getString("section")))
                .list();
    }

    /** The provision a text names by its number in an act: {@code section 230(e)(1) of the Communications Act of 1934}. */
    Optional<StatuteId> find(String text) {
        Matcher cited = CITED.matcher(text.strip());
        if (!cited.lookingAt()) {
            return Optional.empty();
        }
        StringBuilder below = new StringBuilder();
        Matcher part = PART.matcher(cited.group(2));
        while (part.find()) {
            below.append('/').append(part.group(1));
        }
        return jdbc.sql("""
                        select path from act_section
                        where section = :section and (lower(:rest) = lower(act) or lower(:rest) like lower(act) || ' %')
                        order by length(act) desc limit 1""")
                .param("section", cited.group(1).replace('–', '-'))
                .param("rest", cited.group(3))
                .query(String.class)
                .optional()
                .flatMap(path -> StatuteId.find(path + below));
    }
}
