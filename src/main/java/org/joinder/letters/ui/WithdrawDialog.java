package org.joinder.letters.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BiPredicate;
import org.joinder.letters.LetterDetail;
import org.joinder.letters.LetterId;

/** Asks why a public letter is taken back; closes only once it is. */
class WithdrawDialog extends Dialog {

    WithdrawDialog(LetterDetail letter, BiPredicate<LetterId, String> withdraw) {
        setHeaderTitle("Withdraw “" + letter.subject() + "”");
        var reason = new TextArea("Reason");
        reason.setWidthFull();
        add(new Paragraph("Its public page will answer that there is no such letter."), reason);
        var done = new Button("Withdraw letter", _ -> {
            if (withdraw.test(letter.id(), reason.getValue())) {
                close();
            }
        });
        getFooter().add(new Button("Cancel", _ -> close()), done);
    }
}
