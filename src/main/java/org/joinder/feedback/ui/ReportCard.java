package org.joinder.feedback.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.joinder.feedback.ReportRow;
import org.joinder.shell.ViewerTime;

/** One report: the page it is about, when it came, what it says, and how to ask back. */
class ReportCard extends Composite<Article> {

    ReportCard(ReportRow report, Runnable close) {
        getContent().addClassName("report-card");
        getContent().add(new H3(page(report)), quiet(came(report)), words(report));
        var email = report.email();
        if (email != null) {
            getContent().add(new Paragraph(new Anchor("mailto:" + email, "Ask " + email)));
        }
        if (report.isOpen()) {
            getContent().add(new Button("Close…", _ -> close.run()));
        } else {
            getContent().add(quiet("Answer: " + report.answer()));
        }
    }

    private static Anchor page(ReportRow report) {
        var page = new Anchor(report.about(), report.about());
        page.setTarget("_blank");
        page.getElement().setAttribute("router-ignore", true);
        return page;
    }

    private static String came(ReportRow report) {
        var closed = report.closedAt();
        return "Reported " + ViewerTime.moment(report.reportedAt())
                + (closed == null ? "" : ", closed " + ViewerTime.moment(closed) + " by " + report.closedBy());
    }

    private static Paragraph quiet(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassName("quiet");
        return paragraph;
    }

    private static Paragraph words(ReportRow report) {
        var words = new Paragraph(report.words());
        words.getStyle().set("white-space", "pre-wrap");
        return words;
    }
}
