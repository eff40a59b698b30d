package org.joinder.extraction;

import java.util.List;
import org.joinder.base.SourceText;
import org.joinder.extraction.citations.CitationFindings;
import org.joinder.extraction.fields.ReleaseFields;

/** All that was found in one text: the release's own fields, its legal citations, and both as mentions for review. */
public record Extraction(SourceText text, ReleaseFields fields, CitationFindings law) {

    public List<Mention> mentions() {
        return Mentions.of(this);
    }

    public List<Check> checks() {
        return fields.coalition().checks().stream()
                .map(check -> new Check(check.code(), check.message()))
                .toList();
    }
}
