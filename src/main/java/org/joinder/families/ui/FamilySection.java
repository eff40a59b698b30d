package org.joinder.families.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import org.joinder.releases.ReleaseId;
import org.joinder.releases.ReleaseRow;
import org.joinder.review.Finding;

/** Families that follow from what was confirmed, as many as are shown of all. */
class FamilySection extends Section {

    private final Function<ReleaseId, ReleaseRow> row;
    private final Function<ReleaseId, List<Finding>> findings;

    FamilySection(int all, Function<ReleaseId, ReleaseRow> row, Function<ReleaseId, List<Finding>> findings) {
        super(new H2(all + (all == 1 ? " family" : " families")));
        setVisible(all > 0);
        this.row = row;
        this.findings = findings;
    }

    void show(List<ReleaseId> family) {
        UnorderedList list = new UnorderedList();
        family.forEach(id -> list.add(new ReleaseLine(row.apply(id))));
        list.addClassName("family");
        add(new Article(
                list,
                DifferenceTable.whenOpened(
                        family.stream().map(row).map(ReleaseLine::column).toList(),
                        () -> family.stream().map(findings).toList())));
    }
}
