package org.joinder.signon.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.joinder.base.WordDiff;
import org.joinder.letters.LetterVersion;
import org.joinder.letters.LetterWordings;
import org.joinder.shell.RedlineText;
import org.joinder.signon.LedgerRow;
import org.joinder.signon.RoundDetail;

/** The letter as it would be signed; for an office that signed an earlier wording, what changed since. */
class WordingCard extends Composite<Section> {

    WordingCard(LetterWordings wordings, RoundDetail detail, LedgerRow own) {
        var letter = detail.round().letter();
        var now = wordings.latest(letter);
        getContent().add(new H2("The letter, text " + now.number()));
        var answer = own.answer();
        if (answer != null && answer.textVersion() < now.number()) {
            wordings.find(letter, answer.textVersion()).ifPresent(then -> changed(then, now));
        } else {
            getContent().add(text(now));
        }
    }

    private static Div text(LetterVersion version) {
        var text = new Div();
        text.addClassName("wording");
        text.setText(version.wording());
        return text;
    }

    private void changed(LetterVersion then, LetterVersion now) {
        getContent()
                .add(
                        new Paragraph("We answered on text " + then.number() + ". What is struck stood there, what is "
                                + "underlined is new. " + now.change().words() + ": "
                                + now.change().meaning() + (now.note().isEmpty() ? "" : " “" + now.note() + "”")),
                        new RedlineText(WordDiff.between(then.wording(), now.wording())));
    }
}
