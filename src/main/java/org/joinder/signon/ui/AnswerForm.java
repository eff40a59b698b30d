package org.joinder.signon.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import org.joinder.shell.FormMessage;
import org.joinder.signon.AnswerDraft;
import org.joinder.signon.AnswerVia;
import org.joinder.signon.Leave;
import org.joinder.signon.LedgerRow;
import org.joinder.signon.ResponseKind;
import org.joinder.signon.RoundDetail;

/** The answer of one office under the pen. */
class AnswerForm extends Composite<Div> {

    private static final List<ResponseKind> FIRST = List.of(
            ResponseKind.SIGNED,
            ResponseKind.SIGNED_WITH_COMMENT,
            ResponseKind.DECLINED,
            ResponseKind.RECUSED,
            ResponseKind.ASKS_FOR_TIME);
    private static final List<ResponseKind> OF_A_SIGNER =
            List.of(ResponseKind.SIGNED, ResponseKind.SIGNED_WITH_COMMENT, ResponseKind.WITHDREW);

    private final RadioButtonGroup<ResponseKind> kind = new RadioButtonGroup<>("Our answer");
    private final TextField name = new TextField("Name to be printed");
    private final TextField title = new TextField("Title to be printed");
    private final TextArea comment = new TextArea("Comment for those who run the round");
    private final TextArea reason = new TextArea("Reason, for our office alone");

    AnswerForm(RoundDetail detail, LedgerRow own, Leave leave, Consumer<AnswerDraft> send) {
        kind.setItems(own.isSigned() ? OF_A_SIGNER : FIRST);
        kind.setItemLabelGenerator(AnswerForm::words);
        var holder = own.now().holder();
        name.setValue(holder == null ? "" : holder.name());
        name.setHelperText("The attorney general the answer is given for");
        title.setValue(own.now().title());
        comment.setHelperText("Other offices do not see it.");
        reason.setHelperText("Neither other offices nor those who run the round see it.");
        var button = new Button("Send the answer", _ -> send(detail, own, send));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassName("narrow-form");
        getContent().add(new H2("Answer"), standing(leave), kind, name, title, comment, reason, button);
    }

    private static Component standing(Leave leave) {
        if (leave.suffices()) {
            return new Paragraph(leave.words());
        }
        var refusal = new FormMessage();
        refusal.show(leave.words());
        return refusal;
    }

    private void send(RoundDetail detail, LedgerRow own, Consumer<AnswerDraft> send) {
        kind.setErrorMessage("Choose an answer.");
        kind.setInvalid(kind.isEmpty());
        if (kind.isEmpty()) {
            return;
        }
        send.accept(AnswerDraft.of(detail.id(), own.office(), kind.getValue(), detail.textVersion(), AnswerVia.ACCOUNT)
                .as(name.getValue(), title.getValue())
                .saying(comment.getValue(), reason.getValue()));
    }

    private static String words(ResponseKind kind) {
        return switch (kind) {
            case SIGNED -> "Sign";
            case SIGNED_WITH_COMMENT -> "Sign with a comment";
            case DECLINED -> "Decline";
            case RECUSED -> "Recuse ourselves";
            case ASKS_FOR_TIME -> "Ask for more time";
            case WITHDREW -> "Withdraw our signature";
            case JOINED_LATE -> kind.words();
        };
    }
}
